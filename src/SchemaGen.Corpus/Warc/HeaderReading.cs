namespace SchemaGen.Corpus.Warc;

/// <summary>The outcome of reading the header of a record.</summary>
/// <param name="Header">The header; null if it cannot be read.</param>
/// <param name="Length">The length of the header with its empty line; 0 if it cannot be read.</param>
/// <param name="Searched">The number of bytes in which no other record begins.</param>
/// <param name="Reason">The reason why the header cannot be read; null if it can.</param>
internal readonly record struct HeaderReading(WarcHeader? Header, int Length, int Searched, string? Reason)
{
    /// <summary>Creates the outcome of a header that was read. The next record may begin right after its empty line, and is recognized by the line end before it.</summary>
    public static HeaderReading Success(WarcHeader header, int length) => new(header, length, length - 1, Reason: null);

    /// <summary>Creates the outcome of a header that cannot be read.</summary>
    public static HeaderReading Failure(string reason, int searched) => new(Header: null, Length: 0, searched, reason);
}
