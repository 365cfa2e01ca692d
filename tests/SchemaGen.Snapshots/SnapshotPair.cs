namespace SchemaGen.Snapshots;

/// <summary>One text, its two file names and what the verified file says.</summary>
/// <param name="ReceivedName">The name of the file that is written on a difference.</param>
/// <param name="VerifiedName">The name of the file that a person has approved.</param>
/// <param name="Received">What the test produced.</param>
/// <param name="Verified">What was approved, or nothing if there is no such file yet.</param>
internal sealed record SnapshotPair(string ReceivedName, string VerifiedName, string Received, string? Verified)
{
    /// <summary>Nothing was approved yet.</summary>
    public bool IsNew => Verified is null;

    /// <summary>The same, character by character.</summary>
    public bool IsEqual => string.Equals(Received, Verified, System.StringComparison.Ordinal);
}
