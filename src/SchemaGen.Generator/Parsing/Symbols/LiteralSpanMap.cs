using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>Maps the characters of a constant text to their positions in the source: in every kind of literal, in concatenations and in interpolated constants.</summary>
/// <remarks>
/// A part that is written elsewhere (a constant, <c>nameof</c>) is mapped to the expression in its place.
/// A map is trusted only if it accounts for each character of the value; otherwise there is none, and the whole argument is underlined.
/// </remarks>
internal static class LiteralSpanMap
{
    /// <summary>Finds the span of a part of a text in the source; null if it cannot be determined.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="text">Its value.</param>
    /// <param name="start">The index of the part in the value.</param>
    /// <param name="length">The length of the part.</param>
    /// <param name="constantOf">The value of an expression that is not a literal; null if it is not a constant text.</param>
    public static TextSpan? TryMap(ExpressionSyntax expression, string text, int start, int length, Func<ExpressionSyntax, string?> constantOf)
    {
        var map = new List<TextSpan>(text.Length);

        if (!TryAppend(expression, map, constantOf) || map.Count != text.Length || map.Count == 0)
        {
            return null;
        }

        // An error at the end underlines the last character: an empty span cannot be seen.
        int first = start < map.Count ? start : map.Count - 1;
        int last = start + length > map.Count ? map.Count - 1 : start + length - 1;
        last = last < first ? first : last;
        return map[first].Start <= map[last].End ? TextSpan.FromBounds(map[first].Start, map[last].End) : null;
    }

