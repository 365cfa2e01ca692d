using System;

namespace SchemaGen.Corpus.Http;

/// <summary>The type of a content.</summary>
/// <param name="Essence">The type and subtype, in lower case.</param>
/// <param name="Charset">The label of the encoding; null if there is none.</param>
internal sealed record ContentType(string Essence, string? Charset)
{
    /// <summary>Whether the content is HTML.</summary>
    public bool IsHtml => Essence is "text/html" or "application/xhtml+xml";

    /// <summary>Reads a header; null if it names no type.</summary>
    /// <remarks>Of several types the last one counts, with the encoding of an earlier one if the type is the same (Fetch Standard, 2.2.2, "extract a MIME type").</remarks>
    public static ContentType? Parse(string? header)
    {
        ContentType? found = null;

        foreach (string part in header?.Split(',') ?? [])
        {
            if (ParseOne(part) is { } type && type.Essence != "*/*")
            {
                found = type.Charset is null && found?.Essence == type.Essence ? found : type;
            }
        }

        return found;
    }

    private static ContentType? ParseOne(string text)
    {
        string[] parts = text.Split(';');
        string essence = parts[0].Trim().ToLowerInvariant();

        if (!essence.Contains('/', StringComparison.Ordinal))
        {
            return null;
        }

        foreach (string parameter in parts.AsSpan(1))
        {
            int equals = parameter.IndexOf('=', StringComparison.Ordinal);

            if (equals > 0 && parameter.AsSpan(0, equals).Trim().Equals("charset", StringComparison.OrdinalIgnoreCase))
            {
                string charset = parameter[(equals + 1)..].Trim().Trim('"', '\'').Trim();
                return new ContentType(essence, charset.Length > 0 ? charset : null);
            }
        }

        return new ContentType(essence, null);
    }
}
