namespace SchemaGen.Results;

/// <summary>A source that was tried and gave no value.</summary>
/// <param name="Path">The path of the member.</param>
/// <param name="Source">The source.</param>
/// <param name="Outcome">The reason why it gave no value, as in the message of an issue.</param>
/// <param name="EndsSearch">Whether its error ended the search for a value, so that later sources were not tried.</param>
internal readonly record struct TriedSource(string Path, HtmlSourceDescriptor Source, string Outcome, bool EndsSearch = false);
