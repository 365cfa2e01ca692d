using System.Globalization;
using System.Threading;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes;

/// <summary>A diagnostic to be fixed, and the file that contains it.</summary>
internal sealed record FixRequest(Document Document, SyntaxNode Root, SemanticModel Model, Diagnostic Diagnostic, CancellationToken CancellationToken)
{
    /// <summary>The replacement of the part, if the diagnostic has one.</summary>
    public string? Suggestion => Property(FixProperties.Suggestion);

    /// <summary>The replacement of the whole argument, if the diagnostic has one.</summary>
    public string? Argument => Property(FixProperties.Argument);

    /// <summary>An argument to add to the attribute, if the diagnostic has one.</summary>
    public string? Addition => Property(FixProperties.Addition);

    /// <summary>Which mistake of a selector it is.</summary>
    public string? Code => Property(FixProperties.Code);

    /// <summary>Where the part begins in the value; negative if the diagnostic has none.</summary>
    public int Start => Number(FixProperties.Start);

    /// <summary>How long the part is.</summary>
    public int Length => Number(FixProperties.Length);

    /// <summary>Finds the underlined node, or its nearest ancestor, of a kind.</summary>
    public T? Find<T>()
        where T : SyntaxNode => Root.FindNode(Diagnostic.Location.SourceSpan).FirstAncestorOrSelf<T>();

    /// <summary>Gets the type of an attribute; null if it is unknown.</summary>
    public INamedTypeSymbol? AttributeOf(AttributeSyntax attribute) => Model.GetSymbolInfo(attribute, CancellationToken).Symbol?.ContainingType;

    /// <summary>Reports whether an attribute is a source.</summary>
    public bool IsSource(AttributeSyntax attribute)
    {
        INamedTypeSymbol? type = AttributeOf(attribute);
        return KnownTypes.IsAttribute(type?.BaseType, "HtmlSourceAttribute") || KnownTypes.IsAttribute(type?.BaseType, "ElementSourceAttribute") || KnownTypes.IsAttribute(type, "BodyAttribute");
    }

    /// <summary>Reports whether some attributes of a declaration depend on <c>#if</c>. An attribute that is moved or removed there changes the program of other symbols, which is not seen.</summary>
    public static bool IsConditional(SyntaxNode declaration)
    {
        AttributeListSyntax[] lists = [.. declaration.ChildNodes().OfType<AttributeListSyntax>()];

        // A directive before the first attribute applies to the whole declaration.
        return lists.Length > 0 && lists.SelectMany(static list => list.DescendantTrivia())
            .Any(trivia => trivia.SpanStart > lists[0].SpanStart && trivia.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia);
    }

    /// <summary>Gets the type of the member or parameter that has an attribute; null if another declaration has it.</summary>
    public MemberType? MemberTypeOf(AttributeSyntax attribute)
    {
        TypeSyntax? syntax = attribute.Parent?.Parent switch
        {
            PropertyDeclarationSyntax property => property.Type,
            ParameterSyntax parameter => parameter.Type,
            FieldDeclarationSyntax field => field.Declaration.Type,
            _ => null,
        };

        return syntax is not null && Model.GetTypeInfo(syntax, CancellationToken).Type is { } type ? MemberType.Of(type) : null;
    }

    /// <summary>Gets the document of a tree; null if it is generated.</summary>
    public Document? DocumentOf(SyntaxTree tree) => Document.Project.Solution.GetDocument(tree) is { } document and not SourceGeneratedDocument ? document : null;

    private string? Property(string name) => Diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;

    private int Number(string name) => int.TryParse(Property(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
