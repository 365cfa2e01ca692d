using System;
using System.Globalization;
using SchemaGen.Text;

namespace SchemaGen.Conversion;

/// <summary>Folds the different spellings of dates and words to one, in which they are compared.</summary>
/// <remarks>
/// Folding converts to lower case by the invariant rules (both of the Turkish i become i), removes accents, unifies the Arabic letters that are written for one another,
/// converts the digits of every script to ASCII, each run of blanks to one U+0020, and apostrophes, hyphens and minus signs to one each. It removes invisible characters, tatweel, vowel marks
/// and the Indic dots below, and trims the ends. The names in the compiled-in data are stored in folded form.
/// </remarks>
internal static class FoldedText
{
    /// <summary>Folds a text. The result is never longer than the text.</summary>
    /// <returns>The part of <paramref name="buffer"/> that was written.</returns>
    internal static ReadOnlySpan<char> Fold(string text, Span<char> buffer) => Fold(text, buffer, keepLetters: false);

    /// <summary>Folds digits and blanks, removes invisible characters, and keeps every other character.</summary>
    /// <returns>The part of <paramref name="buffer"/> that was written.</returns>
    internal static ReadOnlySpan<char> FoldDigits(string text, Span<char> buffer) => Fold(text, buffer, keepLetters: true);

    private static ReadOnlySpan<char> Fold(string text, Span<char> buffer, bool keepLetters)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (UnicodeDigits.TryRead(text, i, out int digit, out int digitLength))
            {
                buffer[length++] = (char)('0' + digit);
                i += digitLength - 1;
            }
            else if (!IsIgnored(text[i]) && (keepLetters || !IsNukta(text[i])))
            {
                // A run of blanks becomes one, so that names of two words are found.
                char folded = keepLetters && !char.IsWhiteSpace(text[i]) ? text[i] : Fold(text[i]);
                if (folded != ' ' || length == 0 || buffer[length - 1] != ' ')
                {
                    buffer[length++] = folded;
                }
            }
        }

        return buffer[..length].Trim(' ');
    }

    /// <summary>Folds a literal of a format.</summary>
    internal static string Fold(string text) => new(Fold(text, new char[text.Length]));

    /// <summary>Reports whether a character has no meaning in a date, so that it is removed.</summary>
    internal static bool IsIgnored(char c) => c switch
    {
        < '\u00AD' => false,
        '\u00AD' => true,
        < '\u0300' => false,
        <= '\u036F' => true, // combining accents
        < '\u0591' => false,
        '\u05BE' => false, // the Hebrew hyphen
        <= '\u05C7' => true, // Hebrew points
        >= '\u0610' and <= '\u061C' or '\u0640' or >= '\u064B' and <= '\u065F' or '\u0670' => true, // Arabic marks and tatweel
        _ => InvisibleCharacters.IsInvisible(c),
    };

    /// <summary>Reports whether a character is the dot below an Indic letter, which makes another letter of it and is often left out.</summary>
    internal static bool IsNukta(char c) => c is '\u093C' or '\u09BC' or '\u0A3C' or '\u0ABC' or '\u0B3C' or '\u0CBC';

    /// <summary>Folds one character that is not ignored.</summary>
    internal static char Fold(char c)
    {
        if (c < '\u0080')
        {
            return c switch
            {
                >= 'A' and <= 'Z' => (char)(c | 0x20),
                '`' => '\'',
                < ' ' => char.IsWhiteSpace(c) ? ' ' : c,
                _ => c,
            };
        }

        switch (c)
        {
            case '\u0130':
                return 'i';
            case '\u2212' or '\uFE63' or '\uFF0D':
                return '-';
            case '\uFF1A':
                return ':';
            case '\uFF0F':
                return '/';
            case '\uFF0E':
                return '.';
            case '\uFF0C':
                return ',';
        }

        if (char.IsWhiteSpace(c))
        {
            return ' ';
        }

        c = char.ToLowerInvariant(c);
        string pairs = FoldData.Pairs;
        int low = 0;
        int high = (pairs.Length / 2) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            char letter = pairs[middle * 2];
            if (letter == c)
            {
                return pairs[(middle * 2) + 1];
            }

            if (letter < c)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return c;
    }

    /// <summary>Reports whether a folded character is part of a word.</summary>
    internal static bool IsWordCharacter(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.Surrogate;
}
