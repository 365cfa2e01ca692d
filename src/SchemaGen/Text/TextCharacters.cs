namespace SchemaGen.Runtime;

/// <summary>Which characters are white space in a text, and which are not part of it at all.</summary>
internal static class TextCharacters
{
    /// <summary>Neither white space nor removed: part of the text. ZWNJ, ZWJ and tatweel are letters' business and ordinary.</summary>
    public static bool IsOrdinary(char character)
        // The first line is nearly every character of a page: ASCII, then everything from Arabic to what precedes the typographic blanks, then CJK, Hangul and surrogates.
        => character is (> '\u0020' and < '\u007F') or (> '\u061C' and < '\u1680') or (> '\u3000' and < '\uFEFF')
            || !(char.IsWhiteSpace(character) || IsRemoved(character));

    /// <summary>Bidi controls, soft hyphen, word joiner, zero-width space and BOM: they steer the layout of a page, and are in the way of who compares text.</summary>
    public static bool IsRemoved(char character) => character is
        '\u00AD' or
        '\u061C' or
        '\u200B' or '\u200E' or '\u200F' or
        (>= '\u202A' and <= '\u202E') or
        '\u2060' or
        (>= '\u2066' and <= '\u2069') or
        '\uFEFF';
}
