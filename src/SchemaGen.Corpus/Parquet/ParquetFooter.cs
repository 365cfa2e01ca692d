using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Parquet;
using Parquet.Meta;
using SchemaGen.Corpus.Rows;

namespace SchemaGen.Corpus.Parquet;

/// <summary>Sets the logical types of columns in the footer that Parquet.Net is going to write.</summary>
/// <remarks>
/// Parquet.Net is given physical types only. Its own timestamps have statistics in milliseconds whatever the unit of the column is (aloneguid/parquet-dotnet#769), by which an engine would leave out row groups that have the rows it looks for.
/// The elements of the footer are public types, but the footer is a private field: the version of the package is therefore fixed.
/// </remarks>
internal static class ParquetFooter
{
    private const BindingFlags Private = BindingFlags.Instance | BindingFlags.NonPublic;

    private static readonly FieldInfo s_footer = Find(typeof(ParquetWriter), "_footer");
    private static readonly FieldInfo s_metadata = Find(s_footer.FieldType, "_fileMeta");

    /// <summary>Sets the logical types.</summary>
    /// <param name="writer">A writer that has been created for the columns.</param>
    /// <param name="leaves">The columns with values, in the order of the file.</param>
    public static void Annotate(ParquetWriter writer, IEnumerable<Column> leaves)
    {
        var metadata = (FileMetaData)s_metadata.GetValue(s_footer.GetValue(writer))!;

        // Only columns with values have a physical type.
        foreach ((SchemaElement element, Column leaf) in metadata.Schema.Where(static element => element.Type is not null).Zip(leaves))
        {
            Annotate(element, leaf.Kind);
        }
    }

    private static void Annotate(SchemaElement element, ColumnKind kind)
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
                element.ConvertedType = null;
                element.LogicalType = new LogicalType { TIMESTAMP = new TimestampType { IsAdjustedToUTC = false, Unit = Microseconds() } };
                break;
            case ColumnKind.Date:
                element.ConvertedType = ConvertedType.DATE;
                element.LogicalType = new LogicalType { DATE = new DateType() };
                break;
            case ColumnKind.Time:
                element.ConvertedType = null;
                element.LogicalType = new LogicalType { TIME = new TimeType { IsAdjustedToUTC = false, Unit = Microseconds() } };
                break;
        }
    }

    private static TimeUnit Microseconds() => new() { MICROS = new MicroSeconds() };

    private static FieldInfo Find(System.Type type, string name) => type.GetField(name, Private) ?? throw new InvalidOperationException($"This version of Parquet.Net has no field {type.Name}.{name}.");
}
