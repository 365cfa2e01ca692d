using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Parsing;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>What makes a schema of a type.</summary>
internal static class TypeEdits
{
    /// <summary>Whether a type becomes a schema by <c>[HtmlSchema]</c> and <c>partial</c> alone.</summary>
    public static bool CanBeSchema(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false, IsAbstract: false, IsTupleType: false, IsRefLikeType: false } || KnownTypes.IsSchema(type))
        {
            return false;
        }

        for (ITypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level is INamedTypeSymbol { Arity: > 0 } or INamedTypeSymbol { IsFileLocal: true })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds <c>[HtmlSchema]</c> to a type, and <c>partial</c> to it and to those around it.</summary>
    public static Fix AddSchema(this Fix fix, Document document, SemanticModel model, TypeDeclarationSyntax declaration)
    {
        int position = declaration.SpanStart;
        bool isInScope = model.LookupNamespacesAndTypes(position, name: "HtmlSchemaAttribute").Any(static s => KnownTypes.IsAttribute(s as INamedTypeSymbol, "HtmlSchemaAttribute"));
        string attribute = isInScope ? "[HtmlSchema]" : "[global::SchemaGen.HtmlSchema]";
        SourceText text = declaration.SyntaxTree.GetText();
        TextLine line = text.Lines.GetLineFromPosition(position);
        string before = text.ToString(TextSpan.FromBounds(line.Start, position));
        string separator = before.All(char.IsWhiteSpace) ? NewLine(text) + before : " ";
        return fix.Insert(document, position, attribute + separator).AddPartial(document, declaration);
    }

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

    private static string NewLine(SourceText text)
    {
        TextLine first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
