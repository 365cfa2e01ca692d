using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using CsCheck;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace SchemaGen.Corpus.Tests.Rows;

/// <summary>Rows as Parquet: written by this library, read by others.</summary>
public sealed class ParquetTests
{
    [Fact]
    public void Write_AnyNesting_IsReadByDuckDbAsItWas()
    {
        using var folder = new TemporaryFolder();
        int file = 0;

        GeneratedRows.Columns.SelectMany(static columns => GeneratedRows.RowOf(columns, PlainValueOf).Array[0, 30].Select(rows => (columns, rows))).Sample(
            sample =>
            {
                string path = folder[FormattableString.Invariant($"{Interlocked.Increment(ref file)}.parquet")];
                WriteAsync(path, sample.columns, sample.rows, rowsPerGroup: 7).GetAwaiter().GetResult();
                List<object?[]> rows = DuckDb.Query($"SELECT to_json(t)::VARCHAR FROM '{path}' t");
                Assert.Equal(
                    sample.rows.Select(row => Canonical(ObjectOf(sample.columns, row))),
                    rows.Select(row => Canonical(JsonNode.Parse((string)row[0]!)!)));
                File.Delete(path);
            },
            iter: 60,
            threads: 1);
    }

    [Fact]
    public async Task Write_Lists_AreReadByParquetNetWithTheirLevels()
    {
        using var folder = new TemporaryFolder();
        Column[] columns = [Column.List("l", Column.Struct("element", new Column("n", ColumnKind.Int32), Column.List("t", new Column("element", ColumnKind.Text))))];
        object?[][] rows =
        [
            [new object?[] { new object?[] { 1, new object?[] { "a", null } }, null, new object?[] { null, Array.Empty<object?>() } }],
            [null],
            [Array.Empty<object?>()],
        ];
        await WriteAsync(folder["a.parquet"], columns, rows, rowsPerGroup: 10);

        await using ParquetReader reader = await ParquetReader.CreateAsync(folder["a.parquet"]);
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
        DataField[] fields = reader.Schema.GetDataFields();
        using var numbers = (RawColumnData<int>)await group.ReadRawColumnDataBaseAsync(fields[0], CancellationToken.None);
        using var texts = (RawColumnData<ReadOnlyMemory<char>>)await group.ReadRawColumnDataBaseAsync(fields[1], CancellationToken.None);

        Assert.Equal(3, group.RowCount);
        Assert.Equal(1, numbers.Values[0]);
        Assert.Equal([4, 2, 3, 0, 1], numbers.DefinitionLevels.ToArray());
        Assert.Equal([0, 1, 1, 0, 0], numbers.RepetitionLevels.ToArray());
        Assert.Equal("a", texts.Values[0].ToString());
        Assert.Equal([6, 5, 2, 4, 0, 1], texts.DefinitionLevels.ToArray());
        Assert.Equal([0, 2, 1, 1, 0, 0], texts.RepetitionLevels.ToArray());
    }

    [Fact]
    public async Task Write_Timestamps_HaveStatisticsThatFiltersMayUse()
    {
        using var folder = new TemporaryFolder();
        Column[] columns = [new("published", ColumnKind.Timestamp), new("day", ColumnKind.Date), new("price", ColumnKind.Decimal), new("text", ColumnKind.Text)];
        object?[][] rows = [.. Enumerable.Range(0, 100).Select(static i => new object?[] { (1_700_000_000L + (i * 86400L)) * 1_000_000, 19675 + i, i - 50m, FormattableString.Invariant($"{i:D3}") })];
        await WriteAsync(folder["a.parquet"], columns, rows, rowsPerGroup: 10);

        Assert.Equal(10L, DuckDb.Scalar($"SELECT count(DISTINCT row_group_id) FROM parquet_metadata('{folder["a.parquet"]}')"));
        Assert.Equal(5L, DuckDb.Scalar($"SELECT count(*) FROM '{folder["a.parquet"]}' WHERE published >= make_timestamptz((1700000000::BIGINT + 20 * 86400) * 1000000) AND published < make_timestamptz((1700000000::BIGINT + 25 * 86400) * 1000000)"));
        Assert.Equal(1L, DuckDb.Scalar($"SELECT count(*) FROM '{folder["a.parquet"]}' WHERE day = DATE '2023-11-14' + 30"));
        Assert.Equal(50L, DuckDb.Scalar($"SELECT count(*) FROM '{folder["a.parquet"]}' WHERE price < 0"));
        Assert.Equal(1L, DuckDb.Scalar($"SELECT count(*) FROM '{folder["a.parquet"]}' WHERE text = '042'"));
        Assert.Equal("TIMESTAMP WITH TIME ZONE", DuckDb.Scalar($"SELECT typeof(published) FROM '{folder["a.parquet"]}' LIMIT 1"));
    }

