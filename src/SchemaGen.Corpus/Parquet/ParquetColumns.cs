using System;
using System.Collections.Generic;
using System.Linq;
using Parquet.Data;
using Parquet.Schema;
using SchemaGen.Corpus.Rows;

namespace SchemaGen.Corpus.Parquet;

/// <summary>The columns of a table in Parquet.</summary>
internal static class ParquetColumns
{
    private const string KeyName = "key";
    private const string ValueName = "value";

    /// <summary>Creates the schema of a file.</summary>
    public static ParquetSchema CreateSchema(IReadOnlyList<Column> columns) => new(columns.Select(static column => FieldOf(column, column.Name, isRequired: false)));

    /// <summary>Gets the columns with values, in the order of the file.</summary>
    public static IEnumerable<Column> Leaves(IEnumerable<Column> columns) => columns.SelectMany(static column => column.Children.Count == 0 ? [column] : Leaves(column.Children));

    /// <summary>Creates the buffer of a column with values.</summary>
    public static LeafBuffer CreateBuffer(ColumnKind kind) => kind switch
    {
        ColumnKind.Boolean => new ValueLeafBuffer<bool>(static value => (bool)value),
        ColumnKind.Int32 or ColumnKind.Date => new ValueLeafBuffer<int>(static value => (int)value),
        ColumnKind.Int64 or ColumnKind.Timestamp or ColumnKind.LocalTimestamp or ColumnKind.Time => new ValueLeafBuffer<long>(static value => (long)value),
        ColumnKind.UInt64 => new ValueLeafBuffer<ulong>(static value => (ulong)value),
        ColumnKind.Single => new ValueLeafBuffer<float>(static value => (float)value),
        ColumnKind.Double => new ValueLeafBuffer<double>(static value => (double)value),
        ColumnKind.Decimal => new ValueLeafBuffer<BigDecimal>(static value => BigDecimal.FromDecimal((decimal)value, DecimalColumn.Precision, DecimalColumn.Scale)),
        _ => new TextLeafBuffer(),
    };

    private static Field FieldOf(Column column, string name, bool isRequired) => column.Kind switch
    {
        ColumnKind.Struct => new StructField(name, [.. column.Children.Select(static child => FieldOf(child, child.Name, isRequired: false))]),
        ColumnKind.List => new ListField(name, FieldOf(column.Children[0], Column.ItemName, isRequired: false)),
        ColumnKind.Map => new MapField(name, FieldOf(column.Children[0], KeyName, isRequired: true), FieldOf(column.Children[1], ValueName, isRequired: false)),
        ColumnKind.Decimal => new BigDecimalDataField(name, DecimalColumn.Precision, DecimalColumn.Scale, !isRequired),
        _ => new DataField(name, TypeOf(column.Kind), !isRequired),
    };

    private static Type TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Boolean => typeof(bool),
        ColumnKind.Int32 or ColumnKind.Date => typeof(int),
        ColumnKind.Int64 or ColumnKind.Timestamp or ColumnKind.LocalTimestamp or ColumnKind.Time => typeof(long),
        ColumnKind.UInt64 => typeof(ulong),
        ColumnKind.Single => typeof(float),
        ColumnKind.Double => typeof(double),
        _ => typeof(byte[]),
    };
}
