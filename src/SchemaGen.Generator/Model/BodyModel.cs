namespace SchemaGen.Generator.Model;

/// <summary>The roles that the elements of a body have.</summary>
/// <param name="Summary">The elements of the summary; null if the body has none. So for the other roles.</param>
/// <param name="Headings">The headings.</param>
/// <param name="Paragraphs">The paragraphs.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Lines">Whether each line of a match is a text.</param>
internal sealed record BodyModel(BodyRoleModel? Summary, BodyRoleModel? Headings, BodyRoleModel? Paragraphs, BodyRoleModel? Figures, bool Lines)
{
    /// <summary>The role whose selector an issue explains if the body has no text: the paragraphs, or the next that is written.</summary>
    public BodyRoleModel? Main => Paragraphs ?? Headings ?? Summary;
}
