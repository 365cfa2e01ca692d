namespace SchemaGen.Tool.Scaffolding.Dates;

/// <summary>A way to read a date that is written as text.</summary>
/// <param name="Format">The format.</param>
/// <param name="Pattern">The pattern of the date in a longer text; null if the text is the date.</param>
/// <param name="HasTime">Whether it has a time of day.</param>
/// <param name="HasNames">Whether it has names of months or days, which are those of a language.</param>
/// <param name="IsAmbiguous">Whether the order of day and month is not known.</param>
internal sealed record DateText(string Format, string? Pattern, bool HasTime, bool HasNames, bool IsAmbiguous);
