using System;
using System.Collections.Generic;
using System.Net;
using System.Text;
using System.Text.Json;

namespace SchemaGen.Runtime;

/// <summary>Parses a block of JSON-LD, as tolerantly as publishers need it.</summary>
internal static class JsonLdBlock
{
    /// <summary>Nobody means a deeper block, and code that walks it may recurse.</summary>
    private const int MaxDepth = 128;

    private const int ExcerptLength = 20;

    private static readonly JsonReaderOptions s_options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    /// <summary>Parses a block. What stands before a mistake is read.</summary>
    /// <param name="text">The text of the script element.</param>
    /// <param name="values">The values in it, one after the other; usually one.</param>
    /// <returns>What is wrong with it, and where; null: nothing.</returns>
    public static string? Parse(string text, out List<JsonElement> values)
    {
        // Most blocks are JSON. So is half a surrogate pair, but its text cannot be read.
        if (!text.Contains("\\ud", StringComparison.OrdinalIgnoreCase) && TryParse(text, out values, out _))
        {
            return null;
        }

        RepairedJson repaired = RepairedJson.Of(text);

        if (TryParse(repaired.Text, out values, out JsonProblem problem))
        {
            return null;
        }

        // All of it was escaped, with the quotes around its keys.
        if (values.Count == 0 && text.Contains("&quot;", StringComparison.Ordinal) && TryParse(RepairedJson.Of(WebUtility.HtmlDecode(text)).Text, out List<JsonElement> decoded, out _))
        {
            values = decoded;
            return null;
        }

        return Describe(text, repaired.OriginalOffset(problem.Offset), problem.Reason);
    }

    private static bool TryParse(string json, out List<JsonElement> values, out JsonProblem problem)
    {
        // Half a pair of UTF-16 becomes U+FFFD.
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        int start = 0;
        values = [];
        problem = default;

        try
        {
            while (!bytes.AsSpan(start).TrimStart(" \t\r\n"u8).IsEmpty)
            {
                // Not with memory of a pool, which somebody would have to give back.
                var reader = new Utf8JsonReader(bytes.AsSpan(start), s_options);
                values.Add(JsonElement.ParseValue(ref reader));
                start += (int)reader.BytesConsumed;
            }

            return true;
        }
        catch (JsonException exception)
        {
            problem = ProblemOf(exception, bytes, start);
            return false;
        }
    }

    private static JsonProblem ProblemOf(JsonException exception, byte[] bytes, int start)
    {
        int offset = start;

        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            offset += bytes.AsSpan(offset).IndexOf((byte)'\n') + 1;
        }

        offset = (int)Math.Min(offset + (exception.BytePositionInLine ?? 0), bytes.Length);

        // Where it is follows in other words.
        string reason = exception.Message;
        int place = reason.IndexOf(" LineNumber:", StringComparison.Ordinal);
        reason = place < 0 ? reason : reason[..place];

        // It may quote a line end.
        return new JsonProblem(Encoding.UTF8.GetCharCount(bytes.AsSpan(0, offset)), ElementText.Normalize(reason).TrimEnd('.'));
    }

    private static string Describe(string text, int offset, string reason)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, offset);
        int line = before.Count('\n') + 1;
        int column = offset - before.LastIndexOf('\n');
        string excerpt = ElementText.Normalize(text.AsSpan(Math.Max(0, offset - ExcerptLength), Math.Min(text.Length - offset, ExcerptLength) + Math.Min(offset, ExcerptLength)));
        return FormattableString.Invariant($"{reason} (line {line}, column {column}, near '\u2068{excerpt}\u2069')");
    }

    private readonly record struct JsonProblem(int Offset, string Reason);
}
