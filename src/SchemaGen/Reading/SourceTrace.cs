using System.Collections.Generic;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The sources that filled the members of a page, those of nested schemas included. Recorded only for a context that has one.</summary>
internal sealed class SourceTrace
{
    private readonly List<TracedSchema> _schemas = [];

    /// <summary>The schemas that were read, nested ones before those that contain them; the last one is that of the page. Empty if the page could not be read at all.</summary>
    public IReadOnlyList<TracedSchema> Schemas => _schemas;

    /// <summary>Adds a schema that was read, whether it succeeded or not.</summary>
    public void Add(SchemaScope scope) =>
        _schemas.Add(new TracedSchema(scope.PathOf(string.Empty), scope.Descriptor, scope.FilledBy[..scope.Descriptor.Members.Count]));

    /// <summary>Discards an earlier reading of the same page: some pages are read from the head first, and some by several layouts.</summary>
    public void Restart() => _schemas.Clear();
}
