using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Tests.Contract;

/// <summary>The culture of the machine changes nothing: not what is matched, not what is read, not what issues say.</summary>
public sealed partial class HostileCultureTests
{
    public static TheoryData<string> Cultures => Contract.Cultures.Hostile;

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Extract_InvalidPageInHostileCulture_GivesSameIssues(string culture) => Contract.Cultures.Run(culture, static () =>
    {
        HtmlResult<Page> result = Page.Extract("<i>1</i><b>-1</b><b>x</b><B>I</B>", new HtmlContext { Limits = new HtmlLimits { MaxItems = 1234 } });
        Assert.Equal(
            [
                "Error Unconvertible: Numbers[1] has no value: [Css(\"b\")] matched '\u2068x\u2069', which is no Int32; [Items(SkipInvalid = true)] leaves it out.",
                "Error Unconvertible: Numbers[2] has no value: [Css(\"b\")] matched '\u2068I\u2069', which is no Int32; [Items(SkipInvalid = true)] leaves it out.",
                "Error TooFew: Words has 1 item, fewer than 1000.",
            ],
            result.Issues.Select(static i => i.ToString()));
        Assert.StartsWith("The page is not a valid Page:\n- Numbers[1] has", Assert.Throws<HtmlSchemaException>(() => result.Value).Message, StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Extract_NamesInHostileCulture_MatchByAsciiCase(string culture) => Contract.Cultures.Run(culture, static () =>
    {
        Names page = Issues.Clean(Names.Extract("<!DOCTYPE html><META PROPERTY='OG:TITLE' CONTENT='I'><INPUT DISABLED='DISABLED' ID=I TITLE=i><i>ı</i>"));
        Assert.Equal("I", page.Title);
        Assert.True(page.Disabled);
        Assert.Equal("i", page.Attribute);
        Assert.Equal("ı", page.Tag);
        Assert.Null(page.OtherId);
        Assert.True(page.Yes);
    });

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Extract_LimitReachedInHostileCulture_GivesSameMessage(string culture) => Contract.Cultures.Run(culture, static () =>
    {
        HtmlContext context = new() { Limits = new HtmlLimits { MaxElements = 4000, MaxTextLength = 1000 } };
        HtmlResult<Names> result = Names.Extract("<i>" + new string('x', 1001) + "</i>", context);
        Assert.Equal("Tag has a text of more than 1000 characters (HtmlLimits.MaxTextLength).", result.Issues[0].Message);
        result = Names.Extract(string.Concat(Enumerable.Repeat("<u></u>", 4000)), context);
        Assert.Equal("The page has more than 4000 elements (HtmlLimits.MaxElements).", result.Issues[^1].Message);
    });

    [HtmlSchema]
    private sealed partial class Page
    {
        [Css("b")]
        public required IReadOnlyList<int> Numbers { get; init; }

        [Css("I"), Items(Min = 1000)]
        public required IReadOnlyList<string> Words { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Names
    {
        [Meta("og:title")]
        public string? Title { get; init; }

        [Css("input", Attr = "disabled")]
        public bool? Disabled { get; init; }

        [Css("INPUT#I", Attr = "TITLE")]
        public string? Attribute { get; init; }

        [Css("I")]
        public string? Tag { get; init; }

        [Css("[id=ı], #i")]
        public string? OtherId { get; init; }

        [Css("input", Attr = "id", Pattern = "(?i)i")]
        public bool? Yes { get; init; }
    }
}
