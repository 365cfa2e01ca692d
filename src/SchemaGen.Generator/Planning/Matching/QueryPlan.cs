namespace SchemaGen.Generator.Planning;

/// <summary>A list of matches.</summary>
/// <param name="Name">Its name in the code.</param>
/// <param name="Description">What it is for, in the user's words.</param>
/// <param name="Trace">The steps of its selector, for issues; empty if there is nothing to describe but that it matches nothing.</param>
internal sealed record QueryPlan(string Name, string Description, EquatableArray<TraceStep> Trace);
