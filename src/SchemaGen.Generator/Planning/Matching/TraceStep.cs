using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>One compound of a selector whose issues describe how far it matches.</summary>
/// <param name="Combinator">The combinator before the compound; null: it begins a selector of the list.</param>
/// <param name="Compound">The text of the compound.</param>
/// <param name="States">The indexes of the states of the elements that match the selector up to this compound; empty for the last compound.</param>
internal sealed record TraceStep(Combinator? Combinator, string Compound, EquatableArray<int> States);
