using System.Text.Json;

namespace SchemaGen.Runtime;

/// <summary>A value that is no list.</summary>
/// <param name="Element">The value as it is written.</param>
/// <param name="Object">The object that it is; null: a text, a number, a truth value or null.</param>
/// <param name="IsItem">Whether it stands in a list.</param>
internal readonly record struct JsonLdValue(JsonElement Element, JsonLdObject? Object, bool IsItem);
