namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>The compressions of archives.</summary>
public enum Compression
{
    None,
    Gzip,
    Zstd,

    /// <summary>With a dictionary in the first frame.</summary>
    ZstdDictionary,

    /// <summary>All records in one member, which no crawler does, but people who compress an archive afterwards.</summary>
    WholeGzip,
}
