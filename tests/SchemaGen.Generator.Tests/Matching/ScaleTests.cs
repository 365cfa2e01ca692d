using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>Very wide and very deep trees: every construct ends, and with the right count. What is quadratic takes minutes on them.</summary>
[Trait("Runs", "Once")]
public class ScaleTests
{
    private const int Many = 100_000;

    private static readonly (string Selector, int Wide, int Deep)[] s_cases =
    [
        ("*", Many + 3, Many + 3), (".a", Many / 2, Many / 2), ("i", Many, Many),
        ("i:nth-child(2n+1)", Many / 2, Many), ("i:nth-last-child(10n)", Many / 10, 0), ("i:nth-of-type(3)", 1, 0), ("i:nth-last-of-type(3)", 1, 0), ("i:first-of-type", 1, Many), ("i:last-of-type", 1, Many), ("i:only-of-type", 0, Many),
        ("i:nth-child(2 of .a)", 1, 0), ("i:nth-last-child(odd of .a)", Many / 4, Many / 2), ("i:nth-last-child(2 of .a:has(b))", 0, 0),
        ("i:first-child", 1, Many), ("i:last-child", 1, Many), ("i:only-child", 0, Many), ("i:empty", Many - 1, 0), ("i:root", 0, 0), (":root i", Many, Many),
        ("i + i", Many - 1, 0), ("i ~ i", Many - 1, 0), (".a + i + .a", (Many / 2) - 1, 0), (".a ~ .a ~ i.a", (Many / 2) - 2, 0), ("i i", 0, Many - 1), ("i i i i i i i i", 0, Many - 7), ("i > i", 0, Many - 1), ("body > i", Many, 1), (".a .b .a", 0, (Many / 2) - 1), (".a > .b > .a", 0, (Many / 2) - 1),
        ("i:has(i)", 0, Many - 1), ("i:has(> i)", 0, Many - 1), ("i:has(+ i)", Many - 1, 0), ("i:has(~ i)", Many - 1, 0), ("i:has(~ .a ~ .b)", Many - 2, 0), ("i:has(.a .b)", 0, Many - 2), ("i:has(> i > i > i)", 0, Many - 3), ("i:not(:has(i))", Many, 1), ("body:has(i:nth-child(2))", 1, 0), ("i:has(:is(.a .b))", 0, Many - 1),
        ("i:lang(en)", Many, Many), ("i:lang(fr)", 0, 0), ("i:dir(ltr)", Many, Many), ("i:dir(rtl)", 0, 0), ("i:disabled", 0, 0), ("i:checked", 0, 0), ("i:default", 0, 0), ("i:indeterminate", 0, 0), ("i:read-only", Many, Many), ("i:defined", Many, Many), ("i:placeholder-shown", 0, 0), ("i:any-link", 0, 0),
        ("i:is(.a, .b)", Many, Many), ("i:not(.a)", Many / 2, Many / 2), ("i:not(i .a)", Many, (Many / 2) + 1), (":scope > body > i", Many, 1), (":scope i", Many, Many),
        ("i:contains('end')", 1, Many), ("i:contains('e n d')", 0, 0), ("i:matches('^end$')", 1, Many), ("i:containsOwn('end')", 1, 1), ("i:matchesOwn('end')", 1, 1),
    ];

    [Fact]
    public void All_HundredThousandSiblingsOrNestedElements_GivesTheCountInTime()
    {
        using CompiledSelectors compiled = CompiledSelectors.Compile([.. s_cases.Select(c => c.Selector)], withAllKinds: true);
        IHtmlDocument wide = Tree(isDeep: false);
        IHtmlDocument deep = Tree(isDeep: true);
        var report = new List<string>();

        for (int i = 0; i < s_cases.Length; i++)
        {
            (string selector, int expectedWide, int expectedDeep) = s_cases[i];
            long start = System.Diagnostics.Stopwatch.GetTimestamp();
            int[] found = [compiled.All(i, wide).Count, compiled.All(i, deep).Count];
            TimeSpan time = System.Diagnostics.Stopwatch.GetElapsedTime(start);

            if (found[0] != expectedWide || found[1] != expectedDeep || time > TimeSpan.FromSeconds(20))
            {
                report.Add($"{selector}: expected {expectedWide} and {expectedDeep}, got {found[0]} and {found[1]} in {time}");
            }
        }

        Assert.True(report.Count == 0, string.Join("\n", report));
    }

