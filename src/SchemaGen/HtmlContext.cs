using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SchemaGen;

/// <summary>What is known about a page beside its text. Converts from <see cref="Uri"/>, so that <c>Parse(html, url)</c> works.</summary>
public sealed record HtmlContext
{
    /// <summary>The page's address, against which relative addresses are made absolute.</summary>
    public Uri? Url { get; init; }

    /// <summary>When the page was captured: relative dates are counted back from it, and converters are told. Unset: now.</summary>
    public DateTimeOffset? CapturedAt { get; init; }

    /// <summary>
    /// The encoding of a stream as its transport named it; a byte order mark beats it. Unset: <see cref="Charset"/>, then byte order mark, then the page's
    /// meta element, then UTF-8 or, for bytes that are not UTF-8, the legacy encoding of the schema's culture.
    /// </summary>
    public Encoding? Encoding { get; init; }

    /// <summary>
    /// The same as a label, as a <c>Content-Type</c> header has it (<c>windows-1256</c>), by the table of the Encoding Standard: no code page provider is needed.
    /// A label that the table lacks is a warning, and the page's own declaration counts.
    /// </summary>
    public string? Charset { get; init; }

    /// <summary>How much of a page is read at most.</summary>
    public HtmlLimits Limits { get; init; } = new();

    /// <summary>The clock of <see cref="HtmlLimits.MaxDuration"/>, so that tests need not wait.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The time stamp of <see cref="Clock"/> at which the page was begun, if its stream was read before; null: now.</summary>
    internal long? StartedAt { get; init; }

    /// <summary>The context of a page at an address.</summary>
    [return: NotNullIfNotNull(nameof(url))]
    public static implicit operator HtmlContext?(Uri? url) => url is null ? null : new HtmlContext { Url = url };
}
