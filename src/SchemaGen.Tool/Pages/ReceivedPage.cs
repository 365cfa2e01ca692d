using System;
using System.Collections.Generic;
using SchemaGen.Testing.Fixtures;

namespace SchemaGen.Tool.Pages;

/// <summary>A page as it was received.</summary>
/// <param name="Bytes">The bytes of the page, decompressed.</param>
/// <param name="Url">The address, after redirections; null if it is not known.</param>
/// <param name="CapturedAt">The time at which the page was received; of a file, its time of change.</param>
/// <param name="Headers">The headers of the response that describe the page; empty for a file.</param>
internal sealed record ReceivedPage(byte[] Bytes, Uri? Url, DateTimeOffset CapturedAt, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The context in which schemas read the page: its address, time and encoding.</summary>
    public HtmlContext Context => new() { Url = Url, CapturedAt = CapturedAt, Charset = new FixtureInfo { Schema = string.Empty, CapturedAt = CapturedAt, Headers = Headers }.Charset };
}
