using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace SchemaGen.Corpus.Warc;

/// <summary>The header of a record (ISO 28500, 4).</summary>
internal sealed class WarcHeader
{
    private static readonly string[] s_dates = ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK"];

    private readonly Dictionary<string, string> _fields;

    private WarcHeader(Dictionary<string, string> fields, long contentLength)
    {
        _fields = fields;
        ContentLength = contentLength;
    }

    /// <summary>The length of the block.</summary>
    public long ContentLength { get; }

    /// <summary>The type of the record, in lower case; empty if there is none.</summary>
    public string Type => this["WARC-Type"]?.ToLowerInvariant() ?? string.Empty;

    /// <summary>The address of the page; null if there is none. Some versions of Wget write it in angle brackets.</summary>
    public string? TargetUri => this["WARC-Target-URI"] is { } uri ? uri is ['<', .., '>'] ? uri[1..^1] : uri : null;

    /// <summary>The time of the capture; null if it is missing or malformed. A date without a time is not accepted.</summary>
    public DateTimeOffset? Date
    {
        get
        {
            string? text = this["WARC-Date"];

            // Version 1.1 of the format allows nine digits of a second, .NET has seven.
            if (text?.IndexOf('.', StringComparison.Ordinal) is > 0 and int point)
            {
                int digits = text.AsSpan(point + 1).IndexOfAnyExceptInRange('0', '9');
                text = digits > 7 ? text.Remove(point + 8, digits - 7) : text;
            }

            return DateTimeOffset.TryParseExact(text, s_dates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset date) ? date : null;
        }
    }

    /// <summary>Gets a field; null if there is none.</summary>
    public string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>Reads a header.</summary>
    /// <param name="bytes">The header, with the line of the version and without the empty line.</param>
    /// <param name="reason">The reason why it cannot be read.</param>
    public static WarcHeader? Parse(ReadOnlySpan<byte> bytes, out string? reason)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? name = null;
        bool isFirst = true;
        reason = null;
        bool isVersion = true;

        while (!bytes.IsEmpty)
        {
            int end = bytes.IndexOf((byte)'\n');
            string line = Encoding.UTF8.GetString(end < 0 ? bytes : bytes[..end]).TrimEnd('\r');
            bytes = end < 0 ? default : bytes[(end + 1)..];

            if (isVersion)
            {
                isVersion = false;
            }
            else if (line is [' ' or '\t', ..] && name is not null)
            {
                // Of a field that is repeated, the first value is kept.
                fields[name] = isFirst ? $"{fields[name]} {line.Trim()}".TrimStart() : fields[name];
            }
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon)
            {
                name = line[..colon].Trim();
                string value = line[(colon + 1)..].Trim();

                // WARC-Concurrent-To may be repeated; of a length there is only one.
                isFirst = fields.TryAdd(name, value);

                if (!isFirst && name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase) && fields[name] != value)
                {
                    reason = "header has several lengths";
                    return null;
                }
            }
            else if (line.Length > 0)
            {
                reason = "header has a line that is not a field";
                return null;
            }
        }

        if (!fields.TryGetValue("Content-Length", out string? length) || !long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out long contentLength))
        {
            reason = "header has no length";
            return null;
        }

        return new WarcHeader(fields, contentLength);
    }
}
