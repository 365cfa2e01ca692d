namespace SchemaGen.Testing;

/// <summary>A difference between an expected value and the one that was read.</summary>
/// <param name="Path">The path of the value: <c>Comments[3].Score</c>. Empty for the whole page.</param>
/// <param name="Expected">The expected value as JSON, or the expected issue; null if none is expected. Long values are cut off.</param>
/// <param name="Actual">The value that was read, as JSON, or the issue; null if there is none. Long values are cut off.</param>
public sealed record HtmlFieldDifference(string Path, string? Expected, string? Actual)
{
    /// <summary>The name of the schema's member to which the path leads; empty for the whole page.</summary>
    public string Member => Path.IndexOfAny(['.', '[']) is >= 0 and int end ? Path[..end] : Path;

    /// <summary>Returns the difference as a sentence.</summary>
    public override string ToString() => $"{(Path.Length == 0 ? "The page" : Path)}: expected {Expected ?? "nothing"}, but was {Actual ?? "nothing"}.";
}
