using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Model;

/// <summary>Where the key and the value of an entry are, inside of the element that a source of a dictionary matches.</summary>
/// <param name="Key">The selector of the key.</param>
/// <param name="KeyText">It as the user wrote it.</param>
/// <param name="Value">The selector of the value.</param>
/// <param name="ValueText">It as the user wrote it.</param>
internal sealed record EntryModel(SelectorList Key, string KeyText, SelectorList Value, string ValueText);
