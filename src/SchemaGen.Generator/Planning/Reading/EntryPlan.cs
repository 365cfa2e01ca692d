namespace SchemaGen.Generator.Planning;

/// <summary>How the entries of a dictionary are read.</summary>
/// <param name="Value">What a value becomes.</param>
/// <param name="Key">The parameter with the matches of the key; null: a matcher of their own, or JSON-LD.</param>
/// <param name="ValueMatches">The parameter with the matches of the value.</param>
/// <param name="Matcher">The class that matches key and value in each entry by itself, because they ask for it; null: they are matched with all others.</param>
/// <param name="KeyCulture">The culture of the keys.</param>
/// <param name="KeepsBlank">Whether an entry without a value is one.</param>
internal sealed record EntryPlan(EntryValue Value, string? Key, string? ValueMatches, string? Matcher, string KeyCulture, bool KeepsBlank)
{
    /// <summary>The same class, qualified.</summary>
    public string? QualifiedMatcher { get; init; }
}
