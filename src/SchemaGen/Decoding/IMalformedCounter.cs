namespace SchemaGen.Decoding;

/// <summary>Counts the malformed sequences of bytes that a decoder replaced.</summary>
internal interface IMalformedCounter
{
    /// <summary>The number of sequences replaced so far.</summary>
    long MalformedCount { get; }
}
