using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The outcome of a source that gave no value, kept until an issue needs it.</summary>
/// <param name="Source">The index of the source among those of its member.</param>
/// <param name="Outcome">The reason why it gave no value.</param>
/// <param name="Text">The text that was found; null if none was.</param>
/// <param name="Row">The row of the element that was found.</param>
internal readonly record struct Attempt(int Source, HtmlAttemptOutcome Outcome, string? Text, int Row)
{
    /// <summary>The matches of the source's selector; null if it has none.</summary>
    public MatchList? Matches { get; init; }

    /// <summary>Creates the outcome of a source that has found nothing yet.</summary>
    public static Attempt Of(int source, MatchList? matches = null) => new(source, HtmlAttemptOutcome.NoMatch, Text: null, PageTree.None) { Matches = matches };

    /// <summary>Replaces an outcome if another match of the source came further, because an issue shows the furthest one.</summary>
    public static void KeepFurthest(ref Attempt attempt, HtmlAttemptOutcome outcome, string? text, int row)
    {
        if (outcome > attempt.Outcome)
        {
            attempt = attempt with { Outcome = outcome, Text = text, Row = row };
        }
    }
}
