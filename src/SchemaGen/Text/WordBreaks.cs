namespace SchemaGen.Text;

/// <summary>Decides whether a zero-width space separates two words or only allows a line to break inside one.</summary>
/// <remarks>
/// Publishers use U+200B for both: between the names of a byline (<c>Jane Doe[U+200B]Amina Alaoui</c>), and inside long words and addresses (<c>example.com/[U+200B]news</c>).
/// Thai, Khmer, Chinese and similar scripts have no blanks between words, so it is removed there (Unicode Standard, 23.2, Zero Width Space).
/// </remarks>
internal static class WordBreaks
{
    /// <summary>Reports whether a blank belongs between the two characters beside a zero-width space.</summary>
    public static bool Separates(char before, char after) =>
        (char.IsLower(before) && char.IsUpper(after))
        || (before is ',' or ';' && char.IsLetter(after))
        || (IsRightToLeft(before) && (IsRightToLeft(after) || IsCased(after)))
        || (IsCased(before) && IsRightToLeft(after));

    private static bool IsCased(char character) => char.IsLower(character) || char.IsUpper(character);

    /// <summary>Reports whether a character is a letter of Hebrew, Arabic, Syriac, Thaana or N'Ko; in these scripts no word is broken at the end of a line.</summary>
    private static bool IsRightToLeft(char character) => character is >= '\u05D0' and <= '\u08FF' && char.IsLetter(character);
}
