using System;
using System.Linq;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>Conditions that never match, and names that a page writes with characters that a selector has to escape.</summary>
public class SelectorWarningTests
{
    [Theory]
    [InlineData("li:nth-child(⟦0⟧)", "li:nth-child(1)")]
    [InlineData("li:nth-last-child( ⟦-2⟧ )", null)]
    [InlineData("li:nth-of-type(⟦-n⟧)", null)]
    [InlineData("li:nth-of-type(⟦-2n - 1⟧)", null)]
    [InlineData("li:nth-child(⟦0⟧ of .a)", "li:nth-child(1 of .a)")]
    [InlineData("a[href⟦^=\"\"⟧]", "a[href]")]
    [InlineData("a[href ⟦$= ''⟧ i]", null)]
    [InlineData("a[href⟦*=\"\"⟧]", "a[href]")]
    [InlineData("a[class⟦~=\"\"⟧]", "a[class]")]
    [InlineData("p⟦[class~=\"a b\"]⟧", "p.a.b")]
    [InlineData("a⟦[rel~='nofollow noopener']⟧", "a[rel~=\"nofollow\"][rel~=\"noopener\"]")]
    [InlineData("img[src~=⟦\"\\.(png|jpe?g)$\"⟧]", null)]
    [InlineData("a[href~=⟦\"^/news/\"⟧]", null)]
    [InlineData("a[href=⟦\"/news/[0-9]+\"⟧]", null)]
    [InlineData("a[href*=⟦'/(news|sport)/'⟧]", null)]
    [InlineData("div[class=⟦\"story.*\"⟧]", null)]
    [InlineData("a[href=⟦\"/^\\/news\\/\\d+$/i\"⟧]", null)]
    [InlineData("p⟦:not(*)⟧", null)]
    [InlineData("⟦p#a#b⟧", null)]
    [InlineData("⟦div:link⟧", null)]
    [InlineData("atom⟦:link⟧", "atom\\:link")]
    public void Parse_ConditionThatNeverMatches_IsAWarning(string marked, string? corrected)
    {
        AssertError(marked, corrected, SelectorErrorSeverity.Warning);
    }

    [Theory]
    [InlineData("li:nth-child(n)")]
    [InlineData("li:nth-child(-n+1)")]
    [InlineData("li:nth-child(1)")]
    [InlineData("li:nth-child(n-5)")]
    [InlineData("a[href=\"\"]")]
    [InlineData("a[href|=\"\"]")]
    [InlineData("a[href^=\"/news/\"]")]
    [InlineData("a[href$=\".html\"]")]
    [InlineData("a[href*=\"?id=\"]")]
    [InlineData("a[href=\"https://example.com/a.b+c?x=(1)\"]")]
    [InlineData("div[class~=\"w-[calc(100%-1rem)]\"]")]
    [InlineData("div[class*=\"md:w-1/2\"]")]
    [InlineData("input[pattern=\"[0-9]*\"]")]
    [InlineData("a[onclick=\"go(.*)\"]")]
    [InlineData("div[style*=\"url(a|b)\"]")]
    [InlineData("p:not(.a)")]
    [InlineData("p:not(* > b)")]
    [InlineData("p:not(*|*.x)")]
    [InlineData("a:link")]
    [InlineData(":any-link")]
    [InlineData("p#a.b")]
    [InlineData("meta[content*='...']")]
    [InlineData("[property=\"article:published_time\"]")]
    public void Parse_ConditionThatCanMatch_IsSilent(string text) => Assert.Empty(SelectorParser.Parse(text).Errors);

