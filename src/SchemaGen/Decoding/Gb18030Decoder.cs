namespace SchemaGen.Decoding;

/// <summary>The decoder of gb18030, and of GBK (Encoding Standard, 10.2.1).</summary>
internal sealed class Gb18030Decoder : MultiByteDecoder
{
    private readonly string _index = CharacterIndexes.Gb18030;
    private byte _first;
    private byte _second;
    private byte _third;

    /// <inheritdoc/>
    protected override bool IsAtStart => _first == 0;

    /// <inheritdoc/>
    protected override void Decode(byte value, ref CharacterWriter output)
    {
        if (_third != 0)
        {
            DecodeFourth(value, ref output);
        }
        else if (_second != 0)
        {
            DecodeThird(value, ref output);
        }
        else if (_first != 0)
        {
            DecodeSecond(value, ref output);
        }
        else if (value < 0x80)
        {
            output.Write((char)value);
        }
        else if (value == 0x80)
        {
            output.Write('\u20AC');
        }
        else if (value == 0xFF)
        {
            output.WriteMalformed();
        }
        else
        {
            _first = value;
        }
    }

    /// <inheritdoc/>
    protected override void Flush(ref CharacterWriter output)
    {
        if (_first != 0)
        {
            _first = _second = _third = 0;
            output.WriteMalformed();
        }
    }

    private void DecodeSecond(byte value, ref CharacterWriter output)
    {
        if (value is >= 0x30 and <= 0x39)
        {
            _second = value;
            return;
        }

        char character = value is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE)
            ? _index[((_first - 0x81) * 190) + value - (value < 0x7F ? 0x40 : 0x41)]
            : Malformed;

        _first = 0;
        output.WriteOrMalformed(character);

        if (character == Malformed && value < 0x80)
        {
            output.Write((char)value);
        }
    }

    private void DecodeThird(byte value, ref CharacterWriter output)
    {
        if (value is >= 0x81 and <= 0xFE)
        {
            _third = value;
            return;
        }

        byte second = _second;
        _first = _second = 0;
        output.WriteMalformed();
        Decode(second, ref output);
        Decode(value, ref output);
    }

    private void DecodeFourth(byte value, ref CharacterWriter output)
    {
        (byte first, byte second, byte third) = (_first, _second, _third);
        _first = _second = _third = 0;

        if (value is not (>= 0x30 and <= 0x39))
        {
            // Only the first byte is malformed; those after it are read again.
            output.WriteMalformed();
            Decode(second, ref output);
            Decode(third, ref output);
            Decode(value, ref output);
            return;
        }

        int pointer = (((((first - 0x81) * 10) + second - 0x30) * 126) + third - 0x81) * 10 + value - 0x30;

        if (CharacterIndexes.Gb18030CodePoint(pointer) is { } codePoint)
        {
            output.Write(codePoint);
        }
        else
        {
            output.WriteMalformed();
        }
    }
}
