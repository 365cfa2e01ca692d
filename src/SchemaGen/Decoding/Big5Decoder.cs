namespace SchemaGen.Decoding;

/// <summary>The decoder of Big5 with the characters of Hong Kong (Encoding Standard, 11.1.1).</summary>
internal sealed class Big5Decoder : LeadTrailDecoder
{
    private readonly int[] _index = CharacterIndexes.Big5;

    /// <inheritdoc/>
    protected override bool IsLead(byte value) => value is >= 0x81 and <= 0xFE;

    /// <inheritdoc/>
    protected override bool TryDecodePair(byte lead, byte trail, ref CharacterWriter output)
    {
        if (trail is not ((>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE)))
        {
            return false;
        }

        int pointer = ((lead - 0x81) * 157) + trail - (trail < 0x7F ? 0x40 : 0x62);

        // Four pointers stand for a letter and a combining mark.
        (char letter, char mark) = pointer switch
        {
            1133 => ('\u00CA', '\u0304'),
            1135 => ('\u00CA', '\u030C'),
            1164 => ('\u00EA', '\u0304'),
            1166 => ('\u00EA', '\u030C'),
            _ => default,
        };

        if (mark != default)
        {
            output.Write(letter);
            output.Write(mark);
            return true;
        }

        int codePoint = _index[pointer];

        if (codePoint == Malformed)
        {
            return false;
        }

        output.Write(codePoint);
        return true;
    }
}