    /// <summary>Thousands of questions to a wide tree: if each looked at the whole tree, they would take minutes.</summary>
    [Fact]
    public void MatchesAndFirst_ThousandsOfCallsOnAWideTree_AreRight()
    {
        (string Selector, bool Matches, int First)[] cases = [("i", true, 0), (".a > i", false, -1), ("i + i", true, 1), ("i:first-child", false, 0), ("body i:not(.a)", true, 1)];
        using CompiledSelectors compiled = CompiledSelectors.Compile([.. cases.Select(c => c.Selector)], withAllKinds: true);
        IHtmlDocument wide = Tree(isDeep: false);
        IElement[] early = [.. wide.Body!.Children.Take(6)];

        for (int i = 0; i < cases.Length; i++)
        {
            IElement? first = cases[i].First < 0 ? null : early[cases[i].First];
            // That nothing matches is known only after a look at all elements, and is asked once.
            int questions = first is null ? 1 : 2_000;

            for (int n = 0; n < 2_000; n++)
            {
                Assert.Equal(cases[i].Matches, compiled.Matches(i, early[5]));
            }

            for (int n = 0; n < questions; n++)
            {
                Assert.Same(first, compiled.First(i, wide));
            }
        }
    }

    [Fact]
    public void All_NestedFormControls_GivesTheCount()
    {
        string[] selectors = ["input:checked", "input:indeterminate", "input:default", "option:checked", "input:disabled", "input:enabled", "select:has(:checked)", ":dir(rtl)"];
        IHtmlDocument page = Pages.Document("<!doctype html><form></form>");
        IElement form = page.QuerySelector("form")!;
        IElement around = form;
        var blocks = new List<(IElement Around, IElement Fieldset)>();

        for (int i = 0; i < Many / 10; i++)
        {
            IElement fieldset = page.CreateElement("fieldset");
            IElement radio = page.CreateElement("input");
            radio.SetAttribute("type", "radio");
            radio.SetAttribute("name", "n" + (i % 100));
            IElement select = page.CreateElement("select");
            IElement bdi = page.CreateElement("bdi");
            bdi.SetAttribute("dir", "auto");
            select.Append(page.CreateElement("option"), page.CreateElement("option"), bdi);
            fieldset.Append(radio, select);

            // AngleSharp looks at all ancestors and descendants of what it appends, so that blocks of a hundred are joined when they are complete.
            if (i % 100 == 0)
            {
                blocks.Add((around, fieldset));
            }
            else
            {
                around.AppendChild(fieldset);
            }

            // Ten thousand lists in lists, which no parser makes.
            around = i % 2 == 0 ? select : bdi;
        }

        foreach ((IElement parent, IElement fieldset) in blocks)
        {
            parent.AppendChild(fieldset);
        }

        form.FirstElementChild!.SetAttribute("disabled", string.Empty);
        using CompiledSelectors compiled = CompiledSelectors.Compile(selectors);
        int[] found = [.. selectors.Select((_, i) => compiled.All(i, page).Count)];
        Assert.Equal([0, Many / 10, 0, Many / 10, Many / 10, 0, Many / 10, 0], found);
    }

    /// <summary>A document whose body holds very many elements, beside or inside each other; the last one has a text.</summary>
    private static IHtmlDocument Tree(bool isDeep)
    {
        IHtmlDocument document = Pages.Document("<!doctype html><html lang=en><body>");
        INode parent = document.Body!;

        for (int i = 0; i < Many; i++)
        {
            IElement element = document.CreateElement("i");
            element.SetAttribute("class", i % 2 == 0 ? "a" : "b");
            parent.AppendChild(element);

            if (i == Many - 1)
            {
                element.AppendChild(document.CreateTextNode("end"));
            }

            parent = isDeep ? element : parent;
        }

        return document;
    }
}
