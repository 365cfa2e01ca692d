using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Bodies;
using SchemaGen.Tool.Scaffolding.Dates;
using SchemaGen.Tool.Scaffolding.Selectors;
using SchemaGen.Tool.Scaffolding.Writing;

namespace SchemaGen.Tool.Scaffolding.Sources;

/// <summary>Proposes the elements with the time of publication as a text.</summary>
internal static class DateTextCandidates
{
    private const string Named = "time:not([datetime]), [itemprop~=datePublished], [class*=date i], [class*=publish i], [class*=posted i], [class*=time i], [id*=date i]";
    private const string Any = "span, p, div, small, td, li, em, b, strong";
    private const string Beside = "head, aside, nav, footer, [class*=comment i], [class*=related i], [class*=card i]";

    /// <summary>Proposes the elements.</summary>
    public static IEnumerable<SourceCandidate> OfElements(IReadOnlyList<ScaffoldPage> pages, SchemaSettings settings)
    {
        List<(IParentNode Scope, IElement? Element)> targets = [.. pages.Select(static page => ((IParentNode)page.Document, ElementOf(page)))];

        if (SelectorFinder.First(targets) is not [var found, ..])
        {
            yield break;
        }

        string? language = pages.Select(static page => page.Language).FirstOrDefault(static l => l is not null);
        // A format without names of months needs no culture, and a date of a program needs no format.
        string attribute = SourceText.Of("Css", found.Selector);
        yield return Candidate(attribute, hasTime: true, 45);
        yield return Candidate(attribute, hasTime: false, 40);
        int worth = 39;

        foreach (DateText date in targets.Where(static t => t.Element is not null).SelectMany(t => DateTexts.Of(TextUnits.TextOf(t.Element!), DateCultures.IsMonthFirst(language))).Distinct())
        {
            IEnumerable<string?> cultures = date.HasNames && settings.Culture is null ? DateCultures.Of(language).Select(static c => (string?)c) : [null];

            foreach (string? culture in cultures)
            {
                string source = SourceText.Of("Css", found.Selector, ("Pattern", date.Pattern), ("Format", date.Format), ("Culture", culture));
                yield return Candidate(source, date.HasTime, worth--) with { Note = date.IsAmbiguous ? $"No page shows whether '{date.Format}' or the other order of day and month is right." : null };
            }
        }

        SourceCandidate Candidate(string source, bool hasTime, int rank) =>
            new(source, hasTime ? (settings.TimeZone is null ? MemberType.LocalTime : MemberType.Instant) : MemberType.Day, rank, 0.3);
    }

    private static IElement? ElementOf(ScaffoldPage page) => First(page, Named) ?? First(page, Any);

    private static IElement? First(ScaffoldPage page, string selector) =>
        page.Document.QuerySelectorAll(selector)
            .Where(static element => element.TextContent.Length < 1000 && DateTexts.Has(TextUnits.TextOf(element)) && element.Closest(Beside) is null)
            .Select(Innermost)
            .FirstOrDefault();

    /// <summary>Gets the innermost element with the date.</summary>
    private static IElement Innermost(IElement element) => element.Children.FirstOrDefault(static child => child.LocalName is not "a" && DateTexts.Has(TextUnits.TextOf(child))) is { } inner ? Innermost(inner) : element;
}
