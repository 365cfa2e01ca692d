using System;

namespace SchemaGen.Conversion;

/// <summary>Reads truth values, characters and identifiers.</summary>
/// <remarks>No method throws, whatever the text, and none depends on a culture.</remarks>
internal static class TextConversion
{
    /// <summary>Reads <c>true</c> and <c>false</c>, <c>1</c> and <c>0</c>, <c>yes</c> and <c>no</c>, ignoring the case of ASCII letters.</summary>
    /// <param name="text">The text; white space at its ends does not matter.</param>
    /// <param name="value">The truth value.</param>
    public static bool TryBoolean(string text, out bool value)
    {
        ReadOnlySpan<char> trimmed = TextEnds.Trim(text);
        value = Is(trimmed, "true") || Is(trimmed, "1") || Is(trimmed, "yes");
        return value || Is(trimmed, "false") || Is(trimmed, "0") || Is(trimmed, "no");
    }

    /// <summary>Reads a text that consists of one UTF-16 code unit. A character beyond the Basic Multilingual Plane takes two, so it is refused.</summary>
    /// <param name="text">The text; white space at its ends does not matter, unless the text consists of nothing else.</param>
    /// <param name="value">The character.</param>
    public static bool TryChar(string text, out char value)
    {
        ReadOnlySpan<char> trimmed = text.Length == 1 ? text : TextEnds.Trim(text);
        value = trimmed.Length == 1 && !char.IsSurrogate(trimmed[0]) ? trimmed[0] : '\0';
        return trimmed.Length == 1 && !char.IsSurrogate(trimmed[0]);
    }

    /// <summary>Reads a <see cref="Guid"/> in any of the formats of <see cref="Guid.Parse(string)"/>.</summary>
    /// <param name="text">The text; white space at its ends does not matter.</param>
    /// <param name="value">The identifier.</param>
    public static bool TryGuid(string text, out Guid value) => Guid.TryParse(TextEnds.Trim(text), out value);

    // OrdinalIgnoreCase maps no letter beyond ASCII to an ASCII letter, such as the Kelvin sign or the dotless i.
    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
