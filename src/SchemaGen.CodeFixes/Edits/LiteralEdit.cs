using System;
using System.Globalization;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Parsing;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Changes a part of a constant text where it is written, in the manner of the literal it lies in.</summary>
internal static class LiteralEdit
{
    /// <summary>The change that replaces a part of the value of <paramref name="expression"/>; null if the part does not lie in one literal, or the literal cannot hold the new text.</summary>
    /// <param name="expression">What is written.</param>
    /// <param name="model">What tells the values of constants.</param>
    /// <param name="value">The value of the expression.</param>
    /// <param name="part">The part of it.</param>
    /// <param name="text">What to write in its place.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static TextChange? Replace(ExpressionSyntax expression, SemanticModel model, string value, TextSpan part, string text, CancellationToken cancellationToken)
    {
        if (part.IsEmpty || part.End > value.Length || LiteralSpanMap.TryMap(expression, value, part.Start, part.Length, ConstantOf) is not { } span)
        {
            return null;
        }

        SyntaxToken token = expression.FindToken(span.Start);

        if (!token.Span.Contains(span) || Write(token, text) is not { } written)
        {
            return null;
        }

        var change = new TextChange(span, written);
        return token.Parent is LiteralExpressionSyntax literal ? Check(literal, change, part.Length, text) : token.IsKind(SyntaxKind.InterpolatedStringTextToken) ? change : null;

        string? ConstantOf(ExpressionSyntax constant) => model.GetConstantValue(constant, cancellationToken).Value as string;
    }

    /// <summary>The new text in the manner of the literal; null if it has no way to write it.</summary>
    private static string? Write(SyntaxToken token, string text)
    {
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                return token.Text[0] == '@' ? text.Replace("\"", "\"\"") : Escape(text);
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken:
                return text.IndexOfAny(['\r', '\n']) < 0 ? text : null;
            case SyntaxKind.InterpolatedStringTextToken when token.Parent?.Parent is InterpolatedStringExpressionSyntax interpolated:
                string braces = text.Replace("{", "{{").Replace("}", "}}");
                return interpolated.StringStartToken.Kind() switch
                {
                    SyntaxKind.InterpolatedStringStartToken => Escape(braces),
                    SyntaxKind.InterpolatedVerbatimStringStartToken => braces.Replace("\"", "\"\""),
                    _ => text.IndexOfAny(['\r', '\n', '{', '}', '"']) < 0 ? text : null,
                };
            default:
                return null;
        }
    }

    private static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length);

        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => builder.Append('\\').Append(c),
                '\n' => builder.Append("\\n"),
                '\r' => builder.Append("\\r"),
                '\t' => builder.Append("\\t"),
                < ' ' => builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => builder.Append(c),
            };
        }

        return builder.ToString();
    }

    /// <summary>Reads the literal again: a quote may have closed a raw one, an escape of no fixed length may have swallowed a letter.</summary>
    private static TextChange? Check(LiteralExpressionSyntax literal, TextChange change, int length, string text)
    {
        string value = literal.Token.ValueText;
        int start = 0;

        while (start < value.Length && LiteralSpanMap.TryMap(literal, value, start, 1, static _ => null) is { } span && span.Start < change.Span.Start)
        {
            start++;
        }

        string written = literal.Token.Text.Remove(change.Span.Start - literal.Token.SpanStart, change.Span.Length).Insert(change.Span.Start - literal.Token.SpanStart, change.NewText!);
        string expected = value.Remove(start, Math.Min(length, value.Length - start)).Insert(start, text);
        return SyntaxFactory.ParseExpression(written) is LiteralExpressionSyntax { ContainsDiagnostics: false } parsed && parsed.Token.ValueText == expected ? change : null;
    }
}
