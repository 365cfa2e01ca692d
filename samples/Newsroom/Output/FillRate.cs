namespace Newsroom.Output;

/// <summary>How often a source filled a member.</summary>
/// <param name="Publisher">The name of the schema.</param>
/// <param name="Member">The name of the member.</param>
/// <param name="Source">The source as it is written; null for the pages on which the member was not filled.</param>
/// <param name="Filled">The number of pages on which the source filled the member.</param>
/// <param name="Pages">The number of pages that were read with the schema.</param>
internal sealed record FillRate(string Publisher, string Member, string? Source, int Filled, int Pages);
