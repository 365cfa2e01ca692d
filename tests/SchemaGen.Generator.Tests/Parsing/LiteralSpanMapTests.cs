using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Tests.Parsing;

/// <summary>Each character of a constant is found where it is written.</summary>
public class LiteralSpanMapTests
{
    /// <summary>The expression, its value, and what each character of the value is written as.</summary>
    public static TheoryData<string, string, string[]> Forms => new()
    {
        { "\"ab\"", "ab", ["a", "b"] },
        { "\"a\\\"b\\n\\\\\"", "a\"b\n\\", ["a", "\\\"", "b", "\\n", "\\\\"] },
        { "\"\\u0061\\x62\\x0063d\\U00000064\"", "abcdd", ["\\u0061", "\\x62", "\\x0063", "d", "\\U00000064"] },
        { "\"\\U0001F600x\"", "\U0001F600x", ["\\U0001F600", "\\U0001F600", "x"] },
        { "\"\U0001F600x\"", "\U0001F600x", ["\uD83D", "\uDE00", "x"] },
        { "@\"a\"\"b\\\"", "a\"b\\", ["a", "\"\"", "b", "\\"] },
        { "\"\"\"a\"b\\\"\"\"", "a\"b\\", ["a", "\"", "b", "\\"] },
        { "\"\"\"\n    a\n      b\n\n    c\n    \"\"\"", "a\n  b\n\nc", ["a", "\n", " ", " ", "b", "\n", "\n", "c"] },
        { "\"\"\"\r\n\ta\r\n\tb\r\n\t\"\"\"", "a\r\nb", ["a", "\r", "\n", "b"] },
        { "\"a\" + (\"b\" + @\"c\")!", "abc", ["a", "b", "c"] },
        { "K + \"x\"", "kkx", ["K", "K", "x"] },
        { "N.K + \"x\" + K", "kkxkk", ["N.K", "N.K", "x", "K", "K"] },
        { "$\"a{{{K}}}\\\"\"", "a{kk}\"", ["a", "{{", "K", "K", "}}", "\\\""] },
        { "$@\"a\"\"{K}{{\"", "a\"kk{", ["a", "\"\"", "K", "K", "{{"] },
        { "$\"\"\"a\"{K}\\\"\"\"", "a\"kk\\", ["a", "\"", "K", "K", "\\"] },
        { "$$\"\"\"a{{{K}}}\"\"\"", "a{kk}", ["a", "{", "K", "K", "}"] },
        { "$\"\"\"\n    {K}a\n      b{K}\n    \"\"\"", "kka\n  bkk", ["K", "K", "a", "\n", " ", " ", "b", "K", "K"] },
        { "$\"{\"a\"}{$\"b{K}\"}\"", "abkk", ["a", "b", "K", "K"] },
        { "$\"\"", "", [] },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void TryMap_EachCharacter_GivesWhereItIsWritten(string expression, string value, string[] written)
    {
        ExpressionSyntax syntax = Parse(expression);

        for (int i = 0; i < value.Length; i++)
        {
            TextSpan span = Assert.NotNull(LiteralSpanMap.TryMap(syntax, value, i, 1, Constants));
            Assert.Equal(written[i], expression[span.Start..span.End]);
        }

        Assert.Equal(value.Length, written.Length);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void TryMap_EveryPart_LiesInsideTheLiteralAndIsNotEmpty(string expression, string value, string[] written)
    {
        _ = written;
        ExpressionSyntax syntax = Parse(expression);

        for (int start = 0; start <= value.Length; start++)
        {
            for (int length = 0; length <= value.Length - start + 1; length++)
            {
                if (LiteralSpanMap.TryMap(syntax, value, start, length, Constants) is { } span)
                {
                    Assert.False(span.IsEmpty);
                    Assert.True(syntax.Span.Contains(span));
                }
                else
                {
                    // Parts in holes may stand in another order than they are written only if there are none.
                    Assert.Empty(value);
                }
            }
        }
    }

    [Theory]
    [InlineData("Unknown", "a")]
    [InlineData("\"a\" + Unknown", "ab")]
    [InlineData("$\"a{Unknown}\"", "ab")]
    [InlineData("$\"{K,5}\"", "   kk")]
    [InlineData("\"a\"", "ab")]
    [InlineData("true ? \"a\" : \"b\"", "a")]
    public void TryMap_UnknownConstantOrFormat_ReturnsNull(string expression, string value) =>
        Assert.Null(LiteralSpanMap.TryMap(Parse(expression), value, 0, 1, Constants));

    /// <summary>Any text, written by the compiler's own hand.</summary>
    [Fact]
    public void TryMap_RandomRegularAndVerbatimLiterals_MapsEveryCharacter()
    {
        var random = new Random(4711);
        char[] alphabet = ['a', '"', '\\', '\n', '\0', '\u2028', '\uD83D', '\uDE00', 'é', '{', '}', ' '];

        for (int round = 0; round < 500; round++)
        {
            string value = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            string regular = SymbolDisplay.FormatLiteral(value, quote: true);
            string verbatim = "@\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

            foreach (string expression in (IEnumerable<string>)[regular, verbatim])
            {
                ExpressionSyntax syntax = Parse(expression);
                Assert.Equal(value, ((LiteralExpressionSyntax)syntax).Token.ValueText);
                Assert.All(Enumerable.Range(0, value.Length), i => Assert.NotNull(LiteralSpanMap.TryMap(syntax, value, i, 1, Constants)));
            }
        }
    }

    private static ExpressionSyntax Parse(string expression) => SyntaxFactory.ParseExpression(expression, options: new CSharpParseOptions(LanguageVersion.Latest));

    private static string? Constants(ExpressionSyntax expression) => expression.ToString() is "K" or "N.K" ? "kk" : null;
}
