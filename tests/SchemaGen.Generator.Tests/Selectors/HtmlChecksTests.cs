using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Html.Parser;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>Which selectors HTML makes impossible, what is underlined, and what is suggested.</summary>
public class HtmlChecksTests
{
    /// <summary>The selector with what is underlined between ⟦ and ⟧, and what the suggestion makes of it; null if there is none.</summary>
    public static TheoryData<string, string?> Impossible => new()
    {
        { "table ⟦> tr⟧", "table > tbody > tr" },
        { "table.specs⟦>tr⟧:first-child td", "table.specs> tbody > tr:first-child td" },
        { "TABLE ⟦> TR⟧", "TABLE > tbody > TR" },
        { "table ⟦> td⟧.x", "table > tbody > tr > td.x" },
        { "table ⟦> th⟧", "table > tbody > tr > th" },
        { "table ⟦> col⟧", "table > colgroup > col" },
        { "tbody ⟦> td⟧", "tbody > tr > td" },
        { "thead ⟦> th⟧", "thead > tr > th" },
        { "tfoot ⟦> td⟧", "tfoot > tr > td" },
        { "table ⟦> div⟧", "table div" },
        { "tr⟦>a⟧", "tr a" },
        { "body ⟦> tr⟧", "body tr" },
        { "div ⟦> td⟧", "div td" },
        { "section ⟦> tbody⟧", "section tbody" },
        { ":is(table, section) ⟦> tr⟧", ":is(table, section) tr" },
        { "table > * ⟦> td⟧ b", "table > * td b" },
        { "tr ⟦+ div⟧", null },
        { "td ⟦~ p⟧", null },
        { "caption ⟦+ tr⟧", null },
        { "p ⟦> div⟧", "p + div" },
        { "p ⟦> ul⟧ > li", "p + ul > li" },
        { "p ⟦> p⟧", "p + p" },
        { "p.lead ⟦> h2⟧", "p.lead + h2" },
        { "p ⟦> section⟧", "p + section" },
        { "p ⟦> form⟧", "p + form" },
        { "p ⟦> hr⟧", "p + hr" },
        { "p > span ⟦> div⟧", null },
        { "p > a > b ⟦> figure⟧", null },
        { "li ⟦> li⟧", "li + li" },
        { "li > div ⟦> li⟧", null },
        { "dt ⟦> dd⟧", "dt + dd" },
        { "dd ⟦> dt⟧", "dd + dt" },
        { "option ⟦> option⟧", "option + option" },
        { "option ⟦> optgroup⟧", "option + optgroup" },
        { "nobr ⟦> nobr⟧", "nobr + nobr" },
        { "a ⟦> a⟧", "a + a" },
        { "a ⟦a⟧", null },
        { "a.card .body ⟦a⟧.title", null },
        { "a > h2 ⟦> a⟧", null },
        { "button ⟦button⟧", null },
        { "img ⟦> *⟧", null },
        { "img ⟦> span⟧", "img + span" },
        { "br ⟦span⟧", null },
        { "hr ⟦> p⟧", "hr + p" },
        { "input ⟦.error⟧", null },
        { "meta ⟦> meta⟧", "meta + meta" },
        { "source ⟦img⟧", null },
        { "script ⟦> *⟧", null },
        { "script[type='text/template'] ⟦.title⟧", null },
        { "style ⟦p⟧", null },
        { "textarea ⟦> *⟧", null },
        { "iframe ⟦p⟧", null },
        { "noframes ⟦> a⟧", null },
        { "template ⟦> div⟧", null },
        { "template ⟦.row⟧", null },
        { "head > title ⟦> b⟧", null },
        { "head ⟦> div⟧", null },
        { "head ⟦div⟧", null },
        { "head ⟦> h1⟧", null },
        { "head > noscript ⟦> img⟧", null },
        { "html ⟦> div⟧", "html > body > div" },
        { "html ⟦> meta⟧", "html > head > meta" },
        { "head ⟦+ div⟧", null },
        { "div ⟦body⟧", null },
        { "body ⟦head⟧", null },
        { ".page ⟦> html⟧", null },
        { "colgroup ⟦> td⟧", null },
        { "table:has(⟦> tr⟧)", "table:has(> tbody > tr)" },
        { "p:has(⟦> ul⟧)", "p:has(+ ul)" },
        { "div:not(table ⟦> tr⟧)", "div:not(table > tbody > tr)" },
        { "td:nth-child(1 of tbody ⟦> td⟧)", "td:nth-child(1 of tbody > tr > td)" },
        { "h1, table ⟦> tr⟧, h2", "h1, table > tbody > tr, h2" },
    };

