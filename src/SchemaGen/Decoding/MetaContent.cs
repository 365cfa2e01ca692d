using System;
using System.Buffers;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>The HTML standard's "algorithm for extracting a character encoding from a meta element": <c>text/html; charset=…</c> and its variations.</summary>
internal static class MetaContent
{
    private const string Name = "charset";
    private static readonly SearchValues<char> s_valueEnds = SearchValues.Create(HtmlSpaces.Characters + ";");

    /// <summary>Gets the encoding that a content names; null if it names no encoding.</summary>
    /// <param name="content">The bytes of the attribute, at most <see cref="MetaPrescan.Length"/>.</param>
    public static Encoding? FindEncoding(ReadOnlySpan<byte> content)
    {
        Span<char> text = stackalloc char[MetaPrescan.Length];
        return FindEncoding(text[..Encoding.Latin1.GetChars(content, text)]);
    }

    /// <summary>Gets the encoding that a content names; null if it names no encoding.</summary>
    public static Encoding? FindEncoding(ReadOnlySpan<char> content)
    {
        while (true)
        {
            int start = content.IndexOf(Name, StringComparison.OrdinalIgnoreCase);

            if (start < 0)
            {
                return null;
            }

            content = content[(start + Name.Length)..].TrimStart(HtmlSpaces.Characters);

            if (content is ['=', ..])
            {
                break;
            }
        }

        ReadOnlySpan<char> value = content[1..].TrimStart(HtmlSpaces.Characters);

        if (value.IsEmpty)
        {
            return null;
        }

        if (value[0] is '"' or '\'')
        {
            int length = value[1..].IndexOf(value[0]);
            return length < 0 ? null : EncodingLabels.GetEncoding(value.Slice(1, length));
        }

        int end = value.IndexOfAny(s_valueEnds);
        return EncodingLabels.GetEncoding(end < 0 ? value : value[..end]);
    }
}
