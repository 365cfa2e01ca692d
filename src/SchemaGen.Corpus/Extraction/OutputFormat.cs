namespace SchemaGen.Corpus;

/// <summary>The formats of parts.</summary>
public enum OutputFormat
{
    /// <summary>Apache Parquet, compressed with zstd.</summary>
    Parquet,

    /// <summary>JSON Lines: an object in each line.</summary>
    JsonLines,

    /// <summary>JSON Lines, compressed with zstd.</summary>
    JsonLinesZstd,
}
