using System.Text;

namespace SchemaGen.Results;

/// <summary>Counts the words of a text without the rules of a language.</summary>
/// <remarks>
/// A word is a run of characters between white space (Unicode, White_Space) that contains a letter or a digit. Chinese and Japanese are written without blanks: each of their characters that is a letter counts as a word.
/// Languages that separate words neither way, such as Thai, count fewer words than they have.
/// </remarks>
internal static class WordCounter
{
    private const int IterationMark = 0x3005;

    /// <summary>Counts the words of a text.</summary>
    public static int Count(string text)
    {
        int words = 0;
        bool isInWord = false;

        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                isInWord = false;
            }
            else if (IsWordByItself(rune))
            {
                words++;
                isInWord = false;
            }
            else if (!isInWord && Rune.IsLetterOrDigit(rune))
            {
                words++;
                isInWord = true;
            }
        }

        return words;
    }

    /// <summary>Reports whether a character is an ideograph or a letter of kana.</summary>
    private static bool IsWordByItself(Rune rune) => rune.Value >= IterationMark && Rune.IsLetter(rune)
        && rune.Value is IterationMark or (>= 0x3041 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9D) or (>= 0x20000 and <= 0x3FFFF);
}
