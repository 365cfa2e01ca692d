using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Tool.Scaffolding.Probing;

/// <summary>The values that one source gives on all pages.</summary>
/// <param name="Source">The source.</param>
/// <param name="Values">The values on each page as texts, in the order of the pages; empty if it gives none.</param>
internal sealed record ProbedSource(SourceCandidate Source, IReadOnlyList<IReadOnlyList<string>> Values)
{
    /// <summary>The number of pages on which it gives a value.</summary>
    public int Coverage => Values.Count(static values => values.Count > 0);

    /// <summary>Whether it divides a text into its values.</summary>
    public bool IsDivided => Source.Attribute.Has("Split");

    /// <summary>Whether the pages have its values one by one.</summary>
    public bool IsList => !IsDivided && Values.Any(static values => values.Count > 1);

    /// <summary>Reports whether it gives a value on a page.</summary>
    public bool HasValue(int page) => Values[page].Count > 0;
}
