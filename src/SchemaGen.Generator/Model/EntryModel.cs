using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Model;

/// <summary>The selectors of the key and the value of an entry, which are searched inside each match of a source of a dictionary.</summary>
/// <param name="Key">The selector of the key.</param>
/// <param name="KeyText">The selector of the key as the user wrote it.</param>
/// <param name="Value">The selector of the value.</param>
/// <param name="ValueText">The selector of the value as the user wrote it.</param>
internal sealed record EntryModel(SelectorList Key, string KeyText, SelectorList Value, string ValueText);
