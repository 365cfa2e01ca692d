using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;
using SchemaGen.Tool.Scaffolding.Selectors;

namespace SchemaGen.Tool.Scaffolding.Sources;

/// <summary>Proposes the elements with the machine-readable time of publication.</summary>
internal static class DateCandidates
{
    private static readonly TimeSpan s_tolerance = TimeSpan.FromMinutes(1);

    /// <summary>Proposes the elements.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="known">The times that other sources agree on.</param>
    public static IEnumerable<SourceCandidate> OfElements(IReadOnlyList<ScaffoldPage> pages, Consensus known)
    {
        List<(IParentNode Scope, IElement? Element)> targets = [.. pages.Select((page, i) => ((IParentNode)page.Document, ElementOf(page, known.Values[i])))];

        foreach (FoundSelector found in SelectorFinder.First(targets).Take(1))
        {
            AttributeDraft attribute = AttributeDraft.Css(found.Selector).With("Attr", "datetime");
            yield return new SourceCandidate(attribute, MemberType.Instant, SourceWorth.TimeElement);
            yield return new SourceCandidate(attribute, MemberType.LocalTime, SourceWorth.TimeElement);
        }
    }

    private static IElement? ElementOf(ScaffoldPage page, IReadOnlyList<string> known)
    {
        IElement[] times = [.. page.Document.QuerySelectorAll("time[datetime]").Where(static time => !string.IsNullOrWhiteSpace(time.GetAttribute("datetime")))];

        if (known.Count == 0)
        {
            return Array.Find(times, static time => time.Closest("aside, nav, footer, [class*=comment i], [class*=related i]") is null);
        }

        return Array.Find(times, time => TryParse(time.GetAttribute("datetime")!, out DateTimeOffset instant) && TryParse(known[0], out DateTimeOffset expected) && (instant - expected).Duration() <= s_tolerance);
    }

    private static bool TryParse(string text, out DateTimeOffset instant) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
}
