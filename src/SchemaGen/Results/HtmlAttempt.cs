namespace SchemaGen;

/// <summary>The outcome of a source that gave no value.</summary>
/// <param name="Source">The source.</param>
/// <param name="Outcome">The reason why it gave no value.</param>
/// <param name="Text">The text that was found, shortened to 200 characters, with control characters other than tabs and line ends replaced by visible ones; null if no text was found.</param>
public sealed record HtmlAttempt(HtmlSourceDescriptor Source, HtmlAttemptOutcome Outcome, string? Text);
