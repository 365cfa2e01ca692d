namespace SchemaGen;

/// <summary>How much of a page is read at most, so that no page can crash or hang its reader. Reaching one is an error (<see cref="HtmlIssueKind.LimitReached"/>).</summary>
public sealed record HtmlLimits
{
    /// <summary>Bytes of a stream. Default: 64 MiB.</summary>
    public long MaxBytes { get; init; } = 64 << 20;

    /// <summary>Elements of the tree that are walked. Default: 2,000,000.</summary>
    public int MaxElements { get; init; } = 2_000_000;

    /// <summary>Items of one list. Default: 100,000.</summary>
    public int MaxItems { get; init; } = 100_000;

    /// <summary>The length of one value's text, in characters. Default: 4 Mi.</summary>
    public int MaxTextLength { get; init; } = 4 << 20;

    /// <summary>Issues that are kept; further ones are counted, and errors among them still fail. Default: 200.</summary>
    public int MaxIssues { get; init; } = 200;
}