    private static bool TryAppend(ExpressionSyntax expression, List<TextSpan> map, Func<ExpressionSyntax, string?> constantOf) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => TryAppend(parenthesized.Expression, map, constantOf),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => TryAppend(suppressed.Operand, map, constantOf),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => TryAppend(sum.Left, map, constantOf) && TryAppend(sum.Right, map, constantOf),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => TryAppend(literal, map),
        InterpolatedStringExpressionSyntax interpolated => TryAppend(interpolated, map, constantOf),
        _ => TryAppendWhole(expression, constantOf(expression), map),
    };

    /// <summary>Maps each character of a text that is written elsewhere to the whole expression.</summary>
    private static bool TryAppendWhole(ExpressionSyntax expression, string? text, List<TextSpan> map)
    {
        for (int i = 0; i < text?.Length; i++)
        {
            map.Add(expression.Span);
        }

        return text is not null;
    }

    private static bool TryAppend(InterpolatedStringExpressionSyntax interpolated, List<TextSpan> map, Func<ExpressionSyntax, string?> constantOf)
    {
        SyntaxKind kind = interpolated.StringStartToken.Kind();
        int indentation = CountWhiteSpace(interpolated.StringEndToken.Text.TrimStart('\r', '\n'));
        bool isLineStart = true;

        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            if (content is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole)
            {
                if (!TryAppend(hole.Expression, map, constantOf))
                {
                    return false;
                }
            }
            else if (content is InterpolatedStringTextSyntax { TextToken: var token })
            {
                switch (kind)
                {
                    case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                        AppendIndented(token.Text, token.SpanStart, indentation, isLineStart, map);
                        break;
                    case SyntaxKind.InterpolatedSingleLineRawStringStartToken:
                        AppendPlain(token.Text, 0, token.Text.Length, token.SpanStart, map);
                        break;
                    default:
                        bool isVerbatim = kind == SyntaxKind.InterpolatedVerbatimStringStartToken;
                        AppendEscaped(token.Text, 0, token.Text.Length, token.SpanStart, hasBackslashes: !isVerbatim, doubled: isVerbatim ? "{}\"" : "{}", map);
                        break;
                }
            }
            else
            {
                return false;
            }

            isLineStart = false;
        }

        return true;
    }

    private static bool TryAppend(LiteralExpressionSyntax literal, List<TextSpan> map)
    {
        int before = map.Count;
        string source = literal.Token.Text;
        int position = literal.Token.SpanStart;

        switch (literal.Token.Kind())
        {
            case SyntaxKind.StringLiteralToken when source.StartsWith("@", StringComparison.Ordinal):
                AppendEscaped(source, 2, source.Length - 1, position, hasBackslashes: false, doubled: "\"", map);
                break;
            case SyntaxKind.StringLiteralToken:
                AppendEscaped(source, 1, source.Length - 1, position, hasBackslashes: true, doubled: string.Empty, map);
                break;
            case SyntaxKind.SingleLineRawStringLiteralToken:
                int quotes = CountQuotes(source);
                AppendPlain(source, quotes, source.Length - quotes, position, map);
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                AppendRawLines(source, position, map);
                break;
            default:
                return false;
        }

        return map.Count - before == literal.Token.ValueText.Length;
    }

    /// <summary>Appends text in which a character may be written as several: with a backslash, or twice.</summary>
    private static void AppendEscaped(string source, int start, int end, int position, bool hasBackslashes, string doubled, List<TextSpan> map)
    {
        for (int i = start; i < end;)
        {
            int length = 1;
            int characters = 1;

            if (hasBackslashes && source[i] == '\\')
            {
                length = EscapeLength(source, i);
                characters = source[i + 1] == 'U' && IsSupplementary(source, i) ? 2 : 1;
            }
            else if (doubled.IndexOf(source[i]) >= 0)
            {
                length = 2;
            }

            for (int c = 0; c < characters; c++)
            {
                map.Add(new TextSpan(position + i, length));
            }

            i += length;
        }
    }

    private static void AppendPlain(string source, int start, int end, int position, List<TextSpan> map)
    {
        for (int i = start; i < end; i++)
        {
            map.Add(new TextSpan(position + i, 1));
        }
    }

    /// <summary>Appends a part of an interpolated raw literal, each line without its indentation.</summary>
    private static void AppendIndented(string source, int position, int indentation, bool isLineStart, List<TextSpan> map)
    {
        foreach (TextLine line in SourceText.From(source).Lines)
        {
            int cut = isLineStart ? Math.Min(indentation, CountWhiteSpace(line.ToString())) : 0;
            AppendPlain(source, line.Start + cut, line.EndIncludingLineBreak, position, map);
            isLineStart = true;
        }
    }

    private static int EscapeLength(string source, int start)
    {
        switch (source[start + 1])
        {
            case 'u':
                return 6;
            case 'U':
                return 10;
            case 'x':
                int length = 2;

                while (length < 6 && Uri.IsHexDigit(source[start + length]))
                {
                    length++;
                }

                return length;
            default:
                return 2;
        }
    }

    private static bool IsSupplementary(string source, int start) =>
        start + 10 <= source.Length
        && int.TryParse(source.Substring(start + 2, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int codePoint)
        && codePoint > 0xFFFF;

    /// <summary>Appends the lines of a raw literal. The first and the last line contain the quotes; the space before the closing quotes is removed from each line.</summary>
    private static void AppendRawLines(string source, int position, List<TextSpan> map)
    {
        SourceText text = SourceText.From(source);
        int lastLine = text.Lines.Count - 1;
        int indentation = CountWhiteSpace(text.Lines[lastLine].ToString());

        for (int number = 1; number < lastLine; number++)
        {
            TextLine line = text.Lines[number];
            string content = line.ToString();
            int cut = Math.Min(indentation, CountWhiteSpace(content));

            // The last line end belongs to the closing quotes.
            AppendPlain(source, line.Start + cut, number < lastLine - 1 ? line.EndIncludingLineBreak : line.End, position, map);
        }
    }

    private static int CountQuotes(string source)
    {
        int count = 0;

        while (count < source.Length && source[count] == '"')
        {
            count++;
        }

        return count;
    }

    private static int CountWhiteSpace(string line)
    {
        int count = 0;

        while (count < line.Length && char.IsWhiteSpace(line[count]))
        {
            count++;
        }

        return count;
    }
}
