namespace SchemaGen.Generator.Model;

/// <summary>The roles that the elements of a body have.</summary>
/// <param name="Summary">The elements of the summary. This and the other roles are null if the body has none.</param>
/// <param name="Headings">The headings.</param>
/// <param name="Paragraphs">The paragraphs.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Lines">Whether each line of a match is a text.</param>
internal sealed record BodyModel(BodyRoleModel? Summary, BodyRoleModel? Headings, BodyRoleModel? Paragraphs, BodyRoleModel? Figures, bool Lines)
{
    /// <summary>The role whose selector an issue explains if the body has no text: the paragraphs, otherwise the headings or the summary.</summary>
    public BodyRoleModel? Main => Paragraphs ?? Headings ?? Summary;
}
