using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Selectors;

public class InvalidSelectorTests
{
    public static TheoryData<string> Table => [.. InvalidSelectors.Lines.Select(line => line.TrimEnd('\r'))];

    [Theory]
    [MemberData(nameof(Table))]
    public void Parse_InvalidSelector_GivesTheErrorOfTheTable(string line)
    {
        InvalidSelector expected = InvalidSelector.Parse(line);

        Assert.Equal(expected.ToString(), InvalidSelector.Describe(expected.Text));
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Parse_InvalidSelector_GivesNoTreeAndAMessageWithoutFullStop(string line)
    {
        SelectorParseResult result = SelectorParser.Parse(InvalidSelector.Parse(line).Text);
        SelectorError error = result.Errors.First(item => item.Severity == SelectorErrorSeverity.Error);

        Assert.Null(result.Selector);
        Assert.True(char.IsUpper(error.Message[0]) || error.Message[0] == '\'', error.Message);
        Assert.False(error.Message.EndsWith('.'), error.Message);
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Suggestion_AppliedUntilNoneIsLeft_GivesAValidSelector(string line)
    {
        string text = InvalidSelector.Parse(line).Text;

        // Whoever applies one suggestion after another comes to an end.
        for (int i = 0; SelectorParser.Parse(text) is { Selector: null, Errors: var errors } && i < 10; i++)
        {
            if (errors.FirstOrDefault(error => error.Suggestion is not null) is not { } error)
            {
                return;
            }

            text = text[..error.Start] + error.Suggestion + text[(error.Start + error.Length)..];
        }

        Assert.NotNull(SelectorParser.Parse(text).Selector);
    }

    [Theory]
    [InlineData("a:not(:hover)")]
    [InlineData(":not()")]
    [InlineData(".")]
    [InlineData("::before")]
    public void Suggestion_ThatWouldNotHelp_IsNull(string text) => Assert.Null(Assert.Single(SelectorParser.Parse(text).Errors).Suggestion);

    [Fact]
    public void Table_Selectors_AreAtLeastThreeHundredAndDistinct()
    {
        string[] texts = [.. InvalidSelectors.Lines.Select(line => InvalidSelector.Parse(line).Text)];

        Assert.True(texts.Length >= 300, $"{texts.Length}");
        Assert.Equal([], texts.GroupBy(text => text, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Table_ErrorCodes_AreAllCovered()
    {
        SelectorErrorCode[] elsewhere =
        [
            SelectorErrorCode.NestingTooDeep,
            SelectorErrorCode.TooLarge,
            SelectorErrorCode.RegularExpressionValue,
            SelectorErrorCode.UnescapedBracket,
            SelectorErrorCode.ImpossibleInHtml,
            SelectorErrorCode.OutsideScope,
            SelectorErrorCode.RedundantAlternative,
            SelectorErrorCode.GeneratedByBuild,
            SelectorErrorCode.BoundToPage,
            SelectorErrorCode.CopiedPath,
            SelectorErrorCode.DroppedAlternative,
            SelectorErrorCode.EmptyForgivingList,
            SelectorErrorCode.NeverMatches,
            SelectorErrorCode.LegacyName,
            SelectorErrorCode.UnquotedWildcard,
            SelectorErrorCode.TrailingBackslash,
            SelectorErrorCode.InvisibleCharacter,
        ];

        IEnumerable<SelectorErrorCode> covered = InvalidSelectors.Lines.Select(line => InvalidSelector.Parse(line).Code);

        Assert.Equal([], Enum.GetValues<SelectorErrorCode>().Except(covered).Except(elsewhere));
    }

    [Fact]
    public void Parse_WholeTableInHostileCultures_GivesTheSameErrors()
    {
        HostileCulture.Run(() =>
        {
            foreach (InvalidSelector expected in InvalidSelectors.Lines.Select(InvalidSelector.Parse))
            {
                Assert.Equal(expected.ToString(), InvalidSelector.Describe(expected.Text));
            }

            Assert.NotNull(SelectorParser.Parse("LI:FIRST-CHILD:IS(A):ANY-LINK[TITLE=I I]").Selector);
        });
    }

    [Theory]
    [InlineData("h1..title", ".", "h1.title")]
    [InlineData("> a", ">", ":scope > a")]
    [InlineData("[href=/a]", "/a", "[href=\"/a\"]")]
    [InlineData("[a!=b].c", "[a!=b]", ":not([a=\"b\"]).c")]
    [InlineData("span[2] a", "[2]", "span:nth-of-type(2) a")]
    [InlineData("//div", "//", "div")]
    [InlineData("div//a", "//", "div a")]
    [InlineData("div/a", "/", "div > a")]
    [InlineData("./a", "./", ":scope > a")]
    [InlineData("a::text", "::text", "a")]
    [InlineData("a@href", "@href", "a")]
    [InlineData("a[@href]", "@", "a[href]")]
    [InlineData("a:frist-child", ":frist-child", "a:first-child")]
    [InlineData("a:containsown(b)", null, null)]
    [InlineData("a:contains-own(b)", ":contains-own", "a:containsOwn(b)")]
    [InlineData("a:has-text(b)", ":has-text", "a:contains(b)")]
    [InlineData("div not(.a)", "not", "div :not(.a)")]
    [InlineData(".1a", "1a", ".\\31 a")]
    [InlineData("#-1", "-1", "#-\\31 ")]
    [InlineData("[og:title]", ":", "[og\\:title]")]
    [InlineData(":nth-child(2n 1)", "2n 1", ":nth-child(2n+1)")]
    [InlineData(":nth-child(+ n)", "+ n", ":nth-child(+n)")]
    [InlineData(":not([a)", "[a", ":not([a])")]
    [InlineData("ns|a", "ns|", "*|a")]
    [InlineData("p:nth(2)", ":nth", "p:nth-child(2)")]
    [InlineData("&.a", "&", ":scope.a")]
    [InlineData("a >>> b", ">>>", "a   b")]
    [InlineData("[a==b]", "==", "[a=b]")]
    [InlineData("[\"t\"]", "\"t\"", "[t]")]
    [InlineData("a:not(.b", ":not(.b", "a:not(.b)")]
    public void Suggestion_InPlaceOfTheUnderlinedText_GivesTheCorrectedSelector(string text, string? underlined, string? corrected)
    {
        SelectorParseResult result = SelectorParser.Parse(text);

        if (underlined is null)
        {
            Assert.NotNull(result.Selector);
            return;
        }

        SelectorError error = result.Errors[0];

        Assert.Equal(underlined, text.Substring(error.Start, error.Length));
        Assert.Equal(corrected, text[..error.Start] + error.Suggestion + text[(error.Start + error.Length)..]);
        Assert.NotNull(SelectorParser.Parse(corrected!).Selector);
    }

    [Fact]
    public void Parse_SeveralInvalidSelectorsInAList_GivesOneErrorEach()
    {
        SelectorParseResult result = SelectorParser.Parse("h1..a, h2, a::text, (b, c), [d=5]");

        Assert.Equal(
            [
                (SelectorErrorCode.MissingName, 3),
                (SelectorErrorCode.ParselText, 12),
                (SelectorErrorCode.UnexpectedToken, 20),
                (SelectorErrorCode.UnquotedValue, 31),
            ],
            result.Errors.Select(error => (error.Code, error.Start)));
    }

    [Fact]
    public void Parse_UnclosedBracket_GivesNoErrorBehindIt()
    {
        SelectorParseResult result = SelectorParser.Parse("a..b, c:not(d, e..f");

        Assert.Equal([SelectorErrorCode.MissingName, SelectorErrorCode.MissingName], result.Errors.Select(error => error.Code));

        result = SelectorParser.Parse("a..b, c[d, e..f, \"");

        Assert.Equal([SelectorErrorCode.MissingName, SelectorErrorCode.UnexpectedInAttribute], result.Errors.Select(error => error.Code).Take(2));
    }

    [Fact]
    public void Parse_EmptyText_GivesAnErrorWithoutLength()
    {
        SelectorError error = Assert.Single(SelectorParser.Parse(string.Empty).Errors);

        Assert.Equal((SelectorErrorCode.EmptySelector, 0, 0), (error.Code, error.Start, error.Length));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(100_000, false)]
    public void Parse_NestedFunctions_AreValidUpToTheLimitAndOneErrorBeyond(int depth, bool isValid)
    {
        string text = string.Concat(Enumerable.Repeat(":not(", depth)) + "a" + new string(')', depth);
        SelectorParseResult result = SelectorParser.Parse(text);

        Assert.Equal(isValid, result.Selector is not null);

        if (!isValid)
        {
            SelectorError error = Assert.Single(result.Errors);
            Assert.Equal((SelectorErrorCode.NestingTooDeep, 64 * 5, 4), (error.Code, error.Start, error.Length));
        }
    }

    [Fact]
    public void Message_CommonMistake_SaysWhatToWriteInstead()
    {
        Assert.Equal("A class name is expected after '.', so remove one of the dots", SelectorParser.Parse("h1..title").Errors[0].Message);
        Assert.Equal("'@href' is x-ray's, so remove it and set Attr = \"href\"", SelectorParser.Parse("a@href").Errors[0].Message);
        Assert.Equal("'::attr(href)' is parsel's, so remove it and set Attr = \"href\"", SelectorParser.Parse("a::attr(href)").Errors[0].Message);
        Assert.Equal("A position in brackets is XPath's, so write ':nth-of-type(2)'", SelectorParser.Parse("span[2]").Errors[0].Message);
        Assert.Equal("':hover' is a state that needs a user, so remove it", SelectorParser.Parse("a:hover").Errors[0].Message);
        Assert.Equal("There is no pseudo-class ':frist-child', so write ':first-child' if that is meant", SelectorParser.Parse("a:frist-child").Errors[0].Message);
    }
}
