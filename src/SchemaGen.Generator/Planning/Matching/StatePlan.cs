namespace SchemaGen.Generator.Planning;

/// <summary>Something that an element can be to those inside and after it: a selector up to one of its combinators.</summary>
/// <param name="Name">Its name in the code.</param>
/// <param name="Selector">The selector that it stands for.</param>
internal sealed record StatePlan(string Name, string Selector)
{
    /// <summary>How many states a word holds.</summary>
    public const int PerWord = 64;
}
