using System.Globalization;

namespace SchemaGen.Markdown;

/// <summary>Decides where delimiters of emphasis are read as such (CommonMark, 6.2). Characters that versions of the standard classify differently are taken as the worse.</summary>
internal static class EmphasisRules
{
    private enum Neighbor
    {
        WhiteSpace,
        Punctuation,
        Word,

        /// <summary>A symbol, a half of a pair or an invisible character: punctuation for some parsers.</summary>
        Doubtful,
    }

    /// <summary>Reports whether a delimiter opens emphasis for certain.</summary>
    /// <param name="delimiter">The character of the delimiter.</param>
    /// <param name="previous">The character before it; a line feed at the start.</param>
    /// <param name="next">The character after it.</param>
    public static bool CanOpen(char delimiter, char previous, char next) => Flanks(delimiter, outer: previous, inner: next);

    /// <summary>Reports whether a delimiter closes emphasis for certain.</summary>
    /// <param name="delimiter">The character of the delimiter.</param>
    /// <param name="previous">The character before it.</param>
    /// <param name="next">The character after it; a line feed at the end.</param>
    public static bool CanClose(char delimiter, char previous, char next) => Flanks(delimiter, outer: next, inner: previous);

    private static bool Flanks(char delimiter, char outer, char inner)
    {
        // Next to a delimiter of the same character, both would be one run.
        if (outer == delimiter || inner == delimiter)
        {
            return false;
        }

        Neighbor inside = Classify(inner);
        return inside != Neighbor.WhiteSpace && ((inside == Neighbor.Word && delimiter == '*') || Classify(outer) is Neighbor.WhiteSpace or Neighbor.Punctuation);
    }

    private static Neighbor Classify(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            return Neighbor.WhiteSpace;
        }

        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c) ? Neighbor.Word : char.IsControl(c) ? Neighbor.Doubtful : Neighbor.Punctuation;
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => Neighbor.Punctuation,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Neighbor.Word,
            _ => Neighbor.Doubtful,
        };
    }
}
