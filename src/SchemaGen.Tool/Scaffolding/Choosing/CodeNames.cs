using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Tool.Scaffolding.Choosing;

/// <summary>Recognizes values that systems of a publisher write for each other, such as <c>RSBI:HUMAN-RIGHTS</c> and <c>MTPIX</c> in the place of topics.</summary>
internal static class CodeNames
{
    /// <summary>The share of a source's values that must look like codes. Topics may be abbreviations, but not nearly all of them.</summary>
    private const double MostValues = 0.8;

    /// <summary>The number of different values from which capital letters alone are evidence. A page may well have the topics <c>NATO</c> and <c>U.S.</c></summary>
    private const int MinValues = 5;

    /// <summary>Gets an example of the codes of a source.</summary>
    /// <param name="values">The values of all pages.</param>
    /// <returns>A code; null if the values are not codes.</returns>
    public static string? ExampleOf(IEnumerable<string> values)
    {
        List<string> distinct = [.. values.Distinct(StringComparer.Ordinal)];

        if (distinct.Count(IsCode) < distinct.Count * MostValues)
        {
            return null;
        }

        // A site may write all topics in capital letters, but not in words with digits and dots.
        return distinct.Find(IsPrefixed) ?? distinct.Find(IsNumber) ?? (distinct.Count >= MinValues ? distinct.Find(HasSign) : null);
    }

    /// <summary>Reports whether a value has a prefix for programs, as <c>source:tagname:US</c> has. <c>Breaking News: Markets</c> has none.</summary>
    public static bool IsPrefixed(string value) => value.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon && colon < value.Length - 1 && !value[..(colon + 2)].Any(char.IsWhiteSpace);

    private static bool IsCode(string value) => IsPrefixed(value) || IsCapital(value);

    private static bool IsNumber(string value) => value.All(char.IsDigit);

    private static bool HasSign(string value) => IsCapital(value) && value.Any(static c => char.IsDigit(c) || c is '_' or '.');

    /// <summary>Reports whether a value is one word without small letters, or letters that have no case.</summary>
    private static bool IsCapital(string value) => !value.Any(static c => char.IsWhiteSpace(c) || (char.IsLetter(c) && !char.IsUpper(c)));
}
