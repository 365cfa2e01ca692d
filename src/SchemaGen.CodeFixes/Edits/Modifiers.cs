using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Adds and removes modifiers of declarations.</summary>
internal static class Modifiers
{
    /// <summary>Removes a modifier with the blanks after it. A comment after it stays.</summary>
    public static Fix RemoveModifier(this Fix fix, Document document, SyntaxToken modifier) =>
        fix.Replace(document, TextSpan.FromBounds(modifier.SpanStart, EndOf(modifier)), string.Empty);

    /// <summary>Adds <c>partial</c>, <c>static</c> or another modifier that stands directly before the keyword of a type.</summary>
    public static Fix AddModifier(this Fix fix, Document document, TypeDeclarationSyntax type, string modifier) =>
        fix.Insert(document, type.Modifiers.FirstOrDefault(static m => m.IsKind(SyntaxKind.PartialKeyword)) is { RawKind: not 0 } partial ? partial.SpanStart : type.Keyword.SpanStart, modifier + " ");

    /// <summary>Finds a modifier in a list; null if it is not there.</summary>
    public static SyntaxToken? Find(this SyntaxTokenList modifiers, SyntaxKind kind) =>
        modifiers.FirstOrDefault(m => m.IsKind(kind)) is { RawKind: not 0 } modifier ? modifier : null;

    private static int EndOf(SyntaxToken modifier)
    {
        SyntaxToken next = modifier.GetNextToken();

        if (modifier.TrailingTrivia.Concat(next.LeadingTrivia).All(static t => t.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia))
        {
            return next.SpanStart;
        }

        return modifier.TrailingTrivia is [var first, ..] && first.IsKind(SyntaxKind.WhitespaceTrivia) ? first.Span.End : modifier.Span.End;
    }
}