    /// <summary>What looks impossible and is not, with a page that proves it.</summary>
    public static TheoryData<string, string> Possible => new()
    {
        { "ul > p", "<ul><p>x" },
        { "ul > ul", "<ul><ul><li>x" },
        { "p > table", "<p><table><tr><td>x" },
        { "title > b", "<svg><title><b>x" },
        { "h1 > h2", "<!doctype html><h1><a>x<h2>y</a>" },
        { "h1 span > h1", "<!doctype html><h1><span><h1>x" },
        { "form form", "<!doctype html><form><div></form><form>x" },
        { "form > form", "<!doctype html><form><table></form></table><form>x" },
        { "p div", "<!doctype html><p><object><div>x" },
        { "p > button > div", "<!doctype html><p><button><div>x" },
        { "p > object > ul", "<!doctype html><p><object><ul>x" },
        { "li > ul > li", "<ul><li><ul><li>x" },
        { "li > section > li", "<ul><li><section><li>x" },
        { "a td a", "<a><table><tr><td><a>x" },
        { "a object a", "<a><object><a>x" },
        { "button object button", "<button><object><button>x" },
        { "table > form", "<table><form></form><tr><td>x" },
        { "tr > script", "<table><tr><script></script><td>x" },
        { "tbody > template", "<table><tbody><template></template>" },
        { "table tr", "<table><tr><td>x" },
        { "table > * > tr", "<table><tr><td>x" },
        { "thead + tbody > tr", "<table><thead><tr><td>y<tbody><tr><td>x" },
        { "caption + tbody", "<table><caption>y</caption><tr><td>x" },
        { "head > noscript > meta", "<!doctype html><head><noscript><meta></noscript></head>" },
        { "body > title", "<!doctype html><body>x<title>y</title></body>" },
        { "body > noscript > img", "<!doctype html><body><noscript><img></noscript>" },
        { "html > noframes", "<frameset></frameset><noframes>x</noframes>" },
        { "datalist > option > b", "<datalist><option><b>x" },
        { "optgroup > optgroup", "<optgroup><optgroup>x" },
        { "iframe + p", "<iframe></iframe><p>x" },
        { "img + span", "<img><span>x" },
        { "p > a > span", "<p><a><span>x" },
        { "my-table > p", "<my-table><p>x" },
        { "foreignObject > div", "<svg><foreignObject><div>x" },
        { "a > svg > title", "<a><svg><title>x" },
        { "p:has(+ ul)", "<p>x<ul><li>y" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Find_ImpossibleRelation_IsUnderlinedWithItsSuggestion(string marked, string? corrected)
    {
        string text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        SelectorError error = Assert.Single(Find(text));

        Assert.Equal(marked, text[..error.Start] + "⟦" + text.Substring(error.Start, error.Length) + "⟧" + text[(error.Start + error.Length)..]);
        Assert.Equal(corrected, error.Suggestion is null ? null : text.Remove(error.Start, error.Length).Insert(error.Start, error.Suggestion));
        Assert.Equal(SelectorErrorCode.ImpossibleInHtml, error.Code);
        Assert.Equal(SelectorErrorSeverity.Warning, error.Severity);
        Assert.False(error.Message.EndsWith('.'), error.Message);

        if (corrected is not null)
        {
            Assert.Empty(Find(corrected));
        }
    }

    [Theory]
    [MemberData(nameof(Possible))]
    public void Find_PossibleRelation_IsSilentAndAPageMatches(string selector, string page)
    {
        Assert.Empty(Find(selector));
        Assert.NotNull(new HtmlParser().ParseDocument(page).QuerySelector(selector));
    }

    /// <summary>The exceptions that the documentation names: the warning is given although a broken page can match.</summary>
    [Theory]
    [InlineData("tbody > td", "<svg><tbody><td>x")]
    [InlineData("p > div", "<p><table><div>x")]
    [InlineData("li > li", "<li><table><li>x")]
    [InlineData("a a", "<a><table><tr><td><a>x")]
    [InlineData("svg a a", "<svg><a><a>x")]
    public void Find_DocumentedException_IsReportedAlthoughABrokenPageMatches(string selector, string page)
    {
        Assert.Single(Find(selector));
        Assert.NotNull(new HtmlParser().ParseDocument(page).QuerySelector(selector));
    }

    [Theory]
    [InlineData("table > tr", "No 'tr' is directly inside of a 'table', since the parser puts 'tbody' between them; write 'table > tbody > tr', or 'table tr' for any depth")]
    [InlineData("p > ul", "The parser ends a 'p' where a 'ul' begins, so the 'ul' comes after it; write 'p + ul', or 'ul' alone")]
    [InlineData("div > td", "The parser keeps a 'td' directly inside of 'tr' only, so write a space instead of '>', or the elements between")]
    [InlineData("img > *", "HTML has no content in 'img', so no element is inside of it; write '+' or '~' for what follows it")]
    [InlineData("textarea b", "The content of 'textarea' is text, in which no 'b' is; select the 'textarea' itself")]
    [InlineData("a a", "The parser ends a 'a' where another 'a' begins, so none is inside of one (but across a table, an object, SVG or eight nested blocks); remove one of the two")]
    public void Find_ImpossibleRelation_SaysWhatTheParserMakesOfIt(string selector, string message) => Assert.Equal(message, Assert.Single(Find(selector)).Message);

    [Fact]
    public void Find_LongSelector_TakesItsOwnTime()
    {
        string chain = string.Join(" > ", Enumerable.Repeat("div", 1000));
        Assert.Empty(Find(chain));
        Assert.Equal(250, Find(string.Join(", ", Enumerable.Repeat("table > tr", 250))).Count);
    }

    private static IReadOnlyList<SelectorError> Find(string text)
    {
        var spans = new SelectorSpans();
        return HtmlChecks.Find(text, SelectorParser.Parse(text, spans).Selector!, spans);
    }
}
