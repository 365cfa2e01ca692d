namespace SchemaGen.Decoding;

/// <summary>Counts the malformed sequences of bytes that a decoder replaced.</summary>
internal interface IMalformedCounter
{
    /// <summary>Gets the number of sequences replaced so far.</summary>
    long MalformedCount { get; }
}
