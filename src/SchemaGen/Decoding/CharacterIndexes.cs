using System;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>The indexes of the Encoding Standard: the character of each pointer, or U+FFFD if it has no character. Each is built on first use, in a few milliseconds.</summary>
/// <remarks>
/// They are built from .NET's code pages, corrected where the standard differs: .NET gives a katakana middle dot or a character of the private use area for
/// pointers without a character, has gb18030 of 2005, and Big5 without the characters of Hong Kong.
/// </remarks>
internal static class CharacterIndexes
{
    private const char None = '\uFFFD';
    private const char MiddleDot = '\u30FB';
    private const int MiddleDotPointer = 5;

    /// <summary>The pointers of the first code point beyond the basic multilingual plane, and of the last code point, in four bytes of gb18030.</summary>
    private const int FirstSupplementary = 189_000, LastSupplementary = 1_237_575;
    private const int LastBasic = 39_419;

    private static readonly Lazy<string> s_jis0208 = new(() => Build(932, 11280, 188, static row => row + (row < 0x1F ? 0x81 : 0xC1), static cell => cell + (cell < 0x3F ? 0x40 : 0x41)));
    private static readonly Lazy<string> s_jis0212 = new(BuildJis0212);
    private static readonly Lazy<string> s_eucKr = new(() => Build(949, 23940, 190, static row => row + 0x81, static cell => cell + 0x41));
    private static readonly Lazy<string> s_gb18030 = new(BuildGb18030);
    private static readonly Lazy<int[]> s_big5 = new(BuildBig5);

    /// <summary>The index of JIS X 0208, with the rows of Shift_JIS beyond it.</summary>
    public static string Jis0208 => s_jis0208.Value;

    /// <summary>The index of JIS X 0212.</summary>
    public static string Jis0212 => s_jis0212.Value;

    /// <summary>The index of EUC-KR.</summary>
    public static string EucKr => s_eucKr.Value;

    /// <summary>The index of the pairs of gb18030.</summary>
    public static string Gb18030 => s_gb18030.Value;

    /// <summary>The index of Big5, as code points.</summary>
    public static int[] Big5 => s_big5.Value;

    /// <summary>Finds the code point of four bytes of gb18030 (the standard's index gb18030 ranges).</summary>
    /// <returns>Null if the bytes are not a character.</returns>
    public static int? Gb18030CodePoint(int pointer)
    {
        const int PrivateUsePointer = 7457;

        switch (pointer)
        {
            case >= FirstSupplementary and <= LastSupplementary:
                return 0x10000 + pointer - FirstSupplementary;
            case > LastBasic:
                return null;
            case PrivateUsePointer:
                return 0xE7C7;
        }

        ReadOnlySpan<byte> bytes = [(byte)(0x81 + (pointer / 12600)), (byte)(0x30 + (pointer / 1260 % 10)), (byte)(0x81 + (pointer / 10 % 126)), (byte)(0x30 + (pointer % 10))];
        Span<char> characters = stackalloc char[2];
        CodePages.GetEncoding(CodePages.Gb18030).GetChars(bytes, characters);
        return characters[0];
    }

    private static string BuildJis0212()
    {
        const int RowLength = 94;
        const int RowCount = 77;

        // .NET has characters of IBM after the rows of the standard.
        char[] index = Build(20932, RowLength * RowLength, RowLength, static row => row + 0xA1, static cell => cell + 0x21).ToCharArray();
        index.AsSpan(RowCount * RowLength).Fill(None);
        index[MiddleDotPointer] = None;
        index[116] = '\uFF5E';
        index[174] = '\u2116';
        return new string(index);
    }

    /// <summary>Builds the index of the edition of 2022, in which twenty characters were moved out of the private use area.</summary>
    private static string BuildGb18030()
    {
        const int RowLength = 190;
        Encoding encoding = CodePages.GetEncoding(CodePages.Gb18030);
        char[] index = new char[126 * RowLength];

        for (int pointer = 0; pointer < index.Length; pointer++)
        {
            int cell = pointer % RowLength;
            index[pointer] = Decode(encoding, (byte)((pointer / RowLength) + 0x81), (byte)(cell + (cell < 0x3F ? 0x40 : 0x41)));
        }

        void Set(byte lead, byte trail, char character) => index[((lead - 0x81) * RowLength) + trail - (trail < 0x7F ? 0x40 : 0x41)] = character;

        Set(0xA3, 0xA0, '\u3000');
        Set(0xA8, 0xBC, '\u1E3F');

        // Presentation forms for vertical text, in the order of their bytes.
        (byte Trail, char Character)[] forms =
        [
            (0xD9, '\uFE10'), (0xDA, '\uFE12'), (0xDB, '\uFE11'), (0xDC, '\uFE13'), (0xDD, '\uFE14'),
            (0xDE, '\uFE15'), (0xDF, '\uFE16'), (0xEC, '\uFE17'), (0xED, '\uFE18'), (0xF3, '\uFE19'),
        ];

        foreach ((byte trail, char character) in forms)
        {
            Set(0xA6, trail, character);
        }

        // Ideographs and radicals that Unicode lacked in 2000.
        ReadOnlySpan<byte> trails = [0x59, 0x61, 0x66, 0x67, 0x6D, 0x7E, 0x90, 0xA0];

        for (int i = 0; i < trails.Length; i++)
        {
            Set(0xFE, trails[i], (char)('\u9FB4' + i));
        }

        return new string(index);
    }

    private static int[] BuildBig5()
    {
        string basic = Build(CodePages.Big5, 19782, 157, static row => row + 0x81, static cell => cell + (cell < 0x3F ? 0x40 : 0x62));
        int[] index = new int[basic.Length];

        for (int pointer = 0; pointer < index.Length; pointer++)
        {
            index[pointer] = basic[pointer];
        }

        foreach ((int first, string characters) in Big5Characters.Runs)
        {
            int pointer = first;

            foreach (Rune character in characters.EnumerateRunes())
            {
                index[pointer++] = character.Value;
            }
        }

        return index;
    }

    private static string Build(int codePage, int length, int rowLength, Func<int, int> lead, Func<int, int> trail)
    {
        Encoding encoding = CodePages.GetEncoding(codePage);
        char[] index = new char[length];

        for (int pointer = 0; pointer < length; pointer++)
        {
            char character = Decode(encoding, (byte)lead(pointer / rowLength), (byte)trail(pointer % rowLength));
            bool isFiller = character is >= '\uE000' and <= '\uF8FF' || (character == MiddleDot && pointer != MiddleDotPointer);
            index[pointer] = isFiller ? None : character;
        }

        return new string(index);
    }

    /// <summary>Decodes a pair of bytes; gives U+FFFD if it is not one character.</summary>
    private static char Decode(Encoding encoding, byte lead, byte trail)
    {
        Span<char> characters = stackalloc char[4];
        int count = encoding.GetChars([lead, trail], characters);
        return count == 1 && characters[0] != '?' ? characters[0] : None;
    }
}
