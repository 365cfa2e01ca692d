using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using SchemaGen.Text;

namespace SchemaGen.JsonLd;

/// <summary>Reads a block of JSON, and tolerates the mistakes that publishers make.</summary>
internal static class JsonLdBlock
{
    private const int ExcerptLength = 20;

    /// <summary>The number of times that a template may have escaped a block.</summary>
    private const int MaxEscapes = 3;

    /// <summary>Reads a block. The values before a mistake are read.</summary>
    /// <param name="text">The text of the script element.</param>
    /// <param name="tokens">Receives the JSON.</param>
    /// <param name="roots">Receives the top-level values, usually one.</param>
    /// <param name="firstOnly">Whether text after the first value is ignored.</param>
    /// <returns>The mistake and its position; null if there is no mistake.</returns>
    public static string? Parse(string text, JsonTokens tokens, List<int> roots, bool firstOnly = false)
    {
        int count = roots.Count;
        tokens.Budget.Grant(text.Length);

        // Most blocks are valid JSON. A lone surrogate is valid JSON, too, but its text cannot be read.
        if (!text.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
        {
            if (tokens.Read(Encoding.UTF8.GetBytes(text), roots, firstOnly) is null)
            {
                return null;
            }

            tokens.Undo(roots, count);
        }

        if (tokens.Read(RepairedJson.Utf8Of(text, tokens.Budget.Progress), roots, firstOnly) is not { } problem)
        {
            return null;
        }

        // In a block that was escaped twice or more, every quote is escaped. If one is not, decoding another level could change the meaning of a text.
        string decoded = text;

        for (int i = 1; i < MaxEscapes && roots.Count == count && !decoded.Contains('"', StringComparison.Ordinal) && decoded.Contains("&amp;", StringComparison.Ordinal); i++)
        {
            decoded = CharacterReferences.Decode(decoded);

            if (tokens.Read(RepairedJson.Utf8Of(decoded, tokens.Budget.Progress), roots, firstOnly) is null)
            {
                return null;
            }

            tokens.Undo(roots, count);
        }

        return Describe(text, RepairedJson.OriginalOffset(text, problem.Offset, tokens.Budget.Progress), problem.Reason);
    }

    /// <summary>Reads a text that is a single value.</summary>
    public static bool TryParse(string text, out JsonElement value)
    {
        var tokens = new JsonTokens(new JsonBudget(onExhausted: null, page: null));
        var roots = new List<int>();
        bool isValue = Parse(text, tokens, roots) is null && roots.Count == 1;
        value = default;

        if (isValue)
        {
            // Unlike JsonDocument.Parse, this takes no pooled memory that the caller would have to return.
            var reader = new Utf8JsonReader(tokens.Bytes(roots[0]), JsonTokens.Options);
            value = JsonElement.ParseValue(ref reader);
        }

        return isValue;
    }

    private static string Describe(string text, int offset, string reason)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, offset);
        int line = before.Count('\n') + 1;
        int column = offset - before.LastIndexOf('\n');
        string excerpt = ElementText.Normalize(text.AsSpan(Math.Max(0, offset - ExcerptLength), Math.Min(text.Length - offset, ExcerptLength) + Math.Min(offset, ExcerptLength)));
        return FormattableString.Invariant($"{reason} (line {line}, column {column}, near '\u2068{excerpt}\u2069')");
    }
}
