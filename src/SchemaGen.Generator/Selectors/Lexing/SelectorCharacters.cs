using SchemaGen.Text;

namespace SchemaGen.Generator.Selectors;

/// <summary>The classes of characters of CSS Syntax 3.</summary>
internal static class SelectorCharacters
{
    /// <summary>The replacement for a character that cannot occur.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Reports whether <paramref name="c"/> is white space of CSS; a no-break space is not.</summary>
    public static bool IsWhiteSpace(char c) => c is ' ' or '\t' || IsNewLine(c);

    /// <summary>Reports whether <paramref name="c"/> ends a line.</summary>
    public static bool IsNewLine(char c) => c is '\n' or '\r' or '\f';

    /// <summary>Reports whether <paramref name="c"/> is an ASCII digit.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Reports whether <paramref name="c"/> is a hexadecimal digit.</summary>
    public static bool IsHexDigit(char c) => IsDigit(c) || c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    /// <summary>Reports whether a name may begin with <paramref name="c"/>. NUL is allowed, because it means U+FFFD.</summary>
    /// <remarks>Everything beyond ASCII, as the published standard and every browser have it; the editors' draft has a shorter list, without ☃.</remarks>
    public static bool IsNameStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '\0' or >= '\u0080';

    /// <summary>Reports whether a name may continue with <paramref name="c"/>.</summary>
    public static bool IsName(char c) => IsNameStart(c) || IsDigit(c) || c == '-';

    /// <summary>Reports whether <paramref name="c"/> is invisible or looks like a blank, although a name may contain it: such as a no-break space that was pasted with the selector.</summary>
    /// <remarks>Joiners are ordinary characters of names in some scripts.</remarks>
    public static bool IsInvisible(char c) => IsBlank(c) || InvisibleCharacters.IsLayoutControl(c);

    /// <summary>Reports whether <paramref name="c"/> is a space that CSS does not treat as one.</summary>
    public static bool IsBlank(char c) => c is '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    /// <summary>Gets the value of a hexadecimal digit.</summary>
    public static int HexValue(char c) => c switch
    {
        <= '9' => c - '0',
        <= 'F' => c - 'A' + 10,
        _ => c - 'a' + 10,
    };

    /// <summary>Converts the letters A to Z of <paramref name="text"/> to lower case, and no others, in every culture.</summary>
    public static string ToAsciiLower(string text)
    {
        char[]? lower = null;

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is >= 'A' and <= 'Z')
            {
                lower ??= text.ToCharArray();
                lower[i] = (char)(text[i] | 0x20);
            }
        }

        return lower is null ? text : new string(lower);
    }
}
