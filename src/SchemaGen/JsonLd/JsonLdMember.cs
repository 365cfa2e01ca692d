using System.Text.Json;

namespace SchemaGen.Runtime;

/// <summary>A member of an object.</summary>
/// <param name="Property">Its name and value, as they are written.</param>
/// <param name="Start">Where its values begin among those of the object.</param>
/// <param name="End">Where they end.</param>
internal readonly record struct JsonLdMember(JsonProperty Property, int Start, int End)
{
    /// <summary>Whether it says something about the object. What the keywords of JSON-LD say is about the JSON: an address, types, what names mean.</summary>
    public bool IsProperty => !Property.NameEquals("@context"u8) && !Property.NameEquals("@id"u8) && !Property.NameEquals("@type"u8);
}
