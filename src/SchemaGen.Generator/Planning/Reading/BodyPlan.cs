namespace SchemaGen.Generator.Planning;

/// <summary>The plan of reading a body: the queries of its roles.</summary>
/// <param name="Summary">The query of the summary. This and the other queries are null if the body lacks the role.</param>
/// <param name="Headings">The query of the headings.</param>
/// <param name="Paragraphs">The query of the paragraphs.</param>
/// <param name="Figures">The query of the figures.</param>
/// <param name="Lines">Whether each line of a match is a text.</param>
internal sealed record BodyPlan(int? Summary, int? Headings, int? Paragraphs, int? Figures, bool Lines);
