namespace SchemaGen.Tool.Drift.Counts;

/// <summary>The sources of a member on one page.</summary>
/// <param name="sources">The number of sources.</param>
internal sealed class FieldTally(int sources)
{
    /// <summary>Whether no source fills the member, in at least one item.</summary>
    public bool IsEmpty { get; set; }

    /// <summary>Whether each source gives a value, or would give one if the sources before it did not, in at least one item.</summary>
    public bool[] Gives { get; } = new bool[sources];

    /// <summary>Whether each source fills the member, in at least one item.</summary>
    public bool[] Fills { get; } = new bool[sources];
}
