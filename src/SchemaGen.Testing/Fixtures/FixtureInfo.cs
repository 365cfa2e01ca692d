using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchemaGen.Testing.Fixtures;

/// <summary>The contents of <c>fixture.json</c>.</summary>
internal sealed record FixtureInfo
{
    private const string DefaultPage = "page.html";

    /// <summary>The full name of the schema's type, with its assembly.</summary>
    public required string Schema { get; init; }

    /// <summary>The address of the page.</summary>
    public Uri? Url { get; init; }

    /// <summary>The time at which the page was received.</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>The headers of the response.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The name of the page's file.</summary>
    public string Page { get; init; } = DefaultPage;

    /// <summary>The label of the encoding in the header; null if there is none.</summary>
    [JsonIgnore]
    public string? Charset
    {
        get
        {
            foreach ((string name, string value) in Headers)
            {
                if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) && MediaTypeHeaderValue.TryParse(value, out MediaTypeHeaderValue? type))
                {
                    return type.CharSet?.Trim('"');
                }
            }

            return null;
        }
    }

    /// <summary>Parses the description of a fixture. Files are edited by hand, so every value is validated.</summary>
    /// <exception cref="JsonException">The text is not such a description.</exception>
    public static FixtureInfo Parse(ReadOnlySpan<byte> json)
    {
        FixtureInfo info = JsonSerializer.Deserialize(json, FixtureJsonContext.Default.FixtureInfo) is { Schema: not null } parsed ? parsed : throw new JsonException("'schema' is missing.");

        // Serializers that are generated set properties that the file lacks to null.
        info = info with { Headers = info.Headers ?? new Dictionary<string, string>(), Page = info.Page ?? DefaultPage };

        return info switch
        {
            { Url.IsAbsoluteUri: false } => throw new JsonException("'url' is not an absolute address."),
            // The page is always in the folder of the fixture, so that a fixture can be moved, and never reads other files.
            { Page: "" or "." or ".." } => throw new JsonException("'page' is not the name of a file."),
            _ when info.Page.AsSpan().IndexOfAny('/', '\\', ':') >= 0 || Path.GetFileName(info.Page) != info.Page => throw new JsonException("'page' is not the name of a file."),
            _ => info,
        };
    }
}
