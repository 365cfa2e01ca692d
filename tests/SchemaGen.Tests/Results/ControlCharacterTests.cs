using System;
using System.Collections.Generic;
using SchemaGen.Results;

namespace SchemaGen.Tests.Results;

/// <summary>Characters of a page that would steer a terminal or a log that shows its issues.</summary>
public sealed partial class ControlCharacterTests
{
    [Theory]
    [InlineData("a\u001B[31mb", "a␛[31mb")]
    [InlineData("a\u0007b\bc", "a␇b␈c")]
    [InlineData("a\u009B31mb", "a\uFFFD31mb")]
    [InlineData("a\u007Fb", "a␡b")]
    [InlineData("a\u0000\u0001\u001Fb", "a␀␁␟b")]
    [InlineData("a\u2028b\u2029c", "a\nb\nc")]
    [InlineData("a\u202Eb\u202Dc\u202A\u202B\u202C", "a\uFFFDb\uFFFDc\uFFFD\uFFFD\uFFFD")]
    [InlineData("a\u2066b\u2069\u2068", "a\uFFFDb\uFFFD\uFFFD")]
    [InlineData("a\rb", "a␍b")]
    [InlineData("a\tb\nc\r\nd", "a\tb\nc\r\nd")]
    [InlineData("عُمْر 😀 e\u0301 \u200D\u200F\u00A0", "عُمْر 😀 e\u0301 \u200D\u200F\u00A0")]
    public void Clip_ControlCharacters_AreVisible(string text, string expected) => Assert.Equal(expected, IssueText.Clip(text));

    [Fact]
    public void Clip_LoneSurrogates_AreReplaced() => Assert.Equal("a\uFFFDb\uFFFD😀", IssueText.Clip("a\uD800b\uDC00😀"));

    [Fact]
    public void Extract_ValueThatFails_IsQuotedWithoutControlCharacters()
    {
        HtmlResult<Numbers> result = Numbers.Extract("<b title='1\u001B]0;x\u0007\u009B2J\u202E'>1\u001B[2J\b</b><p>ok</p>");
        Assert.Equal(["1␛]0;x␇\uFFFD2J", "1␛[2J␈"], [result.Issues[0].Attempts[0].Text, result.Issues[1].Attempts[0].Text]);
        Assert.Equal("Raw has no value: [Css(\"b\", Attr = \"title\")] matched '\u20681␛]0;x␇\uFFFD2J\u2069', which is no Int32.", result.Issues[0].Message);
        AssertHarmless(result.Issues[0].ToString(), result.Issues[1].ToString(), Assert.Throws<HtmlSchemaException>(() => result.Value).Message);
    }

    [Fact]
    public void Extract_OwnCheckThatQuotesThePage_IsQuotedWithoutControlCharacters()
    {
        HtmlResult<Checked> result = Checked.Extract("<b>1\u001B[2J</b>");
        Assert.Equal("Text: no '1␛[2J' here", result.Issues[0].Message);
        AssertHarmless(result.Issues[0].ToString());
    }

    [Fact]
    public void Extract_PatternThatDoesNotMatch_IsQuotedWithoutControlCharacters()
    {
        HtmlResult<Patterned> result = Patterned.Extract("<b>\u001Bx</b><i>\u0007</i>");
        Assert.Equal(["␛x", "␇"], [result.Issues[0].Attempts[0].Text, result.Issues[1].Attempts[0].Text]);
        AssertHarmless(result.Issues[0].Message, result.Issues[1].Message);
    }

    [Fact]
    public void Extract_Values_KeepTheirCharacters() => Assert.Equal("1\u001B[2J", Checked.Extract("<b>1\u001B[2J</b>").Issues is [_] ? Plain.Extract("<b>1\u001B[2J</b>").Value.Text : null);

    private static void AssertHarmless(params IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            Assert.DoesNotContain(text, static c => (char.IsControl(c) && c != '\n') || c is >= '\u202A' and <= '\u202E');
        }
    }

    [HtmlSchema]
    private sealed partial class Numbers
    {
        [Css("b", Attr = "title")]
        public required int Raw { get; init; }

        [Css("b")]
        public required int Number { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Plain
    {
        [Css("b")]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Checked
    {
        [Css("b")]
        public required string Text { get; init; }

        partial void OnExtracted(HtmlIssueCollector issues) => issues.Error(nameof(Text), $"no '{Text}' here");
    }

    [HtmlSchema]
    private sealed partial class Patterned
    {
        [Css("b", Pattern = "y")]
        public required string Text { get; init; }

        [Css("i", Pattern = "y")]
        public required string Other { get; init; }
    }
}
