using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;

namespace SchemaGen.Corpus.Rows;

/// <summary>The columns of values that are not schemas, by their type.</summary>
internal static class ValueColumns
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JsonRow.Options.Encoder };

    /// <summary>Whether a type overrides <see cref="object.ToString"/>.</summary>
    private static readonly ConcurrentDictionary<Type, bool> s_haveText = [];

    /// <summary>Creates the column of a type.</summary>
    /// <param name="name">The name of the column.</param>
    /// <param name="type">The type; not a nullable one.</param>
    /// <param name="member">The name of the member, for issues.</param>
    public static TypedColumn Create(string name, Type type, string member)
    {
        if (type == typeof(ArticleBody))
        {
            return BodyColumns.Create(name);
        }

        (ColumnKind kind, ValueConverter convert) = Type.GetTypeCode(type.IsEnum ? null : type) switch
        {
            TypeCode.Boolean => (ColumnKind.Boolean, static (value, _) => value),
            TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 => (ColumnKind.Int32, static (value, _) => Convert.ToInt32(value, CultureInfo.InvariantCulture)),
            TypeCode.UInt32 or TypeCode.Int64 => (ColumnKind.Int64, static (value, _) => Convert.ToInt64(value, CultureInfo.InvariantCulture)),
            TypeCode.UInt64 => (ColumnKind.UInt64, static (value, _) => value),
            TypeCode.Single => (ColumnKind.Single, static (value, _) => value),
            TypeCode.Double => (ColumnKind.Double, static (value, _) => value),
            TypeCode.Decimal => (ColumnKind.Decimal, (value, issues) => DecimalColumn.Round((decimal)value, member, issues)),
            TypeCode.DateTime => (ColumnKind.LocalTimestamp, static (value, _) => EpochTime.ToMicroseconds((DateTime)value)),
            _ when type == typeof(Half) => (ColumnKind.Single, static (value, _) => (float)(Half)value),
            _ when type == typeof(DateTimeOffset) => (ColumnKind.Timestamp, static (value, _) => EpochTime.ToMicroseconds(((DateTimeOffset)value).UtcDateTime)),
            _ when type == typeof(DateOnly) => (ColumnKind.Date, static (value, _) => EpochTime.ToDays((DateOnly)value)),
            _ when type == typeof(TimeOnly) => (ColumnKind.Time, static (value, _) => EpochTime.ToMicroseconds((TimeOnly)value)),
            _ when type == typeof(TimeSpan) => (ColumnKind.Int64, static (value, _) => ((TimeSpan)value).Ticks / TimeSpan.TicksPerMicrosecond),
            _ => ((ColumnKind, ValueConverter))(ColumnKind.Text, static (value, _) => TextOf(value)),
        };

        return new TypedColumn(new Column(name, kind), convert);
    }

    /// <summary>Gets the text of a value of any other type.</summary>
    private static string? TextOf(object value) => value switch
    {
        string text => text,
        Uri address => address.OriginalString,
        IElement element => element.OuterHtml,
        JsonElement { ValueKind: JsonValueKind.Undefined } => null,
        JsonElement json => json.GetRawText(),
        IFormattable other => other.ToString(format: null, CultureInfo.InvariantCulture),
        _ when HasText(value.GetType()) => value.ToString(),
        // The text of such a value would be the name of its type.
        _ => JsonSerializer.Serialize(value, value.GetType(), s_json),
    };

    private static bool HasText(Type type) => s_haveText.GetOrAdd(type, static type => type.GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType is { } declaring && declaring != typeof(object) && declaring != typeof(ValueType));
}
