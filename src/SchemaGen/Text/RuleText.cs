using System;
using System.Buffers;

namespace SchemaGen.Text;

/// <summary>Recognizes texts that only draw a rule between parts, such as <c>___</c> and <c>* * *</c>.</summary>
/// <remarks>CommonMark 4.1 reads three or more of the same <c>_</c>, <c>*</c> or <c>-</c> as a thematic break. The other marks are used by publishers for the same purpose.</remarks>
internal static class RuleText
{
    private const int MinMarks = 3;

    private static readonly SearchValues<char> s_marks = SearchValues.Create("_*-–—=~•·#");

    /// <summary>Reports whether a text consists of three or more of the same mark, with or without white space between them.</summary>
    public static bool IsRule(ReadOnlySpan<char> text)
    {
        if (text.Length < MinMarks || !s_marks.Contains(text[0]))
        {
            return false;
        }

        int marks = 0;

        foreach (char c in text)
        {
            if (c == text[0])
            {
                marks++;
            }
            else if (!char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return marks >= MinMarks;
    }
}
