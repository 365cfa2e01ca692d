using System;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>Writes the characters of a decoder into a span.</summary>
internal ref struct CharacterWriter(Span<char> target)
{
    /// <summary>The character that replaces a malformed sequence.</summary>
    public const char Malformed = '\uFFFD';

    private readonly Span<char> _target = target;

    /// <summary>The number of code units written.</summary>
    public int Length { get; set; }

    /// <summary>The number of malformed sequences replaced.</summary>
    public int MalformedCount { get; private set; }

    /// <summary>Writes a code unit.</summary>
    public void Write(char character) => _target[Length++] = character;

    /// <summary>Writes a code point.</summary>
    public void Write(int codePoint) => Length += new Rune(codePoint).EncodeToUtf16(_target[Length..]);

    /// <summary>Writes U+FFFD for a malformed sequence.</summary>
    public void WriteMalformed()
    {
        MalformedCount++;
        Write(Malformed);
    }

    /// <summary>Writes the character of an index entry; U+FFFD marks a sequence without a character as malformed.</summary>
    public void WriteOrMalformed(char character)
    {
        if (character == Malformed)
        {
            WriteMalformed();
        }
        else
        {
            Write(character);
        }
    }
}