    [Theory]
    [InlineData(".md⟦:flex⟧", ".md\\:flex")]
    [InlineData("div.md⟦:hidden⟧", "div.md\\:hidden")]
    [InlineData(".w-1⟦/2⟧", ".w-1\\/2")]
    [InlineData(".top-1⟦/2⟧.x > p", ".top-1\\/2.x > p")]
    [InlineData(".bg-black⟦/50⟧", ".bg-black\\/50")]
    [InlineData(".group⟦/item⟧", ".group\\/item")]
    [InlineData("div.p-1⟦.5⟧", "div.p-1\\.5")]
    [InlineData(".mt-0⟦.5⟧.px-2", ".mt-0\\.5.px-2")]
    [InlineData(".hover⟦:bg-[#fff]⟧", ".hover\\:bg-\\[\\#fff\\]")]
    [InlineData(".md⟦:hover:w-1/2⟧ a", ".md\\:hover\\:w-1\\/2 a")]
    [InlineData(".group-hover⟦:underline⟧:first-child", ".group-hover\\:underline:first-child")]
    [InlineData(".top-⟦[117px]⟧", ".top-\\[117px\\]")]
    [InlineData(".⟦2xl:flex⟧", ".\\32 xl\\:flex")]
    [InlineData(".⟦!mt-0⟧", ".\\!mt-0")]
    [InlineData(".mt-0⟦!⟧", ".mt-0\\!")]
    [InlineData(".w-50⟦%⟧", ".w-50\\%")]
    [InlineData(".md⟦:grid-cols-[1fr,2fr]⟧", ".md\\:grid-cols-\\[1fr\\,2fr\\]")]
    [InlineData(".⟦[&>p]:mt-4⟧", ".\\[\\&\\>p\\]\\:mt-4")]
    [InlineData(".icon⟦:star-filled⟧", ".icon\\:star-filled")]
    [InlineData("esi⟦:include⟧", "esi\\:include")]
    [InlineData("fb⟦:like⟧", "fb\\:like")]
    [InlineData("o⟦:p⟧", "o\\:p")]
    [InlineData("media⟦:content⟧[url]", "media\\:content[url]")]
    [InlineData("a⟦/@href⟧", "a")]
    [InlineData("h2 a⟦//@href⟧", "h2 a")]
    public void Parse_NameThatHasToBeEscaped_SaysHow(string marked, string corrected)
    {
        AssertError(marked, corrected, SelectorErrorSeverity.Error);
        Assert.NotNull(SelectorParser.Parse(corrected).Selector);
    }

    [Theory]
    [InlineData("a:frist-child", nameof(SelectorErrorCode.UnknownPseudoClass))]
    [InlineData(".item:frist-child", nameof(SelectorErrorCode.UnknownPseudoClass))]
    [InlineData("div:foo", nameof(SelectorErrorCode.UnknownPseudoClass))]
    [InlineData(".item:first", nameof(SelectorErrorCode.JQueryPseudoClass))]
    [InlineData(".active:visible", nameof(SelectorErrorCode.JQueryPseudoClass))]
    [InlineData(".item:hover", nameof(SelectorErrorCode.UserState))]
    [InlineData(".icon:before", nameof(SelectorErrorCode.PseudoElement))]
    [InlineData("div/a", nameof(SelectorErrorCode.XPathPath))]
    [InlineData(".a/b", nameof(SelectorErrorCode.XPathPath))]
    [InlineData(".1a", nameof(SelectorErrorCode.NameStartsWithDigit))]
    [InlineData("item:eq(0)", nameof(SelectorErrorCode.JQueryPseudoClass))]
    public void Parse_MistakeOfAnotherKind_KeepsItsOwnAdvice(string text, string code) => Assert.Equal(code, Assert.Single(SelectorParser.Parse(text).Errors).Code.ToString());

    [Fact]
    public void Parse_BracketAfterAHyphen_IsAWarningSinceItIsValid()
    {
        SelectorError error = Assert.Single(SelectorParser.Parse(".text-[color]").Errors);

        Assert.Equal((SelectorErrorCode.UnescapedBracket, 6, 7, "\\[color\\]"), (error.Code, error.Start, error.Length, error.Suggestion));
    }

    [Fact]
    public void Parse_LeadingCombinator_OffersTheScopeOnlyForItsChildren()
    {
        Assert.Equal(":scope >", SelectorParser.Parse("> p").Errors[0].Suggestion);
        Assert.Null(SelectorParser.Parse("~ p").Errors[0].Suggestion);
        Assert.Null(SelectorParser.Parse("+ p").Errors[0].Suggestion);
        Assert.Contains("what follows the scope is not inside it", SelectorParser.Parse("~ p").Errors[0].Message, StringComparison.Ordinal);
    }

    private static void AssertError(string marked, string? corrected, SelectorErrorSeverity severity)
    {
        string text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        SelectorError error = Assert.Single(SelectorParser.Parse(text).Errors);

        Assert.Equal(severity, error.Severity);
        Assert.Equal(marked, text[..error.Start] + "⟦" + text.Substring(error.Start, error.Length) + "⟧" + text[(error.Start + error.Length)..]);

        if (corrected is not null)
        {
            Assert.Equal(corrected, text.Remove(error.Start, error.Length).Insert(error.Start, error.Suggestion ?? "(none)"));
            Assert.Empty(SelectorParser.Parse(corrected).Errors);
        }
    }
}
