using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Choosing;

/// <summary>Finds sources whose values are codes, or parts of values that were divided at their commas.</summary>
internal static class SourceRejections
{
    /// <summary>Finds the sources, in the order in which they would be tried.</summary>
    /// <param name="role">The role.</param>
    /// <param name="sources">The sources of the role.</param>
    public static IEnumerable<RejectedSource> Of(MemberRole role, IReadOnlyList<ProbedSource> sources)
    {
        if (role is not (MemberRole.Topics or MemberRole.Section))
        {
            yield break;
        }

        foreach (ProbedSource source in sources.OrderByDescending(static s => s.Source.Worth))
        {
            if (CodeNames.ExampleOf(source.Values.SelectMany(static v => v)) is { } code)
            {
                yield return new RejectedSource(source, $"its values are codes, such as '{code}'");
            }
            else if (source.IsDivided && sources.Where(static s => s.IsList).Select(list => DividedItem(source, list)).OfType<string>().FirstOrDefault() is { } item)
            {
                yield return new RejectedSource(source, $"it divides '{item}'");
            }
        }
    }

    /// <summary>Gets an item of a list of which another source has only the parts; null if there is none.</summary>
    private static string? DividedItem(ProbedSource divided, ProbedSource list)
    {
        string separator = (string)divided.Source.Attribute.Options.First(static o => o.Name == "Split").Value;
        return Enumerable.Range(0, list.Values.Count)
            .SelectMany(page => list.Values[page].Where(item => item.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts && parts.All(divided.Values[page].Contains)))
            .FirstOrDefault();
    }
}
