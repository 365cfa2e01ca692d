using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>The edits that make a type a schema.</summary>
internal static class TypeEdits
{
    /// <summary>Makes a schema of a type by <c>[HtmlSchema]</c> and <c>partial</c> alone; null if that does not suffice, or the type is not declared in the project.</summary>
    public static Fix? MakeSchema(this FixRequest request, ITypeSymbol? type, string key) =>
        type is INamedTypeSymbol { IsAbstract: false } named
            && !KnownTypes.IsSchema(named)
            && TypeDeclarations.CanBeSchema(named)
            && named.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(request.CancellationToken) is TypeDeclarationSyntax declaration
            && request.DocumentOf(declaration.SyntaxTree) is { } document
            && request.Model.Compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            ? new Fix($"Make '{named.Name}' a schema: add [HtmlSchema]", key).AddSchema(document, request.Model.Compilation.GetSemanticModel(declaration.SyntaxTree), declaration)
            : null;

    /// <summary>Adds <c>[HtmlSchema]</c> to a type, and <c>partial</c> to it and to those around it.</summary>
    private static Fix AddSchema(this Fix fix, Document document, SemanticModel model, TypeDeclarationSyntax declaration) =>
        fix.AddAttribute(document, model, declaration, "HtmlSchema").AddPartial(document, declaration);

    /// <summary>Adds an attribute of the runtime to a declaration, on a line before it if the declaration begins one.</summary>
    public static Fix AddAttribute(this Fix fix, Document document, SemanticModel model, MemberDeclarationSyntax declaration, string name)
    {
        int position = declaration.SpanStart;
        string attribute = $"[{model.NameInScope(position, name + "Attribute").Replace("Attribute", string.Empty)}]";
        SourceText text = declaration.SyntaxTree.GetText();
        TextLine line = text.Lines.GetLineFromPosition(position);
        string before = text.ToString(TextSpan.FromBounds(line.Start, position));
        string separator = before.All(char.IsWhiteSpace) ? NewLine(text) + before : " ";
        return fix.Insert(document, position, attribute + separator);
    }

    /// <summary>Gets the name by which code at a position can use a type of the runtime: its simple name, or its qualified name without a using directive.</summary>
    public static string NameInScope(this SemanticModel model, int position, string name) =>
        model.LookupNamespacesAndTypes(position, name: name) is [INamedTypeSymbol found] && KnownTypes.IsAttribute(found, name) ? name : "global::SchemaGen." + name;

    /// <summary>Adds <c>partial</c> to a type and to those around it.</summary>
    public static Fix AddPartial(this Fix fix, Document document, TypeDeclarationSyntax declaration)
    {
        foreach (TypeDeclarationSyntax type in declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
        {
            if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                // Where the type begins with its keyword, what AddSchema inserts at the same place was asked for first, and stands first.
                fix.Insert(document, type.Keyword.SpanStart, "partial ");
            }
        }

        return fix;
    }

    /// <summary>Gets the line ends of a file, from its first line.</summary>
    public static string NewLine(SourceText text)
    {
        TextLine first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
