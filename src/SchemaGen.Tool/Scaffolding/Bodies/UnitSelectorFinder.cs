using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Selectors;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>Finds the selector of paragraphs that are not <c>p</c> elements.</summary>
internal static class UnitSelectorFinder
{
    /// <summary>The number of conditions that are tried. Pages with more have a different name for each paragraph.</summary>
    private const int MaxConditions = 40;

    /// <summary>Finds the selector that matches the most text of the article and the least of other text.</summary>
    public static string? Find(IReadOnlyList<BodyRegion> regions, string parent)
    {
        List<(BodyRegion Region, TextUnit Unit)> units = [.. regions.SelectMany(static region => region.Units.Where(unit => region.Contains(unit) && unit.Element.ParentElement == unit.Parent).Select(unit => (region, unit)))];
        IEnumerable<string> conditions = units.Where(static u => u.Unit.IsText).SelectMany(static u => StableNames.Of(u.Unit.Element).Select(static c => c.Condition).Append(u.Unit.Element.LocalName)).Distinct();
        Dictionary<IElement, TextUnit> all = [];

        foreach (TextUnit unit in regions.SelectMany(static region => region.Units))
        {
            all.TryAdd(unit.Element, unit);
        }

        (string? Selector, double Gain) best = (null, 0);

        foreach (string condition in conditions.Take(MaxConditions))
        {
            foreach (string selector in new[] { condition, $"{parent} > {condition}" })
            {
                double gain = -selector.Length;

                foreach (BodyRegion region in regions)
                {
                    foreach (IElement match in region.Page.Document.QuerySelectorAll(selector))
                    {
                        gain += !all.TryGetValue(match, out TextUnit? unit) ? -ElementText.Of(match).Length
                            : region.Contains(unit) && !unit.IsNoise && !unit.IsLink && !unit.IsHeading ? unit.Length
                            : -unit.Length;
                    }
                }

                if (gain > best.Gain)
                {
                    best = (selector, gain);
                }
            }
        }

        return best.Selector;
    }
}
