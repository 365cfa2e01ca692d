namespace SchemaGen.Generator.Planning;

/// <summary>A matcher of the keys and values of a dictionary that matches each entry separately, because a selector depends on the scope.</summary>
/// <param name="Label">The text that it is named after.</param>
/// <param name="Member">The name of the member.</param>
/// <param name="Matching">The selectors: that of the key, then that of the value.</param>
internal sealed record EntryMatcherPlan(string Label, string Member, MatchPlan Matching);
