namespace SchemaGen.Matching;

/// <summary>One compound of a selector.</summary>
/// <param name="Relation">The relation of its element to that of the compound before.</param>
/// <param name="Compound">Its text.</param>
/// <param name="State">The states of the elements that match the selector up to this compound; an element has one of them. 0 for the last compound.</param>
/// <param name="Word">The word of the states.</param>
internal readonly record struct SelectorStep(SelectorRelation Relation, string Compound, ulong State, int Word);
