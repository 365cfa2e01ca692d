namespace SchemaGen.Generator.Planning;

/// <summary>A class, or the name of a meta element, that is looked up once for all that ask.</summary>
/// <param name="Name">What the page says.</param>
/// <param name="Constant">The name of its bit in the code.</param>
internal sealed record KnownName(string Name, string Constant)
{
    /// <summary>How many have a bit; the rest is asked for one by one.</summary>
    public const int Max = 64;
}
