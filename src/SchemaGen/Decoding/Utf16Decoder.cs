namespace SchemaGen.Decoding;

/// <summary>The decoder of UTF-16 (Encoding Standard, 14.2.1). .NET's decoder replaces a surrogate and an odd byte at the end by two characters.</summary>
internal sealed class Utf16Decoder(bool isBigEndian) : MultiByteDecoder
{
    private int _firstByte = -1;
    private char _highSurrogate;

    /// <inheritdoc/>
    protected override bool IsAtStart => false;

    /// <inheritdoc/>
    protected override void Decode(byte value, ref CharacterWriter output)
    {
        if (_firstByte < 0)
        {
            _firstByte = value;
            return;
        }

        char unit = (char)(isBigEndian ? (_firstByte << 8) | value : (value << 8) | _firstByte);
        _firstByte = -1;

        if (_highSurrogate != 0)
        {
            char high = _highSurrogate;
            _highSurrogate = default;

            if (char.IsLowSurrogate(unit))
            {
                output.Write(high);
                output.Write(unit);
                return;
            }

            output.WriteMalformed();
        }

        if (char.IsHighSurrogate(unit))
        {
            _highSurrogate = unit;
        }
        else if (char.IsLowSurrogate(unit))
        {
            output.WriteMalformed();
        }
        else
        {
            output.Write(unit);
        }
    }

    /// <inheritdoc/>
    protected override void Flush(ref CharacterWriter output)
    {
        if (_firstByte >= 0 || _highSurrogate != 0)
        {
            _firstByte = -1;
            _highSurrogate = default;
            output.WriteMalformed();
        }
    }
}
