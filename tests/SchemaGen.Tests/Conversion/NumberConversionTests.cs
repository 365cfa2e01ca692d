using System;
using System.Globalization;
using SchemaGen.Conversion.Numbers;

namespace SchemaGen.Tests.Conversion;

public sealed class NumberConversionTests
{
    [Theory]
    // Plain, and with dirt around.
    [InlineData("", "19", "19")]
    [InlineData("", "  19\n", "19")]
    [InlineData("ar-MA", "19 تعليق", "19")]
    [InlineData("ar-MA", "التعليقات (19)", "19")]
    [InlineData("", "19.", "19")]
    [InlineData("", "comments: 19, thanks", "19")]
    [InlineData("", "#19", "19")]
    [InlineData("", "\u200F19\u200E", "19")]
    [InlineData("", "\u202B19 تعليق\u202C", "19")]
    [InlineData("", "007", "7")]
    // Fractions.
    [InlineData("", "1.5", "1.5")]
    [InlineData("", "5.00", "5.00")]
    [InlineData("", ".5", "0.5")]
    [InlineData("", "-.5", "-0.5")]
    [InlineData("fr", "1,5", "1.5")]
    [InlineData("de", "3,14", "3.14")]
    // Groups.
    [InlineData("", "1,234", "1234")]
    [InlineData("", "1,234,567.89", "1234567.89")]
    [InlineData("fr", "1 234,5", "1234.5")]
    [InlineData("fr", "1\u00A0234,5", "1234.5")]
    [InlineData("fr", "1\u202F234\u202F567,5", "1234567.5")]
    [InlineData("fr-FR", "12 345 678 lecteurs", "12345678")]
    [InlineData("", "1\u2009234.5", "1234.5")]
    [InlineData("", "1\u00A0234.5", "1234.5")]
    [InlineData("de-CH", "1’234.5", "1234.5")]
    [InlineData("de-CH", "1'234'567", "1234567")]
    [InlineData("de", "1.234.567,89", "1234567.89")]
    [InlineData("es", "1.234", "1234")]
    [InlineData("es-MX", "1,234.5", "1234.5")]
    [InlineData("ar-MA", "1.234,5", "1234.5")]
    [InlineData("ar-EG", "1,234.5", "1234.5")]
    [InlineData("hi", "12,34,567", "1234567")]
    [InlineData("en-IN", "1,23,456.5", "123456.5")]
    [InlineData("en-IN", "1,234,567", "1234567")]
    [InlineData("pt-BR", "1.234,5", "1234.5")]
    [InlineData("pt-PT", "1 234,5", "1234.5")]
    [InlineData("sr-Latn-RS", "1.234,5", "1234.5")]
    [InlineData("es-Latn-MX", "1,234.5", "1234.5")]
    [InlineData("DE-de", "1.234,5", "1234.5")]
    [InlineData("zh-Hant-TW", "1,234.5", "1234.5")]
    // Digits and separators of other scripts.
    [InlineData("", "١٩ تعليق", "19")]
    [InlineData("ar", "١٬٢٣٤٫٥", "1234.5")]
    [InlineData("", "١٬٢٣٤٫٥", "1234.5")]
    [InlineData("ar-MA", "١٬٢٣٤٫٥", "1234.5")]
    [InlineData("fa", "۱۲۳۴٫۵", "1234.5")]
    [InlineData("fa", "۱٬۲۳۴", "1234")]
    [InlineData("hi", "१२,३४,५६७", "1234567")]
    [InlineData("", "１，２３４．５", "1234.5")]
    [InlineData("", "\U0001D7CF\U0001D7D0", "12")]
    // Signs.
    [InlineData("", "-5", "-5")]
    [InlineData("", "+5", "5")]
    [InlineData("", "\u22125", "-5")]
    [InlineData("", "temperature -5", "-5")]
    [InlineData("", "\u200E-5", "-5")]
    [InlineData("fa", "\u200E\u2212۵", "-5")]
    [InlineData("", "2024-", "2024")]
    [InlineData("", "2024\u2013", "2024")]
    [InlineData("", "2024\u2212\u200F", "2024")]
    [InlineData("", "5 -", "5")]
    [InlineData("ar", "٥-", "5")]
    [InlineData("", "(5)", "5")]
    [InlineData("", "5+", "5")]
    [InlineData("", "Covid-19", "19")]
    [InlineData("", "- 19", "19")]
    [InlineData("", "19 - comments", "19")]
    [InlineData("", "100+", "100")]
    [InlineData("de", "–5 °C", "-5")]
    [InlineData("", "(-5)", "5")]
    [InlineData("", "x-5", "5")]
    [InlineData("de-CH", "CHF-5", "-5")]
    // Money and percent.
    [InlineData("", "$1,234.50", "1234.50")]
    [InlineData("", "-$5", "-5")]
    [InlineData("", "$-5", "-5")]
    [InlineData("", "$.50", "0.50")]
    [InlineData("", "US$5", "5")]
    [InlineData("pt-BR", "-R$ 1.234,50", "-1234.50")]
    [InlineData("", "12€", "12")]
    [InlineData("de", "12,50 €", "12.50")]
    [InlineData("", "USD12", "12")]
    [InlineData("", "12USD", "12")]
    [InlineData("fr-MA", "120DH", "120")]
    [InlineData("fr-MA", "120 DH", "120")]
    [InlineData("", "Rs.500", "500")]
    [InlineData("da", "500kr.", "500")]
    [InlineData("cs", "1 500Kč", "1500")]
    [InlineData("ar-MA", "12د.م.", "12")]
    [InlineData("ar-MA", "12 د.م.\u200F", "12")]
    [InlineData("vi", "50.000đ", "50000")]
    [InlineData("ja", "500円", "500")]
    [InlineData("fr-CH", "CHF 1234.50", "1234.50")]
    [InlineData("de-AT", "€ 1.234,50", "1234.50")]
    [InlineData("", "12 %", "12")]
    [InlineData("", "12%", "12")]
    [InlineData("ar", "١٢٪", "12")]
    [InlineData("tr", "%12", "12")]
    [InlineData("tr", "-%12,5", "-12.5")]
    [InlineData("eu", "\u2212% 12,5", "-12.5")]
    [InlineData("de-AT", "1.234,50 €", "1234.50")]
    [InlineData("de-AT", "1 234,50", "1234.50")]
    [InlineData("en-DE", "€12.50", "12.50")]
    [InlineData("en-DE", "12,50", "12.50")]
    [InlineData("da", "kr.1.234,50", "1234.50")]
    // First groups of three digits, zeros before, blanks of two kinds, an invisible character before a group.
    [InlineData("", "123,456", "123456")]
    [InlineData("", "123,456,789", "123456789")]
    [InlineData("", "0123", "123")]
    [InlineData("fr", "1\u00A0234\u202F567", "1234567")]
    [InlineData("", "1\u200E,234", "1234")]
    [InlineData("", " 5", "5")]
    // Currencies in letters: with points inside, with a sign before them, deep in a text.
    [InlineData("ar-MA", "ر.س500", "500")]
    [InlineData("ar", "-ر.س 500", "-500")]
    [InlineData("ru", "р.500", "500")]
    [InlineData("", ".EUR5", "5")]
    [InlineData("", "-EUR 5", "-5")]
    [InlineData("", "The balance is -EUR 5", "-5")]
    [InlineData("", "Plan -Q 5", "5")]
    // Signs of percent and permille.
    [InlineData("ar", "-٪5", "-5")]
    [InlineData("", "-‰5", "-5")]
    [InlineData("", "-％5", "-5")]
    // Beyond the Basic Multilingual Plane.
    [InlineData("", "\U0001F600" + "5", "5")]
    [InlineData("", "5\U0001F600", "5")]
    [InlineData("", "5 abcdefghijklmnopqr", "5")]
    // Numbers and amounts with other separators.
    [InlineData("de-AT", "1.234,50 EUR", "1234.50")]
    [InlineData("en-DE", "1.234", "1234")]
    [InlineData("en-DE", "1.234.567,5 readers", "1234567.5")]
    public void TryDecimal_Number_IsRead(string culture, string text, string expected)
    {
        decimal number = decimal.Parse(expected, CultureInfo.InvariantCulture);

        Assert.True(NumberConversion.TryDecimal(text, culture, out decimal asDecimal));
        Assert.Equal(number, asDecimal);
        Assert.Equal(number.Scale, asDecimal.Scale);
        Assert.True(NumberConversion.TryDouble(text, culture, out double asDouble));
        Assert.Equal((double)number, asDouble);
        Assert.True(NumberConversion.TrySingle(text, culture, out float asSingle));
        Assert.Equal((float)number, asSingle);
        Assert.Equal(decimal.IsInteger(number), NumberConversion.TryInteger(text, culture, out long asInteger));
        Assert.Equal(decimal.IsInteger(number) ? (long)number : 0, asInteger);
    }

