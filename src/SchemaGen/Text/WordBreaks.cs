namespace SchemaGen.Text;

/// <summary>Decides whether a zero-width space separates two words or only allows a line to break inside one.</summary>
/// <remarks>
/// Publishers use U+200B for both: between the names of a byline (<c>Jane Doe[U+200B]Amina Alaoui</c>), and inside of long words and addresses (<c>example.com/[U+200B]news</c>).
/// Thai, Khmer, Chinese and the like write no blanks between words, so nothing takes its place there (Unicode Standard, 23.2, Zero Width Space).
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

    /// <summary>Letters of Hebrew, Arabic, Syriac, Thaana and N'Ko, none of which breaks a word at the end of a line.</summary>
    private static bool IsRightToLeft(char character) => character is >= '\u05D0' and <= '\u08FF' && char.IsLetter(character);
}
