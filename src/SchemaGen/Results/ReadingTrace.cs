using System.Collections.Generic;
using AngleSharp.Dom;

namespace SchemaGen.Results;

/// <summary>The elements that filled the members of a schema, nested ones included, and the sources that gave no value.</summary>
/// <param name="Elements">The elements by the paths of members and of items, each once.</param>
/// <param name="Filled">The element of each value, in the order in which the values were read: an element whose text is split is there several times.</param>
/// <param name="Tried">The sources that were tried and gave no value, including those of members that a later source filled.</param>
/// <param name="IsComplete">Whether all such sources are in the list; a page with thousands of nested schemas has more of them than are kept.</param>
internal sealed record ReadingTrace(IReadOnlyDictionary<string, IReadOnlyList<IElement>> Elements, IReadOnlyList<FilledPath> Filled, IReadOnlyList<TriedSource> Tried, bool IsComplete)
{
    /// <summary>The trace of a tree of which nothing was read.</summary>
    public static ReadingTrace Empty { get; } = new(new Dictionary<string, IReadOnlyList<IElement>>(), [], [], IsComplete: false);
}
