using System;
using System.Collections.Generic;
using System.Threading;
using AngleSharp.Dom;

namespace SchemaGen.Results;

/// <summary>Finds the elements that filled the members of a schema by reading the tree again, when they are first asked for. Results whose elements are never requested pay only for this object.</summary>
/// <param name="find">Reads the tree.</param>
internal sealed class ElementSearch(Func<ReadingTrace> find)
{
    private readonly Lazy<ReadingTrace> _trace = new(find, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The trace of the second reading.</summary>
    public ReadingTrace Trace => _trace.Value;

    /// <summary>Gets the elements that filled a path; empty if there are none.</summary>
    public IReadOnlyList<IElement> At(string path) => Trace.Elements.TryGetValue(path, out IReadOnlyList<IElement>? elements) ? elements : [];
}
