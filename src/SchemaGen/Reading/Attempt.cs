using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The outcome of a source that gave no value, kept until an issue needs it.</summary>
/// <param name="Source">The source's index among those of its member.</param>
/// <param name="Outcome">Why it gave no value.</param>
/// <param name="Text">The text that was there.</param>
/// <param name="Row">The row of the element that was there.</param>
internal readonly record struct Attempt(int Source, HtmlAttemptOutcome Outcome, string? Text, int Row)
{
    /// <summary>The matches of the source's selector; null if it has none.</summary>
    public MatchList? Matches { get; init; }

    /// <summary>Begins to try a source: nothing is found yet.</summary>
    public static Attempt Of(int source, MatchList? matches = null) => new(source, HtmlAttemptOutcome.NoMatch, Text: null, PageTree.None) { Matches = matches };
}
