namespace SchemaGen.Generator.Selectors;

/// <summary>A mistake in a selector, with its position.</summary>
/// <param name="Code">The kind of mistake, for programs.</param>
/// <param name="Start">The index of the mistake in the selector's text.</param>
/// <param name="Length">Its length: at least 1, unless the text is empty, and never beyond its end.</param>
/// <param name="Message">A sentence without its full stop, with the correction.</param>
/// <param name="Severity">Whether the selector can still be used.</param>
internal sealed record SelectorError(SelectorErrorCode Code, int Start, int Length, string Message, SelectorErrorSeverity Severity)
{
    /// <summary>The replacement of the span, if it is known; empty to remove the span.</summary>
    public string? Suggestion { get; init; }
}
