using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using CsCheck;
using SchemaGen.Corpus.Json;

namespace SchemaGen.Corpus.Tests.Rows;

/// <summary>The same rows as Parquet and as JSON Lines, both read by DuckDB.</summary>
public sealed class FormatComparisonTests : IDisposable
{
    private static readonly string[] s_texts =
    [
        string.Empty, "a", "\0", "a\0b", "\"\\/\b\f\n\r\t", "\u2028\u2029\u0085", "\ud800", "a\udc00b", "\ud83d\ude00", "\ud83d", "\ufeffa", "\uffff", "null", "[1]", "{}", "<b>&'+", new('x', 70_000), new('\u4e2d', 40_000),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_ExtremeValues_AreEqualInBothFormats() =>
        GeneratedRows.Columns.SelectMany(static columns => GeneratedRows.RowOf(columns, ExtremeValueOf).Array[1, 20].Select(rows => (columns, rows))).Sample(
            sample => CompareAsync(sample.columns, sample.rows).GetAwaiter().GetResult(),
            iter: 25,
            threads: 1);

    [Fact]
    public async Task Write_DecimalsAsJson_HaveAllTheirDigits()
    {
        decimal[] values = [decimal.MinValue, decimal.MaxValue, 12345678901234567890.123456789m, -0.000000001m];
        using var store = new FolderPartStore(_folder["out"]);
        await using var json = new JsonTableWriter([new Column("c", ColumnKind.Decimal)], await store.CreateAsync("a.jsonl"), isCompressed: false);
        await WriteAsync(json, [.. values.Select(static value => new object?[] { value })], rowsPerGroup: 10);
        Assert.Equal(values, File.ReadLines(_folder["out/a.jsonl"]).Select(static line => (decimal)JsonNode.Parse(line)!["c"]!));
    }

    private static Gen<object?> ExtremeValueOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => AnyOf([.. s_texts]),
        ColumnKind.Boolean => AnyOf(true, false),
        ColumnKind.Int32 => AnyOf(int.MinValue, -1, 0, int.MaxValue),
        ColumnKind.Int64 => AnyOf(long.MinValue, -9_007_199_254_740_993, 0L, long.MaxValue),
        ColumnKind.UInt64 => AnyOf(0UL, 9_007_199_254_740_993UL, (ulong)long.MaxValue + 1, ulong.MaxValue),
        ColumnKind.Single => AnyOf(float.MinValue, float.MaxValue, float.Epsilon, 0.1f, 16_777_217f, float.NaN, float.PositiveInfinity, float.NegativeInfinity),
        ColumnKind.Double => AnyOf(double.MinValue, double.MaxValue, double.Epsilon, 0.1, 1 / 3d, 1e22, 123456789012345680d, double.NaN, double.PositiveInfinity, double.NegativeInfinity),
        // DuckDB reads numbers of JSON with a point as doubles.
        ColumnKind.Decimal => AnyOf(0m, -0.000000001m, 0.100000000m, 999_999.999_999_999m, -123_456_789_012_345m),
        ColumnKind.Timestamp or ColumnKind.LocalTimestamp => AnyOf(EpochTime.ToMicroseconds(DateTime.MinValue), -1L, 0L, 1L, EpochTime.ToMicroseconds(DateTime.MaxValue)),
        ColumnKind.Date => AnyOf(EpochTime.ToDays(DateOnly.MinValue), -1, 0, EpochTime.ToDays(DateOnly.MaxValue)),
        _ => AnyOf(EpochTime.ToMicroseconds(TimeOnly.MinValue), 1L, EpochTime.ToMicroseconds(TimeOnly.MaxValue)),
    };

    private static Gen<object?> AnyOf(params object?[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private async Task CompareAsync(Column[] columns, object?[][] rows)
    {
        using var store = new FolderPartStore(_folder["out"]);

        await using (ParquetTableWriter parquet = await ParquetTableWriter.CreateAsync(columns, await store.CreateAsync("a.parquet"), CancellationToken.None))
        {
            await WriteAsync(parquet, rows, rowsPerGroup: 3);
        }

        await using (var json = new JsonTableWriter(columns, await store.CreateAsync("a.jsonl"), isCompressed: false))
        {
            await WriteAsync(json, rows, rowsPerGroup: 5);
        }

        await using (var json = new JsonTableWriter(columns, await store.CreateAsync("a.jsonl.zst"), isCompressed: true))
        {
            await WriteAsync(json, rows, rowsPerGroup: 7);
        }

        string types = string.Join(", ", columns.Select(static column => $"{column.Name}: '{TypeOf(column)}'"));
        List<string> expected = RowsOf($"'{_folder["out/a.parquet"]}'");
        Assert.Equal(rows.Length, expected.Count);
        Assert.Equal(expected, RowsOf($"read_json('{_folder["out/a.jsonl"]}', format = 'newline_delimited', columns = {{{types}}})"));
        Assert.Equal(expected, RowsOf($"read_json('{_folder["out/a.jsonl.zst"]}', format = 'newline_delimited', columns = {{{types}}})"));
    }

    private static async Task WriteAsync(TableWriter writer, object?[][] rows, int rowsPerGroup)
    {
        foreach (object?[][] group in rows.Chunk(rowsPerGroup))
        {
            foreach (object?[] row in group)
            {
                writer.Add(row);
            }

            await writer.FlushAsync(CancellationToken.None);
        }

        await writer.CompleteAsync(CancellationToken.None);
    }

    /// <remarks>The sign of NaN, which .NET sets, has no meaning.</remarks>
    private static List<string> RowsOf(string table) => [.. DuckDb.Query($"SELECT t::VARCHAR FROM {table} t").Select(static row => ((string)row[0]!).Replace("-nan", "nan", StringComparison.Ordinal))];

    private static string TypeOf(Column column) => column.Kind switch
    {
        ColumnKind.Text => "VARCHAR",
        ColumnKind.Boolean => "BOOLEAN",
        ColumnKind.Int32 => "INTEGER",
        ColumnKind.Int64 => "BIGINT",
        ColumnKind.UInt64 => "UBIGINT",
        ColumnKind.Single => "FLOAT",
        ColumnKind.Double => "DOUBLE",
        ColumnKind.Decimal => "DECIMAL(38, 9)",
        ColumnKind.Timestamp => "TIMESTAMPTZ",
        ColumnKind.LocalTimestamp => "TIMESTAMP",
        ColumnKind.Date => "DATE",
        ColumnKind.Time => "TIME",
        ColumnKind.Struct => $"STRUCT({string.Join(", ", column.Children.Select(static child => $"{child.Name} {TypeOf(child)}"))})",
        ColumnKind.List => TypeOf(column.Children[0]) + "[]",
        _ => $"MAP({TypeOf(column.Children[0])}, {TypeOf(column.Children[1])})",
    };
}
