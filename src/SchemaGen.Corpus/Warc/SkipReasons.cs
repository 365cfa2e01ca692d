namespace SchemaGen.Corpus.Warc;

/// <summary>The reasons why records are not read, as they are counted in reports.</summary>
internal static class SkipReasons
{
    /// <summary>The archive is damaged or truncated at the record.</summary>
    public const string Damaged = "damaged";

    /// <summary>The block does not have the digest in its header.</summary>
    public const string DigestMismatch = "digest_mismatch";

    /// <summary>The crawler, or the connection, ended before the page did.</summary>
    public const string Truncated = "truncated";

    /// <summary>The record is longer than the limit of a page.</summary>
    public const string TooLarge = "too_large";

    /// <summary>The page is the same as one that another archive has.</summary>
    public const string Revisit = "revisit";

    /// <summary>The record is not of a page: a request, metadata, information on the archive, a conversion.</summary>
    public const string NotAPage = "not_a_page";

    /// <summary>The response is an error, a redirection, or a part of a page.</summary>
    public const string HttpStatus = "http_status";

    /// <summary>The response cannot be read as HTTP.</summary>
    public const string MalformedHttp = "malformed_http";

    /// <summary>The content is not HTML.</summary>
    public const string NotHtml = "not_html";

    /// <summary>The content has a compression that is not supported.</summary>
    public const string UnsupportedEncoding = "unsupported_encoding";

    /// <summary>No schema has a route for the address, or there is no address.</summary>
    public const string NoRoute = "no_route";

    /// <summary>The record has no time, to which relative dates refer.</summary>
    public const string NoDate = "no_date";
}
