using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace SchemaGen.Corpus.Http;

/// <summary>The head of a response as it is stored in an archive.</summary>
/// <param name="Status">The status code.</param>
/// <param name="BodyOffset">The offset of the body in the response.</param>
/// <param name="Headers">The headers. Of several with a name, the values are joined by commas.</param>
internal sealed record HttpResponseHead(int Status, int BodyOffset, IReadOnlyDictionary<string, string> Headers)
{
    private const int MaxHeadLength = 256 * 1024;

    /// <summary>Reads the head of a response.</summary>
    /// <param name="bytes">The response.</param>
    /// <returns>Null if it is not HTTP.</returns>
    public static HttpResponseHead? Parse(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, MaxHeadLength)];
        int end = EndOf(head, out int length);
        // Some writers leave out the empty line if there is no body.
        bool isOpen = end < 0 && head.Length == bytes.Length && head is [.., (byte)'\n'];

        if (!head.StartsWith("HTTP/"u8) || (end < 0 && !isOpen))
        {
            return null;
        }

        end = isOpen ? bytes.Length : end;

        // Headers are ASCII; some servers send others, which are kept as they are.
        string[] lines = Encoding.Latin1.GetString(head[..end]).Split('\n');
        string[] status = lines[0].Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);

        if (status.Length < 2 || !int.TryParse(status[1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int code))
        {
            return null;
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? name = null;

        foreach (string untrimmed in lines.AsSpan(1))
        {
            string line = untrimmed.TrimEnd('\r');

            if (line is [' ' or '\t', ..])
            {
                // A value may go on in the next line (RFC 9112, 5.2).
                if (name is not null)
                {
                    headers[name] = $"{headers[name]} {line.Trim()}".TrimStart();
                }

                continue;
            }

            // Lines that are not headers are left out, as browsers do; but without an empty line, they may be the page.
            name = line.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon ? line[..colon].TrimEnd() : null;

            if (name is not null)
            {
                string value = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
                headers[name] = headers.TryGetValue(name, out string? earlier) ? $"{earlier}, {value}" : value;
            }
            else if (isOpen && line.Length > 0)
            {
                return null;
            }
        }

        return new HttpResponseHead(code, length, headers);
    }

    /// <summary>Gets a header; null if there is none.</summary>
    public string? Header(string name) => Headers.TryGetValue(name, out string? value) ? value : null;

    /// <remarks>Some writers end lines with line feeds only, and some responses have no headers at all.</remarks>
    private static int EndOf(ReadOnlySpan<byte> bytes, out int length)
    {
        for (int i = 0; bytes[i..].IndexOf((byte)'\n') is >= 0 and int newline;)
        {
            i += newline + 1;

            if (bytes[i..].StartsWith("\r\n"u8) || bytes[i..].StartsWith("\n"u8))
            {
                length = i + (bytes[i] == (byte)'\r' ? 2 : 1);
                return i;
            }
        }

        length = bytes.Length;
        return -1;
    }
}
