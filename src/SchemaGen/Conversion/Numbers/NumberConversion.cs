using System;
using System.Globalization;
using System.Numerics;

namespace SchemaGen.Conversion.Numbers;

/// <summary>Reads numbers from the text of pages: <c>1 234,5 €</c>, <c>19 تعليق</c>.</summary>
/// <remarks>
/// <para>
/// The text contains one number, in digits of any script, with the separators of the culture in CLDR. Arabic separators,
/// and apostrophes and no-break spaces between groups, are read in every culture. Groups have three digits, or two in cultures of India.
/// A sign counts at the start of the text, after white space and beside a currency; after the number it is a dash.
/// </para>
/// <para>
/// A number is scaled by the word or abbreviation beside it that the compact formats of the culture use in CLDR: <c>1.2 million</c>, <c>1,2 млн</c>, <c>10 M€</c>.
/// The invariant culture has the English words, and <c>k</c>. A magnitude of another language makes the number ambiguous.
/// </para>
/// <para>
/// An ambiguous text is refused: two numbers, a letter that touches a digit (other than a currency's), groups of the wrong size, a number
/// out of the range of the type. No text causes an exception, and the cultures of the machine do not matter.
/// </para>
/// </remarks>
internal static class NumberConversion
{
    /// <summary>Reads an integer. A fraction is accepted only if it is zero.</summary>
    /// <typeparam name="T">An integer type of fixed size.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="culture">The BCP 47 name of the culture whose separators are read; empty for the invariant culture.</param>
    /// <param name="value">The number.</param>
    public static bool TryInteger<T>(string text, string culture, out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        value = default;
        if (!NumberText.TryFind(text, culture, allowExponent: false, stackalloc char[NumberText.BufferSize], out ReadOnlySpan<char> number))
        {
            return false;
        }

        int point = number.IndexOf('.');
        if (point >= 0)
        {
            if (number[(point + 1)..].ContainsAnyExcept('0'))
            {
                return false;
            }

            number = number[..point];
        }

        return T.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads a decimal number, with its number of decimal places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="culture">The BCP 47 name of the culture whose separators are read; empty for the invariant culture.</param>
    /// <param name="value">The number.</param>
    public static bool TryDecimal(string text, string culture, out decimal value)
    {
        value = default;
        return NumberText.TryFind(text, culture, allowExponent: true, stackalloc char[NumberText.BufferSize], out ReadOnlySpan<char> number)
            && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads a floating-point number of double precision. A number that would be infinite is refused.</summary>
    /// <param name="text">The text.</param>
    /// <param name="culture">The BCP 47 name of the culture whose separators are read; empty for the invariant culture.</param>
    /// <param name="value">The number.</param>
    public static bool TryDouble(string text, string culture, out double value) => TryFloat(text, culture, out value);

    /// <summary>Reads a floating-point number of single precision. A number that would be infinite is refused.</summary>
    /// <param name="text">The text.</param>
    /// <param name="culture">The BCP 47 name of the culture whose separators are read; empty for the invariant culture.</param>
    /// <param name="value">The number.</param>
    public static bool TrySingle(string text, string culture, out float value) => TryFloat(text, culture, out value);

    /// <summary>Reads a floating-point number of half precision. A number that would be infinite is refused.</summary>
    /// <param name="text">The text.</param>
    /// <param name="culture">The BCP 47 name of the culture whose separators are read; empty for the invariant culture.</param>
    /// <param name="value">The number.</param>
    public static bool TryHalf(string text, string culture, out Half value) => TryFloat(text, culture, out value);

    private static bool TryFloat<T>(string text, string culture, out T value)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        if (NumberText.TryFind(text, culture, allowExponent: true, stackalloc char[NumberText.BufferSize], out ReadOnlySpan<char> number)
            && T.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && T.IsFinite(value))
        {
            return true;
        }

        value = default;
        return false;
    }
}
