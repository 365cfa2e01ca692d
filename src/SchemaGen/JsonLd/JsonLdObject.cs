using System;
using System.Collections.Generic;
using System.Text.Json;

namespace SchemaGen.Runtime;

/// <summary>An object of JSON-LD: its members, opened when somebody asks for them, with lists flattened.</summary>
/// <remarks>A class, because an object is entered once by a search, however many references lead to it; <see cref="JsonElement"/> has no identity.</remarks>
internal sealed class JsonLdObject(JsonElement element)
{
    private JsonLdMember[]? _members;
    private JsonLdValue[] _values = [];

    /// <summary>The object as it is written.</summary>
    public JsonElement Element => element;

    /// <summary>The members in their order, with every name as often as it is written.</summary>
    public ReadOnlySpan<JsonLdMember> Members
    {
        get
        {
            Open();
            return _members;
        }
    }

    /// <summary>The node that this object stands for; null: not asked yet. Itself, if it is no reference.</summary>
    public JsonLdObject? Node { get; set; }

    /// <summary>Its name, once it was asked for.</summary>
    public string? Name { get; set; }

    /// <summary>Its address, once it was asked for.</summary>
    public string? Address { get; set; }

    /// <summary>The values of a member.</summary>
    public ReadOnlySpan<JsonLdValue> this[JsonLdMember member] => _values.AsSpan(member.Start, member.End - member.Start);

    /// <summary>A value, by its place among those of all members.</summary>
    public JsonLdValue this[int index] => _values[index];

    /// <summary>The member of a name; of several the last, as everywhere in JSON. None: a member without values.</summary>
    public JsonLdMember Find(JsonLdKey key)
    {
        Open();

        foreach (byte[] spelling in key.Spellings)
        {
            for (int i = _members!.Length - 1; i >= 0; i--)
            {
                if (_members[i].Property.NameEquals(spelling))
                {
                    return _members[i];
                }
            }
        }

        return default;
    }

    /// <summary>The values of the member of a name.</summary>
    public ReadOnlySpan<JsonLdValue> Values(JsonLdKey key) => this[Find(key)];

    private void Open()
    {
        if (_members is not null)
        {
            return;
        }

        var members = new List<JsonLdMember>();
        var values = new List<JsonLdValue>();

        foreach (JsonProperty property in element.EnumerateObject())
        {
            int start = values.Count;
            AddValues(property.Value, isItem: false, values);
            members.Add(new JsonLdMember(property, start, values.Count));
        }

        _members = [.. members];
        _values = [.. values];
    }

    /// <summary>Adds a value, or those of a list. How deep lists may lie in one another is limited where blocks are parsed.</summary>
    public static void AddValues(JsonElement value, bool isItem, List<JsonLdValue> values)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                {
                    AddValues(item, isItem: true, values);
                }

                break;
            // JSON-LD 1.1, 4.3: a list may also be written as an object.
            case JsonValueKind.Object when value.TryGetProperty("@list"u8, out JsonElement list) || value.TryGetProperty("@set"u8, out list):
                AddValues(list, isItem: true, values);
                break;
            case JsonValueKind.Object:
                values.Add(new JsonLdValue(value, new JsonLdObject(value), isItem));
                break;
            default:
                values.Add(new JsonLdValue(value, Object: null, isItem));
                break;
        }
    }
}
