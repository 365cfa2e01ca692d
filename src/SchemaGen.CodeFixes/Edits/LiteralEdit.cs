using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Changes a part of a constant text in the source, in the syntax of its literal.</summary>
internal static class LiteralEdit
{
    /// <summary>Gets the change that replaces a part of the value of <paramref name="expression"/>; null if the part is not in one literal, or the literal cannot contain the new text.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="model">The semantic model, for the values of constants.</param>
    /// <param name="value">The value of the expression.</param>
    /// <param name="part">The span of the part in the value.</param>
    /// <param name="text">The replacement.</param>
    /// <param name="cancellationToken">The token of the compiler.</param>
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

        ExpressionSyntax literal = token.Parent!.FirstAncestorOrSelf<ExpressionSyntax>()!;
        int before = 0;

        while (LiteralSpanMap.TryMap(expression, value, before, 1, ConstantOf) is { } other && other.Start < literal.SpanStart)
        {
            before++;
        }

        // The literal is parsed again: a quote may have closed a raw literal, or an escape without a fixed length may have absorbed a letter.
        string?[] holes = HolesOf(literal, ConstantOf);
        string corrected = literal.ToString().Remove(span.Start - literal.SpanStart, span.Length).Insert(span.Start - literal.SpanStart, written);
        string? expected = ValueOf(literal, holes)?.Remove(part.Start - before, part.Length).Insert(part.Start - before, text);
        return expected is not null && ValueOf(SyntaxFactory.ParseExpression(corrected), holes) == expected ? new TextChange(span, written) : null;

        string? ConstantOf(ExpressionSyntax constant) => model.GetConstantValue(constant, cancellationToken).Value as string;
    }

    private static string?[] HolesOf(ExpressionSyntax literal, Func<ExpressionSyntax, string?> constantOf) =>
        literal is InterpolatedStringExpressionSyntax interpolated ? [.. interpolated.Contents.OfType<InterpolationSyntax>().Select(hole => constantOf(hole.Expression))] : [];

    /// <summary>Gets the value of a literal, including its interpolations; null if it is invalid or has other interpolations.</summary>
    private static string? ValueOf(ExpressionSyntax literal, string?[] holes)
    {
        if (literal.ContainsDiagnostics)
        {
            return null;
        }

        if (literal is not InterpolatedStringExpressionSyntax interpolated)
        {
            return holes.Length == 0 ? (literal as LiteralExpressionSyntax)?.Token.ValueText : null;
        }

        var builder = new StringBuilder();
        int hole = 0;

        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            builder.Append(content is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : hole < holes.Length ? holes[hole++] : null);
        }

        return hole == holes.Length && interpolated.Contents.Count(static c => c is InterpolationSyntax) == hole ? builder.ToString() : null;
    }

    /// <summary>Writes the new text in the syntax of the literal; null if it cannot contain the text.</summary>
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
                    _ => text.IndexOfAny(['\r', '\n']) < 0 ? text : null,
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
}
