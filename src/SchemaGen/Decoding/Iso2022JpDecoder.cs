namespace SchemaGen.Decoding;

/// <summary>The decoder of ISO-2022-JP (Encoding Standard, 12.2.1).</summary>
internal sealed class Iso2022JpDecoder : MultiByteDecoder
{
    private const byte Escape = 0x1B;

    private readonly string _index = CharacterIndexes.Jis0208;
    private CharacterSet _set;
    private Position _position;
    private byte _lead;
    private bool _hasOutput = true;

    private enum CharacterSet
    {
        Ascii,
        Roman,
        Katakana,
        Jis0208,
    }

    /// <summary>The part of a sequence that was read: none, a lead byte, ESC, or ESC and the byte after it.</summary>
    private enum Position
    {
        Start,
        Trail,
        EscapeStart,
        EscapeEnd,
    }

    /// <inheritdoc/>
    /// <remarks>Escape sequences are ASCII bytes.</remarks>
    protected override bool IsAtStart => false;

    /// <inheritdoc/>
    protected override void Decode(byte value, ref CharacterWriter output)
    {
        switch (_position)
        {
            case Position.EscapeStart when value is (byte)'$' or (byte)'(':
                _lead = value;
                _position = Position.EscapeEnd;
                break;

            case Position.EscapeStart:
                _position = Position.Start;
                _hasOutput = true;
                output.WriteMalformed();
                Decode(value, ref output);
                break;

            case Position.EscapeEnd:
                DecodeEscapeEnd(value, ref output);
                break;

            case Position.Trail when value == Escape:
                _position = Position.EscapeStart;
                output.WriteMalformed();
                break;

            case Position.Trail:
                _position = Position.Start;
                output.WriteOrMalformed(value is >= 0x21 and <= 0x7E ? _index[((_lead - 0x21) * 94) + value - 0x21] : Malformed);
                break;

            case Position.Start when value == Escape:
                _position = Position.EscapeStart;
                break;

            default:
                _hasOutput = true;
                DecodeStart(value, ref output);
                break;
        }
    }

    /// <inheritdoc/>
    protected override void Flush(ref CharacterWriter output)
    {
        Position position = _position;
        _position = Position.Start;

        if (position == Position.Start)
        {
            return;
        }

        output.WriteMalformed();

        if (position == Position.EscapeEnd)
        {
            Decode(_lead, ref output);
            Flush(ref output);
        }
    }

    private void DecodeStart(byte value, ref CharacterWriter output)
    {
        switch (_set)
        {
            case CharacterSet.Katakana when value is >= 0x21 and <= 0x5F:
                output.Write((char)(0xFF61 - 0x21 + value));
                break;

            case CharacterSet.Jis0208 when value is >= 0x21 and <= 0x7E:
                _lead = value;
                _position = Position.Trail;
                break;

            case CharacterSet.Roman when value == 0x5C:
                output.Write('\u00A5');
                break;

            case CharacterSet.Roman when value == 0x7E:
                output.Write('\u203E');
                break;

            case CharacterSet.Ascii or CharacterSet.Roman when value is < 0x80 and not (0x0E or 0x0F):
                output.Write((char)value);
                break;

            default:
                output.WriteMalformed();
                break;
        }
    }

    private void DecodeEscapeEnd(byte value, ref CharacterWriter output)
    {
        byte lead = _lead;
        _position = Position.Start;

        CharacterSet? set = (lead, value) switch
        {
            ((byte)'(', (byte)'B') => CharacterSet.Ascii,
            ((byte)'(', (byte)'J') => CharacterSet.Roman,
            ((byte)'(', (byte)'I') => CharacterSet.Katakana,
            ((byte)'$', (byte)'@' or (byte)'B') => CharacterSet.Jis0208,
            _ => null,
        };

        if (set is null)
        {
            _hasOutput = true;
            output.WriteMalformed();
            Decode(lead, ref output);
            Decode(value, ref output);
            return;
        }

        // An escape sequence directly after another could hide text from a filter.
        bool isRepeated = !_hasOutput;
        _set = set.Value;
        _hasOutput = false;

        if (isRepeated)
        {
            output.WriteMalformed();
        }
    }
}
