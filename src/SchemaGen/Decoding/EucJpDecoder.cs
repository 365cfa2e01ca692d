namespace SchemaGen.Decoding;

/// <summary>The decoder of EUC-JP, with the characters of JIS X 0212 (Encoding Standard, 12.1.1).</summary>
internal sealed class EucJpDecoder : MultiByteDecoder
{
    private const byte Katakana = 0x8E;
    private const byte Jis0212 = 0x8F;

    private readonly string _index = CharacterIndexes.Jis0208;
    private bool _isJis0212;
    private byte _lead;

    /// <inheritdoc/>
    protected override bool IsAtStart => _lead == 0;

    /// <inheritdoc/>
    protected override void Decode(byte value, ref CharacterWriter output)
    {
        switch (_lead)
        {
            case 0 when value < 0x80:
                output.Write((char)value);
                return;

            case 0 when value is Katakana or Jis0212 or (>= 0xA1 and <= 0xFE):
                _lead = value;
                return;

            case 0:
                output.WriteMalformed();
                return;

            case Katakana when value is >= 0xA1 and <= 0xDF:
                _lead = 0;
                output.Write((char)(0xFF61 - 0xA1 + value));
                return;

            case Jis0212 when value is >= 0xA1 and <= 0xFE:
                _isJis0212 = true;
                _lead = value;
                return;
        }

        char character = _lead is >= 0xA1 and <= 0xFE && value is >= 0xA1 and <= 0xFE
            ? (_isJis0212 ? CharacterIndexes.Jis0212 : _index)[((_lead - 0xA1) * 94) + value - 0xA1]
            : Malformed;

        _lead = 0;
        _isJis0212 = false;
        output.WriteOrMalformed(character);

        if (character == Malformed && value < 0x80)
        {
            output.Write((char)value);
        }
    }

    /// <inheritdoc/>
    protected override void Flush(ref CharacterWriter output)
    {
        if (_lead != 0)
        {
            _lead = 0;
            _isJis0212 = false;
            output.WriteMalformed();
        }
    }
}
