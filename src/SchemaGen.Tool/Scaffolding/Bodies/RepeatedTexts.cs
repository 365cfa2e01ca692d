using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>Finds texts that are on most pages, such as the invitation to an event or the rules of the newsroom.</summary>
internal static class RepeatedTexts
{
    /// <summary>The share of a page's text that repeated texts may have. If they have more, the pages are versions of one article.</summary>
    private const double MaxShare = 0.3;

    /// <summary>Marks the blocks with such texts as noise.</summary>
    public static IEnumerable<BodyRegion> Mark(IReadOnlyList<BodyRegion> regions)
    {
        HashSet<string> repeated = [.. regions.SelectMany(static region => region.Units.Select(static unit => ElementText.Of(unit.Element)).Distinct()).GroupBy(static text => text).Where(group => group.Count() > 1 && group.Count() * 2 > regions.Count).Select(static group => group.Key)];

        foreach (BodyRegion region in regions)
        {
            BodyRegion marked = region with { Units = [.. region.Units.Select(unit => repeated.Contains(ElementText.Of(unit.Element)) ? unit with { IsNoise = true, IsRepeated = true } : unit)] };
            yield return marked.Length < region.Length * (1 - MaxShare) ? region : marked;
        }
    }
}
