namespace SchemaGen.Testing;

/// <summary>A difference between the value that is expected and the one that was read.</summary>
/// <param name="Path">The path of the value: <c>Comments[3].Score</c>. Empty for the whole page.</param>
/// <param name="Expected">The expected value as JSON; null if none is expected.</param>
/// <param name="Actual">The value that was read, as JSON; null if there is none.</param>
public sealed record HtmlFieldDifference(string Path, string? Expected, string? Actual)
{
    /// <summary>Returns the difference as a sentence.</summary>
    public override string ToString() =>
        $"{(Path.Length == 0 ? "The page" : Path)}: expected {Expected ?? "nothing"}, but was {Actual ?? "nothing"}.";
}
