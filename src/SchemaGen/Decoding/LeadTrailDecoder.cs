namespace SchemaGen.Decoding;

/// <summary>A decoder of characters of one byte, or of a lead byte and a trail byte: Shift_JIS, Big5, EUC-KR.</summary>
internal abstract class LeadTrailDecoder : MultiByteDecoder
{
    private byte _lead;

    /// <inheritdoc/>
    protected override bool IsAtStart => _lead == 0;

    /// <inheritdoc/>
    protected override void Decode(byte value, ref CharacterWriter output)
    {
        if (_lead == 0)
        {
            if (IsLead(value))
            {
                _lead = value;
            }
            else
            {
                output.WriteOrMalformed(DecodeSingle(value));
            }

            return;
        }

        byte lead = _lead;
        _lead = 0;

        if (TryDecodePair(lead, value, ref output))
        {
            return;
        }

        output.WriteMalformed();

        // An ASCII byte is never part of a malformed sequence: it may begin a tag.
        if (value < 0x80)
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
            output.WriteMalformed();
        }
    }

    /// <summary>Reports whether a byte begins a pair.</summary>
    protected abstract bool IsLead(byte value);

    /// <summary>Decodes a byte that does not begin a pair.</summary>
    protected virtual char DecodeSingle(byte value) => value < 0x80 ? (char)value : Malformed;

    /// <summary>Writes the character of a pair, if there is one.</summary>
    protected abstract bool TryDecodePair(byte lead, byte trail, ref CharacterWriter output);
}
