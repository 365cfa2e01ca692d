namespace SchemaGen.Corpus.Http;

/// <summary>The outcomes of joining chunks.</summary>
internal enum ChunkedState
{
    /// <summary>The body does not consist of chunks.</summary>
    NotChunked,

    /// <summary>The last chunk was found.</summary>
    Complete,

    /// <summary>The body ends before its last chunk, or a chunk is malformed.</summary>
    Truncated,
}
