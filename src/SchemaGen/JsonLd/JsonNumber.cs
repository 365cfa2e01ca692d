using System;
using System.Globalization;
using System.Numerics;

namespace SchemaGen.JsonLd;

/// <summary>Reads numbers as JSON writes them, with a decimal point, without groups and with an exponent, in every culture.</summary>
internal static class JsonNumber
{
    /// <summary>The largest number of digits that is read, which no integer type has.</summary>
    private const int MaxDigits = 40;

    /// <summary>Reads an integer. <c>1e3</c> and <c>1.50e1</c> are integers, <c>1.5</c> is not.</summary>
    public static bool TryInteger<T>(ReadOnlySpan<char> number, out T value)
        where T : struct, IBinaryInteger<T>
    {
        value = default;
        bool isNegative = number.StartsWith("-", StringComparison.Ordinal);
        ReadOnlySpan<char> rest = isNegative ? number[1..] : number;
        int mark = rest.IndexOfAny('e', 'E');
        ReadOnlySpan<char> digits = mark < 0 ? rest : rest[..mark];
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : digits[(point + 1)..].TrimEnd('0');
        whole = whole.TrimStart('0');

        if (whole.IsEmpty && fraction.IsEmpty)
        {
            return true;
        }

        if (!TryExponent(mark < 0 ? "0" : rest[(mark + 1)..], out int exponent))
        {
            return false;
        }

        // The digits without the point, and the number of digits before it once the exponent has moved it.
        string all = string.Concat(whole, fraction);
        long count = (long)whole.Length + exponent;

        if (count is < 0 or > MaxDigits || all.AsSpan((int)Math.Min(count, all.Length)).ContainsAnyExcept('0'))
        {
            return false;
        }

        string text = (isNegative ? "-" : string.Empty) + (count <= all.Length ? all[..(int)count] : all.PadRight((int)count, '0'));
        return T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads an exponent. One that is too large for an <see cref="int"/> is refused, because no type can hold such a number.</summary>
    private static bool TryExponent(ReadOnlySpan<char> text, out int exponent) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
}