    [Theory]
    // None.
    [InlineData("", "")]
    [InlineData("", "   ")]
    [InlineData("", "comments")]
    [InlineData("", "-")]
    [InlineData("", "NaN")]
    [InlineData("", "Infinity")]
    [InlineData("", "∞")]
    // Two.
    [InlineData("", "19 20")]
    [InlineData("", "12:30")]
    [InlineData("", "2024-01-05")]
    [InlineData("", "1-2")]
    [InlineData("", "5\u201310")]
    [InlineData("", "1/2")]
    [InlineData("", "1 234")]
    [InlineData("", "19 comments, 4 likes")]
    [InlineData("", "1_000")]
    [InlineData("fr", "1.5")]
    [InlineData("fr", "1 234 56")]
    [InlineData("fr", "12 34")]
    [InlineData("", "1.2.3")]
    [InlineData("", "5 ½")]
    [InlineData("", "5½")]
    [InlineData("", "5²")]
    [InlineData("", "½ 5")]
    // A letter that touches.
    [InlineData("", "1.2M")]
    [InlineData("", "1.2B")]
    [InlineData("", "h2")]
    [InlineData("", "v19")]
    [InlineData("", "1st")]
    [InlineData("", "19comments")]
    [InlineData("ar", "19تعليق")]
    [InlineData("", "1.2万")]
    [InlineData("zh", "1.2里")]
    [InlineData("", "12km")]
    [InlineData("", "12usdollars")]
    [InlineData("", "No.5")]
    [InlineData("", "12all")]
    [InlineData("", "0x1F")]
    [InlineData("", "5Z")]
    [InlineData("", "Donaudampfschifffahrt5")]
    [InlineData("", "5Donaudampfschifffahrtsgesellschaft")]
    [InlineData("", "\U0001D400" + "5")]
    [InlineData("", "5\U0001D400")]
    // Groups of the wrong size, or of two kinds.
    [InlineData("", "1,2,3")]
    [InlineData("", "1,23")]
    [InlineData("", "1234,567")]
    [InlineData("", "1,2345")]
    [InlineData("", "0,123")]
    [InlineData("", ",123,456")]
    [InlineData("", "12,34,567")]
    [InlineData("", "1,23,456,789")]
    [InlineData("", "123,45,678")]
    [InlineData("", "1,234,56,789")]
    [InlineData("", "1,23,456")]
    [InlineData("", "1,2345,678")]
    [InlineData("", "1234,567,890")]
    [InlineData("de", "1.23.456.789")]
    [InlineData("en-IN", "123,45,678")]
    [InlineData("en-IN", "1,234,56,789")]
    [InlineData("en-IN", "1,23,456,789")]
    [InlineData("", "00,123")]
    [InlineData("", "1,234'567")]
    [InlineData("", "1,,234")]
    [InlineData("de", "1.23")]
    [InlineData("en-IN", "1,23,45")]
    [InlineData("en-IN", "1234,567")]
    [InlineData("de-AT", "1.234 Leser")]
    [InlineData("fr-CH", "1.5")]
    // Both signs.
    [InlineData("", "-5-")]
    // A point of which nobody knows.
    [InlineData("", "..5")]
    [InlineData("", "(.5)")]
    [InlineData("de", ".5")]
    [InlineData("de", "-.5")]
    [InlineData("", "5...6")]
    public void TryDecimal_DoubtfulText_ReturnsFalse(string culture, string text)
    {
        Assert.False(NumberConversion.TryDecimal(text, culture, out decimal asDecimal), asDecimal.ToString(CultureInfo.InvariantCulture));
        Assert.False(NumberConversion.TryDouble(text, culture, out _));
        Assert.False(NumberConversion.TrySingle(text, culture, out _));
        Assert.False(NumberConversion.TryHalf(text, culture, out _));
        Assert.False(NumberConversion.TryInteger(text, culture, out long _));
    }

