using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The options of a source that reads a body; a role without a selector is null.</summary>
/// <param name="Summary">The matches of the summary.</param>
/// <param name="Headings">The matches of the headings.</param>
/// <param name="Paragraphs">The matches of the paragraphs.</param>
/// <param name="Figures">The matches of the figures.</param>
/// <param name="Exclude">The elements that are left out.</param>
/// <param name="Lines">Whether each line of the summary and of a paragraph is a text.</param>
internal readonly record struct BodyReading(MatchList? Summary, MatchList? Headings, MatchList? Paragraphs, MatchList? Figures, MatchList? Exclude, bool Lines)
{
    /// <summary>The matches that an issue explains if there is no text; the generator traces the same selector.</summary>
    public MatchList? Main => Paragraphs ?? Headings ?? Summary;
}
