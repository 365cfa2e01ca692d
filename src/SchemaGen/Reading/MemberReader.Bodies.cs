using SchemaGen.Reading;

namespace SchemaGen.Runtime;

/// <content>Bodies of articles.</content>
public sealed partial class MemberReader
{
    /// <summary>Reads the body of an article.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="summary">The matches of the summary; null if it has no selector. So for the other roles.</param>
    /// <param name="headings">The matches of the headings.</param>
    /// <param name="paragraphs">The matches of the paragraphs.</param>
    /// <param name="figures">The matches of the figures.</param>
    /// <param name="exclude">The elements that are left out of all others.</param>
    /// <param name="lines">Whether each line of the summary and of a paragraph is a text.</param>
    /// <returns>Null if the source gave no text.</returns>
    public ArticleBody? Body(
        int source,
        MatchList? summary = null,
        MatchList? headings = null,
        MatchList? paragraphs = null,
        MatchList? figures = null,
        MatchList? exclude = null,
        bool lines = false) =>
        BodyReader.Read(source, new BodyReading(summary, headings, paragraphs, figures, exclude, lines));
}
