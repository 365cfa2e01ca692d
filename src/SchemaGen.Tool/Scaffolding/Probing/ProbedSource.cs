using System.Collections.Generic;

namespace SchemaGen.Tool.Scaffolding.Probing;

/// <summary>The values that one source gives on all pages.</summary>
/// <param name="Source">The source.</param>
/// <param name="Values">The values on each page as texts, in the order of the pages; empty if it gives none.</param>
internal sealed record ProbedSource(SourceCandidate Source, IReadOnlyList<IReadOnlyList<string>> Values)
{
    /// <summary>The number of pages on which it gives a value.</summary>
    public int Coverage
    {
        get
        {
            int count = 0;

            foreach (IReadOnlyList<string> values in Values)
            {
                count += values.Count > 0 ? 1 : 0;
            }

            return count;
        }
    }
}
