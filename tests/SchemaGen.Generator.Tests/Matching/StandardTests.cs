using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Matching;

public class StandardTests
{
    [Fact]
    public void All_CasesOfTheStandards_GivesTheirIds()
    {
        StandardCase[] cases = [.. StandardCases.All()];
        using CompiledSelectors compiled = CompiledSelectors.Compile([.. cases.Select(c => c.Selector)], hasWarnings: true);
        var failures = new List<string>();

        for (int i = 0; i < cases.Length; i++)
        {
            if (SelectorParser.Parse(cases[i].Selector) is { Selector: null } refused)
            {
                failures.Add($"{cases[i].Selector}: {refused.Errors[0].Message}");
                continue;
            }

            INode page = Pages.Document((cases[i].Html[0] == ' ' ? "" : "<!doctype html>") + cases[i].Html);
            string found = Ids(compiled.All(i, (IParentNode)page));
            string reference = Ids(ReferenceMatcher.All(SelectorParser.Parse(cases[i].Selector).Selector!, page));

            if (found != cases[i].Ids)
            {
                failures.Add($"{cases[i].Selector}: expected [{cases[i].Ids}], got [{found}], the reference has [{reference}]\n    {cases[i].Html}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [Fact]
    public void Matches_MoreStatesAndLookAheadsThanAWordHolds_EqualsReference()
    {
        string states = string.Join(", ", Enumerable.Range(0, 150).Select(i => $".s{i} > .t{i}"));
        string aheads = string.Join(", ", Enumerable.Range(0, 150).Select(i => $"div:has(> .t{i}):not(.n{i})"));
        string both = string.Join(", ", Enumerable.Range(0, 100).Select(i => $".s{i}:has(.t{i}) ~ div:nth-child(odd of .s{i + 5}, .s{i + 6})"));
        string alternatives = string.Join(", ", Enumerable.Range(0, 300).Select(i => i % 3 == 0 ? $"div.s{i}" : i % 3 == 1 ? $"#i{i}" : $"p.t{i}"));
        Compare([states, aheads, both, alternatives, $":is({states}):not({alternatives})", $"div:has({states})"], Pages.Document("<!doctype html>" + string.Concat(Enumerable.Range(0, 160).Select(i => $"<div class='s{i}' id='i{i}'><p class='t{i}'></p><p class='t{i + 1}'></p></div>"))));
    }

    [Theory]
    [InlineData(":nth-last-child(2 of p:has(b)):has(i)")]
    [InlineData("div:has(:is(.a .b))")]
    [InlineData(":not(:has(:nth-last-child(odd of .a)))")]
    [InlineData("p:nth-last-child(1 of :nth-last-child(2 of .a):has(b))")]
    [InlineData(":nth-child(2 of :has(> b)) ~ :has(~ :nth-last-child(1 of .b))")]
    [InlineData("div:has(p:nth-child(2 of .a) ~ .b)")]
    [InlineData("p:nth-child(1 of :nth-last-child(-n+3 of :nth-child(even)))")]
    [InlineData("div:has(:scope p), p:has(~ :scope)")]
    [InlineData(":has(:lang(fr) b), :has(:dir(rtl)):nth-last-child(n of :lang(fr))")]
    [InlineData("div:has(p:contains(x)):has(p:matches(y))")]
    [InlineData(":has(:disabled, :checked, :read-write)")]
    [InlineData(":is(:has(b) p, p:has(~ p)):nth-last-of-type(odd)")]
    public void Matches_SeveralPasses_EqualsReference(string selector) => Compare(
        [selector],
        Pages.Document("<!doctype html><div id=d1><p class=a id=p1>x<b></b></p><p class='a b' id=p2 lang=fr><i></i><b>y</b></p><p id=p3 dir=rtl><b></b><i></i></p><p class=b id=p4>xy<input></p><div id=d2><p class=a></p><p class=a><b></b></p></div></div><div id=d3><p class=b></p></div>"));

    [Theory]
    [InlineData("div:empty + b")]
    [InlineData("div:empty ~ b")]
    [InlineData("b:nth-child(1 of :empty)")]
    [InlineData("b:nth-child(2 of :empty)")]
    [InlineData("b:nth-child(2 of :contains(x))")]
    [InlineData("div:contains(x) b")]
    [InlineData("div:contains(z) > b")]
    [InlineData("div:containsOwn(y) > b")]
    [InlineData("div:matches(y) + b")]
    [InlineData("div:matchesOwn(y) b")]
    [InlineData("div:not(:contains(x)) > b, p:contains(x) ~ i")]
    [InlineData("b:dir(rtl)")]
    [InlineData("div:dir(rtl) + b, div:dir(rtl) > i")]
    [InlineData("textarea:placeholder-shown + b")]
    [InlineData("b:not(div:empty + *)")]
    public void Matches_ContentOfAncestorsAndSiblings_IsSeen(string selector)
    {
        INode page = Pages.Document("<!doctype html><div></div><b>1</b><div><i></i></div><b></b><p>x</p><i>2</i><div>y<b>3</b><p>x<b></b></p></div><b>x</b><div dir=auto>\u05D0<p>z</p><b></b><i>4</i></div><b></b><textarea placeholder=p>t</textarea><b>5</b><textarea placeholder=p></textarea><b>6</b>");
        using CompiledSelectors compiled = CompiledSelectors.Compile([selector], withAllKinds: true, hasWarnings: true);
        SelectorList parsed = SelectorParser.Parse(selector).Selector!;

        foreach (IElement element in ((IParentNode)page).QuerySelectorAll("*"))
        {
            Assert.Equal(new ReferenceMatcher(element).Matches(element, parsed), compiled.Matches(0, element));
            Assert.Equal(ReferenceMatcher.All(parsed, element), compiled.All(0, element));
            Assert.Equal(ReferenceMatcher.All(parsed, element).FirstOrDefault(), compiled.First(0, element));
        }
    }

    [Theory]
    [InlineData(":not(*)")]
    [InlineData("p:nth-child(0)")]
    [InlineData("p:nth-child(-n) b")]
    [InlineData(":is()")]
    [InlineData("a:is(b)")]
    [InlineData("a:not(:not(b))")]
    [InlineData(":is() > p, p:has(:is()), p:has(> a:is(b))")]
    [InlineData("p:nth-last-child(2 of :is())")]
    [InlineData("p:not(p)")]
    [InlineData(":nth-child(1 of :not(*)) ~ p:nth-last-child(n of a:is(b))")]
    public void Matches_SelectorThatNeverMatches_CompilesAndEqualsReference(string selector) => Compare([selector], Pages.Document("<!doctype html><p><a>x</a></p><p>"));

    private static void Compare(string[] selectors, INode page)
    {
        using CompiledSelectors compiled = CompiledSelectors.Compile(selectors, withAllKinds: true, hasWarnings: true);

        for (int i = 0; i < selectors.Length; i++)
        {
            SelectorList parsed = SelectorParser.Parse(selectors[i]).Selector!;
            Assert.Equal(ReferenceMatcher.All(parsed, page), compiled.All(i, (IParentNode)page));

            foreach (IElement scope in ((IParentNode)page).QuerySelectorAll("div").Take(5))
            {
                Assert.Equal(ReferenceMatcher.All(parsed, scope), compiled.All(i, scope));
                Assert.Equal(ReferenceMatcher.All(parsed, scope).FirstOrDefault(), compiled.First(i, scope));
                Assert.Equal(new ReferenceMatcher(scope).Matches(scope, parsed), compiled.Matches(i, scope));
            }
        }
    }

    private static string Ids(IEnumerable<IElement> elements) => string.Join(" ", elements.Select(e => e.Id is { Length: > 0 } id ? id : string.Create(CultureInfo.InvariantCulture, $"<{e.LocalName}>")));
}
