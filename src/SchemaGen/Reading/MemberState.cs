namespace SchemaGen.Reading;

/// <summary>The state of a member while its sources are tried.</summary>
internal enum MemberState
{
    /// <summary>No source has filled it.</summary>
    Open,

    /// <summary>A source has filled it, or has found a nested schema that failed.</summary>
    Settled,

    /// <summary>Its error is reported, and nothing else is tried or reported.</summary>
    Abandoned,
}
