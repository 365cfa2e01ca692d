namespace SchemaGen.Generator.Planning;

/// <summary>A list of matches.</summary>
/// <param name="Label">The text that it is named after.</param>
/// <param name="Description">Its purpose and selector, in the user's words.</param>
/// <param name="Trace">The steps of its selector, for issues; empty if there is nothing to describe but that it matches nothing.</param>
internal sealed record QueryPlan(string Label, string Description, EquatableArray<TraceStep> Trace);
