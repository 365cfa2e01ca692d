namespace SchemaGen.Http;

/// <summary>A compression of a response (RFC 9110, 8.4.1, and RFC 7932).</summary>
internal enum ContentCoding
{
    /// <summary><c>gzip</c> or <c>x-gzip</c>.</summary>
    Gzip,

    /// <summary><c>br</c>.</summary>
    Brotli,

    /// <summary><c>deflate</c>: zlib or, from some servers, deflate without its header.</summary>
    Deflate,
}
