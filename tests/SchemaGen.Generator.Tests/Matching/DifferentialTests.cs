using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AngleSharp.Dom;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>Generated matches are those of AngleSharp's <c>QuerySelectorAll</c>, element for element, or else those of the standard, and a table says why.</summary>
public class DifferentialTests
{
    [Fact]
    public void Every_selector_matches_on_every_page_what_AngleSharp_does()
    {
        using CompiledSelectors compiled = CompiledSelectors.Compile(DifferentialSelectors.Same);
        var report = new StringBuilder();

        for (int i = 0; i < DifferentialSelectors.Same.Count; i++)
        {
            foreach ((string page, INode root) in Pages.All)
            {
                Compare(report, DifferentialSelectors.Same[i], page, Peer(root, DifferentialSelectors.Same[i]), compiled.All(i, (IParentNode)root));
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

    private static void Compare(StringBuilder report, string selector, string page, IReadOnlyList<IElement>? expected, IReadOnlyList<IElement> actual)
    {
        if (expected is null || !expected.SequenceEqual(actual))
        {
            report.Append(System.Globalization.CultureInfo.InvariantCulture, $"{selector} on '{page}': expected {Describe(expected)}, got {Describe(actual)}\n");
        }
    }

    private static string Describe(IReadOnlyList<IElement>? elements) =>
        elements is null ? "an error" : elements.Count + " [" + string.Join(", ", elements.Take(6).Select(e => e.LocalName + (e.Id is { Length: > 0 } id ? "#" + id : "") + (e.ClassName is { Length: > 0 } name ? "." + name : ""))) + "]";
}
