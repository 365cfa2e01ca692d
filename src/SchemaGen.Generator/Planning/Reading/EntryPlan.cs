namespace SchemaGen.Generator.Planning;

/// <summary>The plan of reading the entries of a dictionary.</summary>
/// <param name="Value">The kind of value of an entry.</param>
/// <param name="KeyMatches">The query of the keys; null if the entries have a separate matcher, or come from JSON.</param>
/// <param name="ValueMatches">The query of the values; null under the same conditions.</param>
/// <param name="Matcher">The index of the separate matcher of the entries; null if they are matched with all other selectors.</param>
/// <param name="KeyCulture">The culture of the keys.</param>
/// <param name="IsProse">Whether the text of a key is shown to readers, and may contain more than the key.</param>
/// <param name="KeepsBlank">Whether an entry without a value counts.</param>
internal sealed record EntryPlan(EntryValue Value, int? KeyMatches, int? ValueMatches, int? Matcher, string KeyCulture, bool IsProse, bool KeepsBlank);
