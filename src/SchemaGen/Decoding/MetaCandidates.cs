using System;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>Finds the tags of a page that name its encoding if they are meta elements and not part of a text, without reading the markup around them.</summary>
/// <remarks>
/// Reading all markup of a page without a declaration takes five times as long as decoding it. No byte is read as part of two tags: an offset within an earlier tag is
/// returned as it is, so that <c>&lt;meta &lt;meta &lt;meta …</c> does not take quadratic time.
/// </remarks>
internal struct MetaCandidates
{
    /// <summary>The length of <c>&lt;meta</c>.</summary>
    private const int NameLength = 5;

    private int _position;
    private int _tagEnd;
    private int _nextLower;
    private int _nextUpper;

    /// <summary>Finds the next such tag.</summary>
    /// <param name="bytes">The page so far, from its beginning.</param>
    /// <param name="start">The first offset of interest. The last candidate is returned again if it is not before this offset.</param>
    /// <param name="candidate">The offset of the tag's <c>&lt;</c>.</param>
    /// <returns>False if there is no such tag yet.</returns>
    public bool TryFind(ReadOnlySpan<byte> bytes, int start, out int candidate)
    {
        _position = Math.Max(_position, start);

        while (true)
        {
            SkipTo(bytes, "<m"u8, ref _nextLower);
            SkipTo(bytes, "<M"u8, ref _nextUpper);
            candidate = _position = Math.Min(_nextLower, _nextUpper);

            // The name and the byte that ends it decide, so the next bytes are needed.
            if (bytes.Length - candidate <= NameLength)
            {
                return false;
            }

            if (IsMeta(bytes[candidate..]) && (candidate < _tagEnd || NamesEncoding(bytes, candidate)))
            {
                return true;
            }

            _position++;
        }
    }

    private static bool IsMeta(ReadOnlySpan<byte> bytes)
        => Ascii.EqualsIgnoreCase(bytes[..NameLength], "<meta"u8) && (HtmlSpaces.Contains(bytes[NameLength]) || bytes[NameLength] is (byte)'/' or (byte)'>');

    /// <summary>Moves an offset to the next occurrence of two bytes; without one, to the last byte, at which an occurrence may begin.</summary>
    private readonly void SkipTo(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> pair, ref int next)
    {
        if (next < _position)
        {
            int distance = bytes[_position..].IndexOf(pair);
            next = distance < 0 ? Math.Max(_position, bytes.Length - 1) : _position + distance;
        }
    }

    /// <summary>Reports whether a tag names an encoding, or may do so in the bytes that are still to come.</summary>
    private bool NamesEncoding(ReadOnlySpan<byte> bytes, int candidate)
    {
        var attributes = new TagAttributes(bytes, candidate + NameLength);
        var meta = new MetaDeclaration();
        bool found;

        do
        {
            if (!attributes.TryRead(out found, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value))
            {
                _tagEnd = bytes.Length;
                return true;
            }

            meta.Add(name, value);
        }
        while (found);

        _tagEnd = attributes.Position;
        return meta.Encoding is not null;
    }
}