    [Fact]
    public async Task Write_Twice_GivesTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        Column[] columns = [new("text", ColumnKind.Text), Column.List("list", new Column("element", ColumnKind.Double))];
        object?[][] rows = [.. Enumerable.Range(0, 1000).Select(static i => new object?[] { new string('x', i % 50), new object?[] { i / 7.0, null } })];
        await WriteAsync(folder["a.parquet"], columns, rows, rowsPerGroup: 300);
        await WriteAsync(folder["b.parquet"], columns, rows, rowsPerGroup: 300);
        Assert.Equal(await File.ReadAllBytesAsync(folder["a.parquet"]), await File.ReadAllBytesAsync(folder["b.parquet"]));
    }

    /// <summary>Values that DuckDB and .NET write as the same JSON.</summary>
    private static Gen<object?> PlainValueOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => Gen.String[Gen.Char["ab\u00e9\u4e2d\"\\\n "], 0, 12].Select(static text => (object?)text),
        ColumnKind.Boolean => Gen.Bool.Select(static b => (object?)b),
        ColumnKind.Int32 => Gen.Int.Select(static n => (object?)n),
        ColumnKind.Int64 => Gen.Long.Select(static n => (object?)n),
        ColumnKind.UInt64 => Gen.ULong.Select(static n => (object?)n),
        ColumnKind.Single => Gen.Int[-1000, 1000].Select(static n => (object?)(n / 4f)),
        ColumnKind.Double => Gen.Double[-1e6, 1e6].Select(static n => (object?)n),
        ColumnKind.Decimal => Gen.Long.Select(static n => (object?)(n / 1_000_000_000m)),
        ColumnKind.Timestamp or ColumnKind.LocalTimestamp => Gen.Long[-2_000_000_000_000_000, 4_000_000_000_000_000].Select(static n => (object?)n),
        ColumnKind.Date => Gen.Int[-20_000, 40_000].Select(static n => (object?)n),
        _ => Gen.Long[0, 86_399_999_999].Select(static n => (object?)n),
    };

    private static async Task WriteAsync(string path, Column[] columns, object?[][] rows, int rowsPerGroup)
    {
        using var store = new FolderPartStore(Path.GetDirectoryName(path)!);
        PartWriter part = await store.CreateAsync(Path.GetFileName(path), CancellationToken.None);
        await using ParquetTableWriter writer = await ParquetTableWriter.CreateAsync(columns, part, CancellationToken.None);

        foreach (object?[][] group in rows.Chunk(rowsPerGroup))
        {
            foreach (object?[] row in group)
            {
                writer.Add(row);
            }

            await writer.FlushAsync(CancellationToken.None);
        }

        long length = await writer.CompleteAsync(CancellationToken.None);
        Assert.Equal(new FileInfo(path).Length, length);
    }

    private static JsonObject ObjectOf(IReadOnlyList<Column> columns, object?[] row) => new(columns.Zip(row, static (column, value) => KeyValuePair.Create(column.Name, NodeOf(column, value))));

    /// <summary>Converts a value to the JSON that DuckDB makes of it.</summary>
    private static JsonNode? NodeOf(Column column, object? value) => (column.Kind, value) switch
    {
        (_, null) => null,
        (ColumnKind.Struct, _) => ObjectOf(column.Children, (object?[])value),
        (ColumnKind.List, _) => new JsonArray([.. ((object?[])value).Select(item => NodeOf(column.Children[0], item))]),
        (ColumnKind.Map, _) => new JsonObject(((object?[])value).Cast<object?[]>().Select(entry => KeyValuePair.Create((string)entry[0]!, NodeOf(column.Children[1], entry[1])))),
        (ColumnKind.Timestamp, long micros) => JsonValue.Create(DateTime.UnixEpoch.AddTicks(micros * 10).ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture) + "+00"),
        (ColumnKind.LocalTimestamp, long micros) => JsonValue.Create(DateTime.UnixEpoch.AddTicks(micros * 10).ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture)),
        (ColumnKind.Date, int days) => JsonValue.Create(DateTime.UnixEpoch.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        (ColumnKind.Time, long micros) => JsonValue.Create(new TimeOnly(micros * 10).ToString("HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(value),
    };

    /// <summary>Writes JSON with numbers in one form.</summary>
    private static string Canonical(JsonNode? node)
    {
        var text = new StringBuilder();
        Append(node);
        return text.ToString();

        void Append(JsonNode? value)
        {
            switch (value)
            {
                case null:
                    text.Append("null");
                    break;
                case JsonObject members:
                    foreach ((string name, JsonNode? member) in members)
                    {
                        text.Append(name).Append('{');
                        Append(member);
                        text.Append('}');
                    }

                    break;
                case JsonArray items:
                    text.Append('[');

                    foreach (JsonNode? item in items)
                    {
                        Append(item);
                        text.Append(';');
                    }

                    text.Append(']');
                    break;
                default:
                    string json = value.ToJsonString();
                    text.Append(json[0] is '-' or (>= '0' and <= '9') ? decimal.Parse(json, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("G29", CultureInfo.InvariantCulture) : json);
                    break;
            }
        }
    }
}
