using System.Collections.Generic;
using System.Linq;
using SchemaGen.Reading;

namespace SchemaGen.Tool.Pages;

/// <summary>Finds out which sources of a page have to be passed over to learn what all sources give.</summary>
internal static class SourceProbes
{
    /// <summary>Gets the probes of a page. Sources after the one that filled a member were not tried. If no source filled the member, all were.</summary>
    /// <param name="schemas">The schemas that were read, and the source that filled each member.</param>
    public static IReadOnlyList<SourceProbe> Of(IReadOnlyList<TracedSchema> schemas)
    {
        var probes = new HashSet<SourceProbe>();

        foreach (TracedSchema schema in schemas)
        {
            for (int i = 0; i < schema.FilledBy.Length; i++)
            {
                HtmlMemberDescriptor member = schema.Schema.Members[i];

                for (int source = schema.FilledBy[i] + 1; schema.FilledBy[i] >= 0 && source < member.Sources.Count; source++)
                {
                    probes.Add(new SourceProbe(source, member.Schema is null ? null : schema.Depth));
                }
            }
        }

        return [.. probes.OrderBy(static probe => probe.Depth ?? -1).ThenBy(static probe => probe.Source)];
    }
}
