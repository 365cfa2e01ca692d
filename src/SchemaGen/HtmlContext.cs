using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using SchemaGen.Reading;

namespace SchemaGen;

/// <summary>Information about a page besides its text: address, time, encoding, limits. Converts implicitly from <see cref="Uri"/>, so that <c>Parse(html, url)</c> works.</summary>
public sealed record HtmlContext
{
    /// <summary>The address of the page, against which relative addresses are resolved. The methods of <see cref="HttpHtmlExtensions"/> that download a page set it to the final address, after redirections.</summary>
    public Uri? Url { get; init; }

    /// <summary>The time at which the page was captured, to which relative dates refer. Passed to converters. Default: the current time.</summary>
    public DateTimeOffset? CapturedAt { get; init; }

    /// <summary>
    /// The encoding of a stream according to its transport. A byte order mark takes precedence. Default: <see cref="Charset"/>, then a byte order mark, then the page's
    /// meta element, then UTF-8 or, for bytes that are not UTF-8, the legacy encoding of the schema's culture.
    /// </summary>
    public Encoding? Encoding { get; init; }

    /// <summary>
    /// The encoding of a stream as a label of the Encoding Standard (4.2), as in a <c>Content-Type</c> header: <c>windows-1256</c>. No code page provider is needed.
    /// An unknown label is a warning, and the declaration in the page is used.
    /// </summary>
    public string? Charset { get; init; }

    /// <summary>The charset of a response's <c>Content-Type</c> header, used if neither <see cref="Encoding"/> nor <see cref="Charset"/> names an encoding.</summary>
    internal string? HeaderCharset { get; init; }

    /// <summary>The limits of reading a page.</summary>
    public HtmlLimits Limits { get; init; } = new();

    /// <summary>The clock for <see cref="HtmlLimits.MaxDuration"/>, which tests replace so that they need not wait.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The time stamp of <see cref="Clock"/> at which reading began, if the stream was read earlier; null if reading begins now.</summary>
    internal long? StartedAt { get; init; }

    /// <summary>Records the sources that fill the members of the page and of its nested schemas, for the tool; null if nothing asks for them.</summary>
    internal SourceTrace? Trace { get; init; }

    /// <summary>Creates the context of a page at an address.</summary>
    [return: NotNullIfNotNull(nameof(url))]
    public static implicit operator HtmlContext?(Uri? url) => url is null ? null : new HtmlContext { Url = url };
}
