using System;
using System.Globalization;
using System.Numerics;

namespace SchemaGen.Conversion.Numbers;

/// <summary>Reads numbers from text as it is found on pages: <c>1 234,5 €</c>, <c>19 تعليق</c>.</summary>
/// <remarks>
/// <para>
/// The text holds one number, in digits of any script, with the separators that CLDR gives the culture; Arabic's own separators, and
/// apostrophes and blanks that do not break between groups, are read in every culture. Groups have three digits, or two where India writes so.
/// A sign counts at the start of the text, behind white space and beside a currency; behind the number it is a dash.
/// </para>
/// <para>
/// A number is scaled by the word or abbreviation that CLDR's compact formats of the culture put beside it: <c>1.2 million</c>, <c>1,2 млн</c>, <c>10 M€</c>.
/// The invariant culture has the English words, and <c>k</c>. A magnitude of another language makes the number doubtful.
/// </para>
/// <para>
/// What is doubtful is not read: two numbers, a letter that touches a digit (other than a currency's), groups of the wrong size, a number
/// out of the type's range. No method throws, whatever the text, and none depends on the machine's cultures.
/// </para>
/// </remarks>
internal static class NumberConversion
{
    /// <summary>Reads an integer. A fraction that is zero is read, any other is not.</summary>
    /// <typeparam name="T">An integer type of fixed size.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="culture">BCP 47 name of the culture whose separators are read; empty for the invariant culture.</param>
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

    /// <summary>Reads a decimal number, with the number of decimals that is written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="culture">BCP 47 name of the culture whose separators are read; empty for the invariant culture.</param>
    /// <param name="value">The number.</param>
    public static bool TryDecimal(string text, string culture, out decimal value)
    {
        value = default;
        return NumberText.TryFind(text, culture, allowExponent: true, stackalloc char[NumberText.BufferSize], out ReadOnlySpan<char> number)
            && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads a floating-point number of double precision. What would be infinite is not read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="culture">BCP 47 name of the culture whose separators are read; empty for the invariant culture.</param>
    /// <param name="value">The number.</param>
    public static bool TryDouble(string text, string culture, out double value) => TryFloat(text, culture, out value);

    /// <summary>Reads a floating-point number of single precision. What would be infinite is not read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="culture">BCP 47 name of the culture whose separators are read; empty for the invariant culture.</param>
    /// <param name="value">The number.</param>
    public static bool TrySingle(string text, string culture, out float value) => TryFloat(text, culture, out value);

    /// <summary>Reads a floating-point number of half precision. What would be infinite is not read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="culture">BCP 47 name of the culture whose separators are read; empty for the invariant culture.</param>
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
