using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Selectors;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>Finds the summary between headline and text.</summary>
internal static partial class SummaryFinder
{
    private const int MinLength = 30;
    private const int MaxLength = 500;

    /// <summary>Finds its selector; null if pages have none.</summary>
    public static string? Find(IReadOnlyList<BodyRegion> regions)
    {
        List<(IParentNode Scope, IElement? Element)> targets = [.. regions.Select(static region => ((IParentNode)region.Page.Document, ElementOf(region)))];

        // A single page may have a similar element by accident.
        if (targets.Count(static t => t.Element is not null) * 2 < targets.Count)
        {
            return null;
        }

        return SelectorFinder.First(targets) is [var found, ..] ? found.Selector : null;
    }

    private static IElement? ElementOf(BodyRegion region)
    {
        IElement? heading = region.Page.Document.QuerySelectorAll("h1").LastOrDefault(h => IsBefore(h, region.Parents[0]));
        return region.Units.FirstOrDefault(unit => !unit.IsNoise && unit.Length is >= MinLength and <= MaxLength && unit.LinkLength == 0 && unit.Element.LocalName is "p" or "h2" or "h3" or "div"
            && IsNamed(unit.Element) && !region.Contains(unit) && IsBefore(unit.Element, region.Parents[0]) && (heading is null || IsBefore(heading, unit.Element)))?.Element;
    }

    private static bool IsNamed(IElement element) =>
        element.ClassList.Any(static name => Name().IsMatch(name)) || (element.ParentElement is { Children.Length: 1 } parent && parent.ClassList.Any(static name => Name().IsMatch(name)));

    private static bool IsBefore(INode first, INode second) => first.CompareDocumentPosition(second).HasFlag(DocumentPositions.Following);

    [GeneratedRegex("(?:^|[-_])(?:sub-?(?:head(?:line|er)?|title)|dek|standfirst|lead|lede|summary|intro|introduction|excerpt|abstract|chapo|kicker-?text|teaser-?text|strapline|description|vorspann|chapeau|bajada|sapo)(?:$|[-_])|(?:Subtitle|Subheadline|Standfirst|Summary|Dek|Lead)$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
