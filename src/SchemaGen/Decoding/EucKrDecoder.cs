namespace SchemaGen.Decoding;

/// <summary>The decoder of EUC-KR (Encoding Standard, 13.1.1).</summary>
internal sealed class EucKrDecoder : LeadTrailDecoder
{
    private readonly string _index = CharacterIndexes.EucKr;

    /// <inheritdoc/>
    protected override bool IsLead(byte value) => value is >= 0x81 and <= 0xFE;

    /// <inheritdoc/>
    protected override bool TryDecodePair(byte lead, byte trail, ref CharacterWriter output)
    {
        char character = trail is >= 0x41 and <= 0xFE ? _index[((lead - 0x81) * 190) + trail - 0x41] : Malformed;

        if (character == Malformed)
        {
            return false;
        }

        output.Write(character);
        return true;
    }
}
