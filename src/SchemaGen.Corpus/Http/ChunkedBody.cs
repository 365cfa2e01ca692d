using System;
using System.Buffers.Text;

namespace SchemaGen.Corpus.Http;

/// <summary>Removes the chunks of a body (RFC 9112, 7.1).</summary>
internal static class ChunkedBody
{
    private const int MaxSizeLine = 4 * 1024;

    /// <summary>Joins the chunks of a body in place.</summary>
    /// <param name="body">The body; the result is written to its beginning.</param>
    /// <param name="length">The length of the result.</param>
    public static ChunkedState Join(Span<byte> body, out int length)
    {
        length = 0;
        bool isFirst = true;

        for (int position = 0; ; isFirst = false)
        {
            ReadOnlySpan<byte> line = body[position..Math.Min(body.Length, position + MaxSizeLine)];
            int end = line.IndexOf((byte)'\n');
            ReadOnlySpan<byte> text = end < 0 ? default : line[..end].TrimEnd((byte)'\r').TrimEnd((byte)' ');

            if (end < 0 || !Utf8Parser.TryParse(text, out int size, out int parsed, 'X') || size < 0 || (parsed < text.Length && text[parsed] is not ((byte)';' or (byte)' ')))
            {
                // Many archives have bodies without chunks, under the header that the server sent.
                return isFirst ? ChunkedState.NotChunked : ChunkedState.Truncated;
            }

            position += end + 1;

            if (size == 0)
            {
                return ChunkedState.Complete;
            }

            if (size > body.Length - position)
            {
                return ChunkedState.Truncated;
            }

            body.Slice(position, size).CopyTo(body[length..]);
            length += size;
            position += size;
            position += body[position..].StartsWith("\r\n"u8) ? 2 : body[position..].StartsWith("\n"u8) ? 1 : 0;
        }
    }
}
