namespace SchemaGen.Generator.Selectors;

/// <summary>A mistake in a selector, with its position.</summary>
/// <param name="Code">The kind of mistake, for programs.</param>
/// <param name="Start">The index of the mistake in the selector's text.</param>
/// <param name="Length">Its length: at least 1, unless the text is empty, and never beyond its end.</param>
/// <param name="Message">A sentence without its full stop, with the correction.</param>
/// <param name="Severity">Whether the selector can still be used.</param>
internal sealed record SelectorError(SelectorErrorCode Code, int Start, int Length, string Message, SelectorErrorSeverity Severity)
{
    /// <summary>The replacement of the span, or of <see cref="Replaced"/>, if it is known; empty to remove it.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The part that the suggestion replaces; null if it is the span.</summary>
    public (int Start, int Length)? Replaced { get; init; }
}