    [Theory]
    [InlineData("1,5", "fr")]
    [InlineData("1.5", "")]
    [InlineData("1e5", "")]
    [InlineData("0.0001", "")]
    public void TryInteger_Fraction_ReturnsFalse(string text, string culture) => Assert.False(NumberConversion.TryInteger(text, culture, out int _));

    [Fact]
    public void TryInteger_ValueOutsideTheType_ReturnsFalse()
    {
        Assert.True(NumberConversion.TryInteger("255", "", out byte largest));
        Assert.Equal(255, largest);
        Assert.False(NumberConversion.TryInteger("256", "", out byte _));
        Assert.False(NumberConversion.TryInteger("-1", "", out byte _));
        Assert.True(NumberConversion.TryInteger("-128", "", out sbyte smallest));
        Assert.Equal(-128, smallest);
        Assert.False(NumberConversion.TryInteger("-129", "", out sbyte _));
        Assert.True(NumberConversion.TryInteger("32,767", "", out short _));
        Assert.False(NumberConversion.TryInteger("32,768", "", out short _));
        Assert.True(NumberConversion.TryInteger("65535", "", out ushort _));
        Assert.False(NumberConversion.TryInteger("65536", "", out ushort _));
        Assert.True(NumberConversion.TryInteger("-2147483648", "", out int _));
        Assert.False(NumberConversion.TryInteger("2147483648", "", out int _));
        Assert.True(NumberConversion.TryInteger("4294967295", "", out uint _));
        Assert.False(NumberConversion.TryInteger("4294967296", "", out uint _));
        Assert.True(NumberConversion.TryInteger("9223372036854775807", "", out long _));
        Assert.False(NumberConversion.TryInteger("9223372036854775808", "", out long _));
        Assert.True(NumberConversion.TryInteger("18446744073709551615", "", out ulong _));
        Assert.False(NumberConversion.TryInteger("18446744073709551616", "", out ulong _));
        Assert.True(NumberConversion.TryInteger("12", "", out nint native));
        Assert.Equal(12, native);
        Assert.True(NumberConversion.TryInteger("12", "", out nuint _));
        Assert.True(NumberConversion.TryInteger("170141183460469231731687303715884105727", "", out Int128 huge));
        Assert.Equal(Int128.MaxValue, huge);
        Assert.False(NumberConversion.TryInteger("170141183460469231731687303715884105728", "", out Int128 _));
        Assert.True(NumberConversion.TryInteger(UInt128.MaxValue.ToString(CultureInfo.InvariantCulture), "", out UInt128 _));
    }

