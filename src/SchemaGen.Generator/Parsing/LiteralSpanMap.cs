using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Parsing;

/// <summary>Maps the characters of a constant text to where they are written, for every kind of literal and for concatenations of them.</summary>
/// <remarks>A map is trusted only if it accounts for each character of the value; otherwise there is none, and the whole argument is underlined.</remarks>
internal static class LiteralSpanMap
{
    /// <summary>Where a part of a text is written; null if that cannot be said.</summary>
    public static TextSpan? TryMap(ExpressionSyntax expression, string text, int start, int length)
    {
        var map = new List<TextSpan>(text.Length);

        if (!TryAppend(expression, map) || map.Count != text.Length || map.Count == 0)
        {
            return null;
        }

        // An error at the end underlines the last character: an empty span cannot be seen.
        int first = start < map.Count ? start : map.Count - 1;
        int last = start + length > map.Count ? map.Count - 1 : start + length - 1;
        last = last < first ? first : last;
        return map[first].Start <= map[last].End ? TextSpan.FromBounds(map[first].Start, map[last].End) : null;
    }

    private static bool TryAppend(ExpressionSyntax expression, List<TextSpan> map) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => TryAppend(parenthesized.Expression, map),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => TryAppend(suppressed.Operand, map),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => TryAppend(sum.Left, map) && TryAppend(sum.Right, map),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => TryAppend(literal, map),
        _ => false,
    };

    private static bool TryAppend(LiteralExpressionSyntax literal, List<TextSpan> map)
    {
        int before = map.Count;
        string source = literal.Token.Text;
        int position = literal.Token.SpanStart;

        switch (literal.Token.Kind())
        {
            case SyntaxKind.StringLiteralToken when source.StartsWith("@", System.StringComparison.Ordinal):
                AppendVerbatim(source, position, map);
                break;
            case SyntaxKind.StringLiteralToken:
                AppendRegular(source, position, map);
                break;
            case SyntaxKind.SingleLineRawStringLiteralToken:
                AppendRaw(source, position, map);
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                AppendRawLines(source, position, map);
                break;
            default:
                return false;
        }

        return map.Count - before == literal.Token.ValueText.Length;
    }

    private static void AppendVerbatim(string source, int position, List<TextSpan> map)
    {
        for (int i = 2; i < source.Length - 1; i++)
        {
            int length = source[i] == '"' ? 2 : 1;
            map.Add(new TextSpan(position + i, length));
            i += length - 1;
        }
    }

    private static void AppendRegular(string source, int position, List<TextSpan> map)
    {
        for (int i = 1; i < source.Length - 1;)
        {
            int length = 1;
            int characters = 1;

            if (source[i] == '\\')
            {
                length = EscapeLength(source, i);
                characters = source[i + 1] == 'U' && IsSupplementary(source, i) ? 2 : 1;
            }

            for (int c = 0; c < characters; c++)
            {
                map.Add(new TextSpan(position + i, length));
            }

            i += length;
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

                while (length < 6 && System.Uri.IsHexDigit(source[start + length]))
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

    private static void AppendRaw(string source, int position, List<TextSpan> map)
    {
        int quotes = CountQuotes(source);

        for (int i = quotes; i < source.Length - quotes; i++)
        {
            map.Add(new TextSpan(position + i, 1));
        }
    }

    /// <summary>The first and the last line hold the quotes; what stands before the closing ones is cut off each line.</summary>
    private static void AppendRawLines(string source, int position, List<TextSpan> map)
    {
        SourceText text = SourceText.From(source);
        int lastLine = text.Lines.Count - 1;
        int indentation = CountWhiteSpace(text.Lines[lastLine].ToString());

        for (int number = 1; number < lastLine; number++)
        {
            TextLine line = text.Lines[number];
            string content = line.ToString();
            int cut = System.Math.Min(indentation, CountWhiteSpace(content));

            for (int i = line.Start + cut; i < line.End; i++)
            {
                map.Add(new TextSpan(position + i, 1));
            }

            if (number < lastLine - 1)
            {
                for (int i = line.End; i < line.EndIncludingLineBreak; i++)
                {
                    map.Add(new TextSpan(position + i, 1));
                }
            }
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
