using System;
using System.Collections.Generic;
using System.Linq;
using Parquet.Data;
using Parquet.Meta;
using Parquet.Schema;

namespace SchemaGen.Corpus;

/// <summary>The columns of a table in Parquet.</summary>
/// <remarks>
/// Parquet.Net is given physical types only, and the logical type of a column is set on its schema element. Its types of timestamps have statistics in milliseconds whatever the unit of the column is
/// (aloneguid/parquet-dotnet#769), by which an engine would leave out row groups that have the rows it looks for.
/// </remarks>
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
        ColumnKind.Decimal => new ValueLeafBuffer<BigDecimal>(static value => BigDecimal.FromDecimal((decimal)value, RowContext.Precision, RowContext.Scale)),
        _ => new TextLeafBuffer(),
    };

    /// <summary>Sets the logical type of a column on the element that is written to the file.</summary>
    public static void Annotate(SchemaElement element, ColumnKind kind)
    {
        switch (kind)
        {
            case ColumnKind.Text:
                element.ConvertedType = ConvertedType.UTF8;
                element.LogicalType = new LogicalType { STRING = new StringType() };
                break;
            case ColumnKind.Timestamp:
                element.ConvertedType = ConvertedType.TIMESTAMP_MICROS;
                element.LogicalType = new LogicalType { TIMESTAMP = new TimestampType { IsAdjustedToUTC = true, Unit = Microseconds() } };
                break;
            case ColumnKind.LocalTimestamp:
                element.LogicalType = new LogicalType { TIMESTAMP = new TimestampType { IsAdjustedToUTC = false, Unit = Microseconds() } };
                break;
            case ColumnKind.Date:
                element.ConvertedType = ConvertedType.DATE;
                element.LogicalType = new LogicalType { DATE = new DateType() };
                break;
            case ColumnKind.Time:
                element.LogicalType = new LogicalType { TIME = new TimeType { IsAdjustedToUTC = false, Unit = Microseconds() } };
                break;
        }
    }

    private static TimeUnit Microseconds() => new() { MICROS = new MicroSeconds() };

    private static Field FieldOf(Column column, string name, bool isRequired) => column.Kind switch
    {
        ColumnKind.Struct => new StructField(name, [.. column.Children.Select(static child => FieldOf(child, child.Name, isRequired: false))]),
        ColumnKind.List => new ListField(name, FieldOf(column.Children[0], Column.ItemName, isRequired: false)),
        ColumnKind.Map => new MapField(name, FieldOf(column.Children[0], KeyName, isRequired: true), FieldOf(column.Children[1], ValueName, isRequired: false)),
        ColumnKind.Decimal => new BigDecimalDataField(name, RowContext.Precision, RowContext.Scale, !isRequired),
        _ => new DataField(name, TypeOf(column.Kind), !isRequired),
    };

    private static System.Type TypeOf(ColumnKind kind) => kind switch
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
