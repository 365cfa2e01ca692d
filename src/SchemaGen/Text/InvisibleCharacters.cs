namespace SchemaGen.Text;

/// <summary>Characters of the basic plane that have no glyph and no width: layout controls and joiners. The generator compiles this file, too.</summary>
/// <remarks>
/// Layout controls are the format characters (category Cf) that Unicode lists as Default_Ignorable_Code_Point: the soft hyphen, the zero-width space, the word joiner, the byte-order mark, the marks, embeddings,
/// overrides and isolates of bidirectional text (UAX 9), and the invisible operators of mathematics. Editors and content management systems insert them to break lines and to order words; readers do not see them,
/// and two texts that differ only by them mean the same.
/// <para>
/// Joiners (U+200C and U+200D) are ignorable, too, but change the shape of the letters beside them: words of Persian and most emoji differ by one, so they stay in texts. In a number, a date or an address, and at
/// the ends of any value, they mean nothing.
/// </para>
/// <para>
/// Some ignorable characters belong to neither class. By fillers of Hangul (letters), the vowel separator of Mongolian, the grapheme joiner and variation selectors (marks) a writer chooses a letter or a glyph. The
/// deprecated controls U+206A to U+206F and the unassigned U+2065 are not written by any editor. Format characters that are not ignorable, such as the number signs of Arabic, are visible.
/// </para>
/// </remarks>
internal static class InvisibleCharacters
{
    /// <summary>The layout controls, for a search of several at a time.</summary>
    public const string LayoutControls =
        "\u00AD\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E" +
        "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF";

    /// <summary>The joiners, for a search of several at a time.</summary>
    public const string Joiners = "\u200C\u200D";

    /// <summary>Reports whether a character is a layout control.</summary>
    public static bool IsLayoutControl(char character) => character is
        '\u00AD' or
        '\u061C' or
        '\u200B' or '\u200E' or '\u200F' or
        (>= '\u202A' and <= '\u202E') or
        (>= '\u2060' and <= '\u2064') or
        (>= '\u2066' and <= '\u2069') or
        '\uFEFF';

    /// <summary>Reports whether a character is a layout control or a joiner.</summary>
    public static bool IsInvisible(char character) => IsLayoutControl(character) || character is '\u200C' or '\u200D';
}
