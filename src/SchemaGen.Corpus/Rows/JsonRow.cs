using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaGen.Corpus.Rows;

/// <summary>Writes rows as JSON.</summary>
internal static class JsonRow
{
    /// <summary>The options of a writer. Characters are escaped only where JSON requires it.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = int.MaxValue };

    /// <summary>Gets a row as text.</summary>
    public static string ToText(IReadOnlyList<Column> columns, object?[] row)
    {
        var buffer = new ArrayBufferWriter<byte>();

        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, columns, row);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a row as an object.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<Column> columns, object?[] row)
    {
        writer.WriteStartObject();

        for (int i = 0; i < row.Length; i++)
        {
            writer.WritePropertyName(columns[i].Name);
            WriteValue(writer, columns[i], row[i]);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, Column column, object? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        switch (column.Kind)
        {
            case ColumnKind.Struct:
                Write(writer, column.Children, (object?[])value);
                break;
            case ColumnKind.List:
                WriteList(writer, column.Children[0], (object?[])value);
                break;
            case ColumnKind.Map:
                WriteMap(writer, column, (object?[])value);
                break;
            case ColumnKind.Boolean:
                writer.WriteBooleanValue((bool)value);
                break;
            case ColumnKind.Int32:
                writer.WriteNumberValue((int)value);
                break;
            case ColumnKind.Int64:
                writer.WriteNumberValue((long)value);
                break;
            case ColumnKind.UInt64:
                writer.WriteNumberValue((ulong)value);
                break;
            case ColumnKind.Single when float.IsFinite((float)value):
                writer.WriteNumberValue((float)value);
                break;
            case ColumnKind.Double when double.IsFinite((double)value):
                writer.WriteNumberValue((double)value);
                break;
            case ColumnKind.Decimal:
                writer.WriteNumberValue((decimal)value);
                break;
            default:
                WriteText(writer, TextOf(column.Kind, value));
                break;
        }
    }

    private static void WriteList(Utf8JsonWriter writer, Column item, object?[] values)
    {
        writer.WriteStartArray();

        foreach (object? value in values)
        {
            WriteValue(writer, item, value);
        }

        writer.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter writer, Column map, object?[] entries)
    {
        writer.WriteStartObject();

        foreach (object? entry in entries)
        {
            object?[] pair = (object?[])entry!;
            writer.WritePropertyName(Encoding.UTF8.GetBytes(TextOf(map.Children[0].Kind, pair[0]!)));
            WriteValue(writer, map.Children[1], pair[1]);
        }

        writer.WriteEndObject();
    }

    /// <remarks>The encoding replaces halves of surrogate pairs, which the writer would refuse.</remarks>
    private static void WriteText(Utf8JsonWriter writer, string text) => writer.WriteStringValue(Encoding.UTF8.GetBytes(text));

    private static string TextOf(ColumnKind kind, object value) => kind switch
    {
        ColumnKind.Timestamp => EpochTime.FromMicroseconds((long)value).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture),
        ColumnKind.LocalTimestamp => EpochTime.FromMicroseconds((long)value).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        ColumnKind.Date => EpochTime.FromDays((int)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnKind.Time => new TimeOnly((long)value * TimeSpan.TicksPerMicrosecond).ToString("HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
