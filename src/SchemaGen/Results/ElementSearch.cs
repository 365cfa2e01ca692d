using System;
using System.Collections.Generic;
using System.Threading;
using AngleSharp.Dom;

namespace SchemaGen.Results;

/// <summary>Finds the elements that filled the members of a schema by reading the tree again, when they are first asked for. Results whose elements are never requested pay only for this object.</summary>
/// <param name="find">Reads the tree.</param>
internal sealed class ElementSearch(Func<IReadOnlyDictionary<string, IReadOnlyList<IElement>>> find)
{
    private readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<IElement>>> _byPath = new(find, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>Gets the elements that filled a path; empty if there are none.</summary>
    public IReadOnlyList<IElement> At(string path) => _byPath.Value.TryGetValue(path, out IReadOnlyList<IElement>? elements) ? elements : [];
}
