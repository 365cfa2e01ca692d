using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Bodies;
using SchemaGen.Tool.Scaffolding.Dates;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;
using SchemaGen.Tool.Scaffolding.Selectors;

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
        List<(IParentNode Scope, IElement? Element)> targets = [.. pages.Select(static page => ((IParentNode)page.Document, First(page.Document, Beside)))];

        if (SelectorFinder.First(targets) is not [var found, ..])
        {
            yield break;
        }

        string? language = pages.Select(static page => page.Language).FirstOrDefault(static l => l is not null);
        int worth = SourceWorth.DateText;

        foreach ((DateText? date, string? culture) in Formats(targets.Select(static t => t.Element).OfType<IElement>(), language, settings))
        {
            AttributeDraft source = AttributeDraft.Css(found.Selector).With("Pattern", date?.Pattern).With("Format", date?.Format).With("Culture", culture);
            MemberType time = settings.TimeZone is null ? MemberType.LocalTime : MemberType.Instant;
            string? note = date?.IsAmbiguous == true ? $"No page shows whether '{date.Format}' or the other order of day and month is right." : null;

            // A machine-readable date, which needs no format, may have a time or not.
            if (date?.HasTime != false)
            {
                yield return new SourceCandidate(source, time, worth--, SourceTrust.Part) { Note = note };
            }

            if (date?.HasTime != true)
            {
                yield return new SourceCandidate(source, MemberType.Day, worth--, SourceTrust.Part) { Note = note };
            }
        }
    }

    /// <summary>Guesses the formats of texts, and the cultures of those with names; the first has neither, for machine-readable dates.</summary>
    public static IEnumerable<(DateText? Date, string? Culture)> Formats(IEnumerable<IElement> elements, string? language, SchemaSettings settings)
    {
        yield return (null, null);

        foreach (DateText date in elements.SelectMany(element => DateTexts.Of(ElementText.Of(element), DateCultures.IsMonthFirst(language))).Distinct())
        {
            IEnumerable<string?> cultures = date.HasNames && settings.Culture is null ? DateCultures.Of(language).Select(static c => (string?)c) : [null];

            foreach (string? culture in cultures)
            {
                yield return (date, culture);
            }
        }
    }

    /// <summary>Finds the first element with a date as text: one that is named after dates, otherwise any.</summary>
    /// <param name="scope">The page or card.</param>
    /// <param name="beside">The selector of elements that are not of the article; empty for none.</param>
    public static IElement? First(IParentNode scope, string beside) => First(scope, Named, beside) ?? First(scope, Any, beside);

    private static IElement? First(IParentNode scope, string selector, string beside) =>
        scope.QuerySelectorAll(selector)
            .Where(element => element.TextContent.Length < 1000 && DateTexts.Has(ElementText.Of(element)) && (beside.Length == 0 || element.Closest(beside) is null))
            .Select(Innermost)
            .FirstOrDefault();

    /// <summary>Gets the innermost element with the date.</summary>
    private static IElement Innermost(IElement element) => element.Children.FirstOrDefault(static child => child.LocalName is not "a" && DateTexts.Has(ElementText.Of(child))) is { } inner ? Innermost(inner) : element;
}
