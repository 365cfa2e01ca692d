using System;
using System.Buffers;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

namespace SchemaGen.Http;

/// <summary>The type of a response according to its <c>Content-Type</c> header.</summary>
/// <remarks>
/// Fetch, "extract a MIME type", and MIME Sniffing, 4.4. The parser of .NET refuses headers that browsers read, such as two types or two charsets. Unlike the standard, spaces around an equals sign are allowed.
/// </remarks>
/// <param name="Essence">The type and subtype, in lower case.</param>
/// <param name="Charset">The label of the encoding; null if there is none.</param>
internal sealed record MimeType(string Essence, string? Charset)
{
    private const string WhiteSpace = "\t\n\r ";

    private static readonly SearchValues<char> s_token = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Gets whether a browser parses this type as HTML, or does not know the type and looks at the bytes.</summary>
    public bool IsHtmlOrUnknown => Essence is "text/html" or "application/xhtml+xml" or "unknown/unknown" or "application/unknown";

    /// <summary>Gets the type of a content; null if it has no header or none that is valid.</summary>
    public static MimeType? Of(HttpContent content)
    {
        MimeType? result = null;
        string? charset = null;

        if (content.Headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues lines))
        {
            foreach (string line in lines)
            {
                foreach (string value in Split(line))
                {
                    if (Parse(value) is not { } type || type.Essence == "*/*")
                    {
                        continue;
                    }

                    // A charset is kept for the same type without one.
                    charset = type.Essence == result?.Essence ? charset : type.Charset;
                    result = type with { Charset = type.Charset ?? charset };
                }
            }
        }

        return result;
    }

    /// <summary>Splits a header at the commas that are not in quotation marks.</summary>
    private static List<string> Split(string header)
    {
        List<string> values = [];
        int start = 0;
        bool isQuoted = false;

        for (int i = 0; i < header.Length; i++)
        {
            if (header[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (header[i] == '\\' && isQuoted)
            {
                i++;
            }
            else if (header[i] == ',' && !isQuoted)
            {
                values.Add(header[start..i]);
                start = i + 1;
            }
        }

        values.Add(header[start..]);
        return values;
    }

    /// <returns>Null if the text does not begin with a type and a subtype.</returns>
    private static MimeType? Parse(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf(';');
        ReadOnlySpan<char> essence = (end < 0 ? text : text[..end]).Trim(WhiteSpace);
        int slash = essence.IndexOf('/');

        return slash >= 0 && IsToken(essence[..slash]) && IsToken(essence[(slash + 1)..])
            ? new MimeType(essence.ToString().ToLowerInvariant(), end < 0 ? null : CharsetOf(text[(end + 1)..]))
            : null;
    }

    private static bool IsToken(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(s_token);

    /// <summary>Gets the first charset among parameters; null if there is none.</summary>
    private static string? CharsetOf(ReadOnlySpan<char> parameters)
    {
        while (parameters.IndexOfAny(';', '=') is int nameEnd and >= 0)
        {
            ReadOnlySpan<char> name = parameters[..nameEnd].Trim(WhiteSpace);
            bool hasValue = parameters[nameEnd] == '=';
            parameters = parameters[(nameEnd + 1)..];

            if (hasValue && ReadValue(ref parameters) is { Length: > 0 } value && name.Equals("charset", StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Reads a value, and moves to the next parameter.</summary>
    private static string ReadValue(ref ReadOnlySpan<char> parameters)
    {
        parameters = parameters.TrimStart(WhiteSpace);
        var value = new StringBuilder();
        int position = 0;

        if (parameters is ['"', ..])
        {
            for (position = 1; position < parameters.Length && parameters[position] != '"'; position++)
            {
                // A backslash at the end stands for itself.
                position += parameters[position] == '\\' && position + 1 < parameters.Length ? 1 : 0;
                value.Append(parameters[position]);
            }
        }

        int end = parameters[position..].IndexOf(';');
        end = end < 0 ? parameters.Length : position + end;

        if (position == 0)
        {
            value.Append(parameters[..end].TrimEnd(WhiteSpace));
        }

        parameters = parameters[Math.Min(end + 1, parameters.Length)..];
        return value.ToString();
    }
}
