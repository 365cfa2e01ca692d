namespace SchemaGen.Corpus.Rows;

/// <summary>The kinds of columns, and the types of their values in rows. Any value may be null.</summary>
internal enum ColumnKind
{
    /// <summary>Text: <see cref="string"/>.</summary>
    Text,

    /// <summary><see cref="bool"/>.</summary>
    Boolean,

    /// <summary><see cref="int"/>.</summary>
    Int32,

    /// <summary><see cref="long"/>.</summary>
    Int64,

    /// <summary><see cref="ulong"/>.</summary>
    UInt64,

    /// <summary><see cref="float"/>.</summary>
    Single,

    /// <summary><see cref="double"/>.</summary>
    Double,

    /// <summary><see cref="decimal"/>, with at most <see cref="DecimalColumn.Scale"/> digits after the point.</summary>
    Decimal,

    /// <summary>An instant: <see cref="long"/>, microseconds since 1970 in UTC.</summary>
    Timestamp,

    /// <summary>A date and time of a clock: <see cref="long"/>, microseconds since 1970 on that clock.</summary>
    LocalTimestamp,

    /// <summary>A date: <see cref="int"/>, days since 1970.</summary>
    Date,

    /// <summary>A time of day: <see cref="long"/>, microseconds since midnight.</summary>
    Time,

    /// <summary>Columns together: an array with a value for each child.</summary>
    Struct,

    /// <summary>A list of the only child: an array of its values.</summary>
    List,

    /// <summary>Entries of the two children, key and value: an array of arrays with both. A key is not null.</summary>
    Map,
}
