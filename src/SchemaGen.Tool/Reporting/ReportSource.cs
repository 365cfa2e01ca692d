namespace SchemaGen.Tool.Reporting;

/// <summary>A source of a field, with the part that it had in filling it.</summary>
/// <param name="Attribute">The attribute as declared.</param>
/// <param name="Part">The part that the source had.</param>
/// <param name="Outcome">The reason why it gave no value, as in the message of an issue; null if it did, if it was not tried, or if the reason is not known.</param>
internal sealed record ReportSource(string Attribute, ReportSourcePart Part, string? Outcome);
