namespace SchemaGen;

/// <summary>One source that was tried, and what it gave.</summary>
/// <param name="Source">The source.</param>
/// <param name="Outcome">Why it gave no value.</param>
/// <param name="Text">The text that was there, clipped to 200 characters, control characters other than tabs and line ends replaced by visible ones; null if there was none.</param>
public sealed record HtmlAttempt(HtmlSourceDescriptor Source, HtmlAttemptOutcome Outcome, string? Text);
