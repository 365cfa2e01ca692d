using System.Collections.Generic;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The sources that filled the members of a page, those of nested schemas included. Recorded only if the context of the page has a trace.</summary>
/// <param name="probe">The sources that are passed over, to find out what later ones give; null for none.</param>
internal sealed class SourceTrace(SourceProbe? probe = null)
{
    private readonly List<TracedSchema> _schemas = [];

    /// <summary>The schemas that were read, nested ones before those that contain them; the last one is that of the page. Empty if the page could not be read at all.</summary>
    public IReadOnlyList<TracedSchema> Schemas => _schemas;

    /// <summary>Adds a schema that was read, whether it succeeded or not.</summary>
    public void Add(SchemaScope scope) =>
        _schemas.Add(new TracedSchema(scope.PathOf(string.Empty), scope.Depth, scope.Descriptor, scope.IsMismatch, scope.FilledBy[..scope.Descriptor.Members.Count]));

    /// <summary>Gets the first source of a member that is tried.</summary>
    public int FirstSource(SchemaScope scope, int member) => probe is not null && probe.Concerns(scope.Descriptor.Members[member], scope.Depth) ? probe.Source : 0;

    /// <summary>Discards an earlier reading of the same page: some pages are read from the head first, and some by several layouts.</summary>
    public void Restart() => _schemas.Clear();
}
