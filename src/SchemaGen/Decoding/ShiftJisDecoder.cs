namespace SchemaGen.Decoding;

/// <summary>The decoder of Shift_JIS (Encoding Standard, 12.3.1).</summary>
internal sealed class ShiftJisDecoder : LeadTrailDecoder
{
    private const int FirstUserDefined = 8836;
    private const int LastUserDefined = 10715;

    private readonly string _index = CharacterIndexes.Jis0208;

    /// <inheritdoc/>
    protected override bool IsLead(byte value) => value is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC);

    /// <inheritdoc/>
    protected override char DecodeSingle(byte value) => value switch
    {
        <= 0x80 => (char)value,
        >= 0xA1 and <= 0xDF => (char)(0xFF61 - 0xA1 + value),
        _ => Malformed,
    };

    /// <inheritdoc/>
    protected override bool TryDecodePair(byte lead, byte trail, ref CharacterWriter output)
    {
        if (trail is not ((>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFC)))
        {
            return false;
        }

        int pointer = ((lead - (lead < 0xA0 ? 0x81 : 0xC1)) * 188) + trail - (trail < 0x7F ? 0x40 : 0x41);

        char character = pointer is >= FirstUserDefined and <= LastUserDefined ? (char)(0xE000 - FirstUserDefined + pointer)
            : _index[pointer];

        if (character == Malformed)
        {
            return false;
        }

        output.Write(character);
        return true;
    }
}
