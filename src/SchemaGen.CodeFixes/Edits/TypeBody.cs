using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Writes members into a type that has none.</summary>
internal static class TypeBody
{
    /// <summary>Writes lines into the body of a type. Comments in it stay before them, and the position of its braces is kept if they are on two lines.</summary>
    public static Fix Fill(Fix fix, Document document, TypeDeclarationSyntax type, IReadOnlyList<string> lines)
    {
        SourceText text = type.SyntaxTree.GetText();
        string newLine = TypeEdits.NewLine(text);
        string indentation = IndentationOf(text, type);
        string step = indentation.EndsWith("\t", System.StringComparison.Ordinal) ? "\t" : "    ";
        string members = string.Join(newLine, lines.Select(line => line.Length == 0 ? line : indentation + step + line));
        (SyntaxToken open, SyntaxToken close) = (type.OpenBraceToken, type.CloseBraceToken);

        if (open.RawKind == 0)
        {
            int end = type.SemicolonToken.GetPreviousToken().Span.End;
            return fix.Replace(document, TextSpan.FromBounds(end, type.SemicolonToken.Span.End), Braces());
        }

        bool isOneLine = text.Lines.IndexOf(open.SpanStart) == text.Lines.IndexOf(close.SpanStart);

        if (open.TrailingTrivia.Concat(close.LeadingTrivia).All(IsBlank))
        {
            SyntaxToken before = open.GetPreviousToken();
            return isOneLine && before.TrailingTrivia.Concat(open.LeadingTrivia).All(IsBlank)
                ? fix.Replace(document, TextSpan.FromBounds(before.Span.End, close.Span.End), Braces())
                : fix.Replace(document, TextSpan.FromBounds(open.Span.End, close.SpanStart), newLine + members + newLine + indentation);
        }

        TextLine last = text.Lines.GetLineFromPosition(close.SpanStart);
        return text.ToString(TextSpan.FromBounds(last.Start, close.SpanStart)).All(char.IsWhiteSpace)
            ? fix.Insert(document, last.Start, members + newLine)
            : fix.Replace(document, TextSpan.FromBounds(StartOfBlanks(text, close.SpanStart), close.SpanStart), newLine + members + newLine + indentation);

        string Braces() => new StringBuilder(newLine).Append(indentation).Append('{').Append(newLine).Append(members).Append(newLine).Append(indentation).Append('}').ToString();
    }

    private static int StartOfBlanks(SourceText text, int end)
    {
        while (text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }

    private static bool IsBlank(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia;

    private static string IndentationOf(SourceText text, TypeDeclarationSyntax type) => new([.. text.ToString(text.Lines.GetLineFromPosition(type.SpanStart).Span).TakeWhile(static c => c is ' ' or '\t')]);
}
