using System;

namespace SchemaGen.Corpus.Rows;

/// <summary>The address, the time and the place of a page, with which each row begins.</summary>
/// <param name="Url">The address; null if it is not known.</param>
/// <param name="CapturedAt">The time of the capture.</param>
/// <param name="File">The name of the archive, or the path of the page.</param>
/// <param name="Offset">The offset in the archive; null for a page that is a file.</param>
/// <param name="RecordId">The identifier of the record; null if it has none.</param>
internal sealed record PageOrigin(Uri? Url, DateTimeOffset CapturedAt, string File, long? Offset, string? RecordId)
{
    /// <summary>The number of columns.</summary>
    public const int ColumnCount = 3;

    /// <summary>Creates the columns.</summary>
    public static Column[] CreateColumns(ColumnNames names) =>
    [
        new(names.Add("url"), ColumnKind.Text),
        new(names.Add("captured_at"), ColumnKind.Timestamp),
        Column.Struct(names.Add("warc"), new Column("file", ColumnKind.Text), new Column("offset", ColumnKind.Int64), new Column("record_id", ColumnKind.Text)),
    ];

    /// <summary>Writes the values into a row.</summary>
    public void Fill(object?[] row)
    {
        row[0] = Url?.OriginalString;
        row[1] = EpochTime.ToMicroseconds(CapturedAt.UtcDateTime);
        row[2] = new object?[] { File, Offset, RecordId };
    }
}
