namespace SchemaGen.Generator.Selectors;

/// <summary>A mistake in a selector, with its position.</summary>
/// <param name="Code">What it is, for programs.</param>
/// <param name="Start">Where it begins in the selector's text.</param>
/// <param name="Length">How far it goes: at least 1, unless the text is empty, and never beyond its end.</param>
/// <param name="Message">A sentence without its full stop, which says what to write instead.</param>
/// <param name="Severity">Whether the selector can be used all the same.</param>
internal sealed record SelectorError(SelectorErrorCode Code, int Start, int Length, string Message, SelectorErrorSeverity Severity)
{
    /// <summary>The replacement of the span, if it is known; empty to remove the span.</summary>
    public string? Suggestion { get; init; }
}
