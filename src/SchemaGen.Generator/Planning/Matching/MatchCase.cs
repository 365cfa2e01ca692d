namespace SchemaGen.Generator.Planning;

/// <summary>The steps of the elements with one local name.</summary>
/// <param name="Tag">The name.</param>
/// <param name="Steps">The steps.</param>
/// <param name="KeepsClasses">Whether the known classes of the element are tested several times, and so are kept in a variable.</param>
/// <param name="KeepsMetas">Whether the known names of a meta element are tested.</param>
internal sealed record MatchCase(TagName Tag, EquatableArray<MatchStep> Steps, bool KeepsClasses, bool KeepsMetas);
