namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>A part of a regular expression that another dialect has, and .NET writes differently.</summary>
/// <param name="Start">The index of the part.</param>
/// <param name="Length">Its length.</param>
/// <param name="Message">The meaning of the part, and the equivalent in .NET: a sentence without a full stop.</param>
internal sealed record ForeignPattern(int Start, int Length, string Message)
{
    /// <summary>The replacement of the part from <see cref="FixStart"/>; null if there is no equivalent.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The index of what the suggestion replaces.</summary>
    public int FixStart { get; init; } = Start;

    /// <summary>The length of what the suggestion replaces.</summary>
    public int FixLength { get; init; } = Length;

    /// <summary>Whether .NET takes it for something else without an error.</summary>
    public bool IsSilent { get; init; }
}
