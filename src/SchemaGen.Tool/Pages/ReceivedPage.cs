using System;
using System.Collections.Generic;

namespace SchemaGen.Tool.Pages;

/// <summary>A page as it was received.</summary>
/// <param name="Bytes">The bytes of the page, decompressed.</param>
/// <param name="Url">The address, after redirections; null if it is not known.</param>
/// <param name="CapturedAt">The time at which the page was received; of a file, its time of change.</param>
/// <param name="Headers">The headers of the response that describe the page; empty for a file.</param>
internal sealed record ReceivedPage(byte[] Bytes, Uri? Url, DateTimeOffset CapturedAt, IReadOnlyDictionary<string, string> Headers);
