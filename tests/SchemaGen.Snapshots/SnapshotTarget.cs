namespace SchemaGen.Snapshots;

/// <summary>One text that has a file of its own.</summary>
/// <param name="Name">What comes after <c>#</c>; nothing for the diagnostics.</param>
/// <param name="Extension">Without the dot.</param>
/// <param name="Text">With line feeds only.</param>
internal sealed record SnapshotTarget(string? Name, string Extension, string Text);
