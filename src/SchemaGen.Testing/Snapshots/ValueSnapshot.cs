using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace SchemaGen.Testing.Snapshots;

/// <summary>Converts the values of schemas to JSON that people read and compare: members in the order of the schema, dates in ISO 8601, addresses as they are, elements as HTML.</summary>
internal static class ValueSnapshot
{
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Converts an object of a schema.</summary>
    public static JsonObject Of(object value, HtmlSchemaDescriptor schema)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var members = new JsonObject();

        foreach (HtmlMemberDescriptor member in schema.Members)
        {
            members.Add(member.Name, Of(Read(value, member.Name), member));
        }

        return members;
    }

    private static JsonNode? Of(object? value, HtmlMemberDescriptor member)
    {
        if (value is null)
        {
            return null;
        }

        if (!member.IsList)
        {
            return Convert(value, member.Schema);
        }

        if (IsDictionary(member))
        {
            var entries = new JsonObject();

            foreach (object entry in (IEnumerable)value)
            {
                string key = Convert(Read(entry, "Key"), schema: null)?.ToString() ?? string.Empty;
                entries[key] = Convert(Read(entry, "Value"), member.Schema);
            }

            return entries;
        }

        var items = new JsonArray();

        // The default of ImmutableArray<T> cannot be enumerated.
        if (value.GetType() is { IsValueType: true } type && type.GetProperty("IsDefault")?.GetValue(value) is true)
        {
            return null;
        }

        foreach (object? item in (IEnumerable)value)
        {
            items.Add(Convert(item, member.Schema));
        }

        return items;
    }

    private static bool IsDictionary(HtmlMemberDescriptor member) => member.Type.IsGenericType && member.Type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static JsonNode? Convert(object? value, HtmlSchemaDescriptor? schema) => value switch
    {
        null => null,
        _ when schema is not null => Of(value, schema),
        string text => JsonValue.Create(text),
        bool truth => JsonValue.Create(truth),
        sbyte or byte or short or ushort or int or long => JsonValue.Create(((IConvertible)value).ToInt64(CultureInfo.InvariantCulture)),
        uint or ulong => JsonValue.Create(((IConvertible)value).ToUInt64(CultureInfo.InvariantCulture)),
        decimal number => JsonValue.Create(number),
        double number when double.IsFinite(number) => JsonValue.Create(number),
        float number when float.IsFinite(number) => JsonValue.Create(number),
        DateTimeOffset time => JsonValue.Create(time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)),
        DateTime time => JsonValue.Create(time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)),
        DateOnly day => JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TimeOnly time => JsonValue.Create(time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        Uri address => JsonValue.Create(address.OriginalString),
        IElement element => JsonValue.Create(element.OuterHtml),
        JsonElement json => Of(json),
        ArticleBody body => JsonSerializer.SerializeToNode(body),
        IFormattable other => JsonValue.Create(other.ToString(format: null, CultureInfo.InvariantCulture)),
        _ when HasText(value.GetType()) => JsonValue.Create(value.ToString()),
        // The text of such a value is the name of its type, for all values the same.
        _ => JsonSerializer.SerializeToNode(value, value.GetType()),
    };

    /// <remarks>Objects on pages may have a name twice, which the nodes of System.Text.Json do not accept: the last counts.</remarks>
    private static JsonNode? Of(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new JsonObject();

                foreach (JsonProperty member in json.EnumerateObject())
                {
                    members[member.Name] = Of(member.Value);
                }

                return members;
            case JsonValueKind.Array:
                return new JsonArray([.. json.EnumerateArray().Select(Of)]);
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return null;
            default:
                return JsonValue.Create(json.Clone());
        }
    }

    private static bool HasText(Type type) => type.GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType is { } declaring && declaring != typeof(object) && declaring != typeof(ValueType);

    private static object? Read(object value, string member)
    {
        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (type.GetProperty(member, Members) is { CanRead: true } property)
            {
                return property.GetValue(value);
            }

            if (type.GetField(member, Members) is { } field)
            {
                return field.GetValue(value);
            }
        }

        throw new MissingMemberException(value.GetType().FullName, member);
    }
}