    [Fact]
    public void TryDouble_ExponentNotation_IsReadIfItStandsAlone()
    {
        Assert.True(NumberConversion.TryDouble("1.5E+10", "", out double large));
        Assert.Equal(1.5e10, large);
        Assert.True(NumberConversion.TryDouble(" -1e-7 ", "", out double small));
        Assert.Equal(-1e-7, small);
        Assert.True(NumberConversion.TryDouble("1,5E+10", "fr", out large));
        Assert.Equal(1.5e10, large);
        Assert.False(NumberConversion.TryDouble("about 1e5", "", out _));
        Assert.False(NumberConversion.TryDouble("1e5 km", "", out _));
        Assert.False(NumberConversion.TryDouble("1e", "", out _));
        Assert.False(NumberConversion.TryDouble("1e+", "", out _));
        Assert.True(NumberConversion.TryDouble("1e0012", "", out large));
        Assert.Equal(1e12, large);
        Assert.False(NumberConversion.TryDouble("1e00012", "", out _));
        Assert.True(NumberConversion.TryDouble("1e-9999", "", out small));
        Assert.Equal(0, small);
        Assert.True(NumberConversion.TryDouble("1e\u22121\u0662", "", out small));
        Assert.Equal(1e-12, small);
        Assert.True(NumberConversion.TryDouble("1e10\u200F ", "", out large));
        Assert.Equal(1e10, large);
    }

    [Fact]
    public void TryDecimal_Overflow_ReturnsFalse()
    {
        Assert.False(NumberConversion.TryDecimal("79228162514264337593543950336", "", out _));
        Assert.True(NumberConversion.TryDecimal("79228162514264337593543950335", "", out _));
        Assert.False(NumberConversion.TryDouble("1e309", "", out _));
        Assert.False(NumberConversion.TryDouble(new string('9', 400), "", out _));
        Assert.False(NumberConversion.TryDouble(new string('9', 100_000), "", out _));
        Assert.False(NumberConversion.TrySingle("1e39", "", out _));
        Assert.False(NumberConversion.TryHalf("70000", "", out _));
        Assert.True(NumberConversion.TryHalf("1.5", "", out Half half));
        Assert.Equal((Half)1.5, half);
    }

    [Fact]
    public void TryDouble_LongFraction_IsRounded()
    {
        Assert.True(NumberConversion.TryDouble("0." + new string('3', 10_000), "", out double third));
        Assert.Equal(1.0 / 3, third, 1e-15);
        Assert.True(NumberConversion.TryDecimal("0." + new string('3', 10_000), "", out decimal exact));
        Assert.Equal(0.3333333333333333333333333333m, exact);
        Assert.True(NumberConversion.TryInteger(new string('0', 10_000) + "7", "", out int seven));
        Assert.Equal(7, seven);
    }

    [Fact]
    public void TryDecimal_UnknownCulture_IsReadAsInvariant()
    {
        Assert.True(NumberConversion.TryDecimal("1,234.5", "xx-YY", out decimal value));
        Assert.Equal(1234.5m, value);
    }
}
