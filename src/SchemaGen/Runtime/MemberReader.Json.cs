using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace SchemaGen.Runtime;

/// <content>Values of JSON.</content>
public sealed partial class MemberReader
{
    /// <summary>A value of JSON, read as tolerantly as JSON-LD. It does not need the page that it came from.</summary>
    public bool TryJson(in TextItem text, out JsonElement value)
    {
        // The document is a copy of the text, with an index.
        Page.Budget.AddText(text.Text.Length);
        bool isJson = JsonLdBlock.Parse(text.Text, out List<JsonElement> values) is null && values.Count == 1;
        value = isJson ? values[0] : default;
        return Take(text, isJson);
    }

    /// <inheritdoc cref="Distinct{T}(List{T})"/>
    /// <remarks>Two of them are one value if they are written alike: <see cref="JsonElement"/> has no equality.</remarks>
    public static List<JsonElement> Distinct(List<JsonElement> items) => [.. items.DistinctBy(static i => i.GetRawText())];
}
