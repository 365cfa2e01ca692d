using SchemaGen.Testing.Snapshots;

namespace SchemaGen.Tool.Reporting;

/// <summary>The paths of a field.</summary>
/// <param name="Value">The path of the value in the JSON of the page.</param>
/// <param name="Trace">The path in issues and in the trace, which counts invalid items, too; null if it is not known.</param>
internal readonly record struct FieldPath(string Value, string? Trace)
{
    /// <summary>The paths of the value of a page.</summary>
    public static FieldPath Root { get; } = new(string.Empty, string.Empty);

    /// <summary>Gets the paths of a member.</summary>
    public FieldPath Member(string name) => new(SnapshotComparer.PathOf(Value, name), Trace switch { null => null, "" => name, var path => $"{path}.{name}" });
}
