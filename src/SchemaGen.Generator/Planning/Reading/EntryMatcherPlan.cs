namespace SchemaGen.Generator.Planning;

/// <summary>A class that matches the keys and values of a dictionary in each entry by itself, as the selectors of a nested schema are.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Member">The member.</param>
/// <param name="Matching">What is matched.</param>
internal sealed record EntryMatcherPlan(string Name, string Member, MatchPlan Matching)
{
    /// <summary>The names of its lists, which its base class has.</summary>
    public const string Key = "Key";

    /// <inheritdoc cref="Key"/>
    public const string Value = "Value";
}
