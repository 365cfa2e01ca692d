namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>A date format that is written in the letters of another language.</summary>
/// <param name="Start">The index of the first part that .NET writes differently.</param>
/// <param name="Length">Its length.</param>
/// <param name="Problem">The problem: a sentence without a full stop.</param>
/// <param name="Translation">The whole format as .NET writes it; null if .NET has no format that means the same.</param>
internal sealed record ForeignFormat(int Start, int Length, string Problem, string? Translation);
