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
    public static ContentType? Parse(string? header)
    {
        if (header is null)
        {
            return null;
        }

        // Of several types, browsers use the last; servers that send two send the same twice.
        string[] parts = header.Split(',')[0].Split(';');
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
