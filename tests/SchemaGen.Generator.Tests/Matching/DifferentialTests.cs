using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AngleSharp.Dom;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>Generated matches are those of AngleSharp's <c>QuerySelectorAll</c>, element for element, or else those of the standard, and a table says why.</summary>
public class DifferentialTests
{
    [Fact]
    public void All_EverySelectorOnEveryPage_EqualsReferenceAndAngleSharpButForTheTable()
    {
        // AngleSharp takes an unknown language for that of the thread.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        using CompiledSelectors compiled = CompiledSelectors.Compile(DifferentialSelectors.All, hasWarnings: true);
        HashSet<(string, string)> known = [.. from difference in Differences.All from selector in difference.Cases from page in selector.Value select (selector.Key, page)];
        var report = new StringBuilder();
        int cases = 0;

        for (int i = 0; i < DifferentialSelectors.All.Count; i++)
        {
            string selector = DifferentialSelectors.All[i];
            SelectorList parsed = SelectorParser.Parse(selector).Selector!;

            foreach ((string page, INode root) in Pages.All)
            {
                IReadOnlyList<IElement> actual = compiled.All(i, (IParentNode)root);
                cases++;
                Compare(report, "standard", selector, page, ReferenceMatcher.All(parsed, root), actual);

                // What the table has must still differ, or it lies.
                bool isKnown = known.Remove((selector, page));
                IReadOnlyList<IElement>? peer = Peer(root, selector);

                if (isKnown != (peer is null || !peer.SequenceEqual(actual)))
                {
                    report.Append(isKnown ? "no difference\t" : "AngleSharp\t");
                    Compare(report, isKnown ? "in the table" : "not in the table", selector, page, peer, actual);
                }
            }
        }

        Assert.True(report.Length == 0, report.ToString());
        Assert.Empty(known);
        Assert.True(cases >= 2000 && DifferentialSelectors.All.Count >= 150 && Pages.All.Count >= 20);
    }

    [Fact]
    public void AllFirstAndMatches_ScopedToAnElement_EqualReference()
    {
        string[] selectors = [.. DifferentialSelectors.All.Where((_, i) => i % 3 == 0), "body p", ":scope > p", ":scope > * > p", "html li", ":scope p + p", ":scope", "p:has(:scope)", "* :scope > *"];
        using CompiledSelectors compiled = CompiledSelectors.Compile(selectors, withAllKinds: true, hasWarnings: true);
        var report = new StringBuilder();

        for (int i = 0; i < selectors.Length; i++)
        {
            SelectorList parsed = SelectorParser.Parse(selectors[i]).Selector!;

            foreach ((string page, INode root) in Pages.All)
            {
                foreach (IElement scope in ((IParentNode)root).QuerySelectorAll("*").Where((_, n) => n % 7 == 3).Take(4))
                {
                    List<IElement> expected = ReferenceMatcher.All(parsed, scope);
                    Compare(report, "all", selectors[i], page, expected, compiled.All(i, scope));
                    Compare(report, "first", selectors[i], page, [.. expected.Take(1)], compiled.First(i, scope) is { } first ? [first] : []);
                    Compare(report, "matches", selectors[i], page, new ReferenceMatcher(scope).Matches(scope, parsed) ? [scope] : [], compiled.Matches(i, scope) ? [scope] : []);
                }
            }
        }

        Assert.True(report.Length == 0, report.ToString());
    }

    private static IReadOnlyList<IElement>? Peer(INode root, string selector)
    {
        try
        {
            return [.. ((IParentNode)root).QuerySelectorAll(selector)];
        }
        catch (DomException)
        {
            return null;
        }
    }

    private static void Compare(StringBuilder report, string what, string selector, string page, IReadOnlyList<IElement>? expected, IReadOnlyList<IElement> actual)
    {
        if (expected is null || !expected.SequenceEqual(actual))
        {
            report.Append(System.Globalization.CultureInfo.InvariantCulture, $"{what}\t{selector.Replace("\n", "\\n", StringComparison.Ordinal)}\t{page}\texpected {Describe(expected)}, got {Describe(actual)}\n");
        }
    }

    private static string Describe(IReadOnlyList<IElement>? elements) =>
        elements is null ? "an error" : elements.Count + " [" + string.Join(", ", elements.Take(6).Select(e => e.LocalName + (e.Id is { Length: > 0 } id ? "#" + id : "") + (e.ClassName is { Length: > 0 } name ? "." + name : ""))) + "]";
}
