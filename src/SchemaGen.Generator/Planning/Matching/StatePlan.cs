namespace SchemaGen.Generator.Planning;

/// <summary>A bit of an element that the conditions of its descendants and later siblings test: a selector up to one of its combinators.</summary>
/// <param name="Label">The text that it is named after.</param>
/// <param name="Selector">The selector that it represents.</param>
internal sealed record StatePlan(string Label, string Selector)
{
    /// <summary>The number of states in a word.</summary>
    public const int PerWord = 64;
}
