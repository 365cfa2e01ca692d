using System;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;
using SchemaGen.Conversion.Numbers;

namespace SchemaGen.Tests.Conversion;

/// <summary>What holds for every number and every text.</summary>
public sealed class NumberConversionProperties
{
    /// <summary>Culture, decimal point, group, digits of an inner group.</summary>
    private static readonly (string Name, string Point, string Group, int Inner)[] s_cultures =
    [
        ("", ".", ",", 3), ("en-US", ".", ",", 3), ("ar-MA", ",", ".", 3), ("ar-EG", ".", ",", 3), ("fr-FR", ",", "\u202F", 3),
        ("fr-MA", ",", ".", 3), ("de-DE", ",", ".", 3), ("de-CH", ".", "’", 3), ("es-ES", ",", ".", 3), ("es-MX", ".", ",", 3),
        ("it-IT", ",", ".", 3), ("pt-BR", ",", ".", 3), ("nl-NL", ",", ".", 3), ("sv-SE", ",", "\u00A0", 3), ("pl-PL", ",", "\u00A0", 3),
        ("ru-RU", ",", "\u00A0", 3), ("tr-TR", ",", ".", 3), ("he-IL", ".", ",", 3), ("fa-IR", "٫", "٬", 3), ("hi-IN", ".", ",", 2),
        ("ja-JP", ".", ",", 3), ("vi-VN", ",", ".", 3), ("bn-BD", ".", ",", 2), ("uk-UA", ",", " ", 3),
    ];

    private static readonly string[] s_zeros = ["0", "٠", "۰", "०", "০", "๐", "０", "߀", "\U0001D7CE", "\U0001E950"];

    private static readonly string[] s_dirt = ["", " ", " تعليق", " €", " %", "\u200F", ".", " comments"];

    private static readonly Gen<(int Culture, int Zero, bool IsGrouped, int Dirt)> s_style =
        Gen.Select(Gen.Int[0, s_cultures.Length - 1], Gen.Int[0, s_zeros.Length - 1], Gen.Bool, Gen.Int[0, s_dirt.Length - 1]);

    [Fact]
    public void AnyInteger_InAnyCultureAndDigits_ParsesBack() =>
        Gen.Select(Gen.Long, s_style).Sample((number, style) =>
        {
            string text = Write(number.ToString(CultureInfo.InvariantCulture), style);
            return NumberConversion.TryInteger(text, s_cultures[style.Culture].Name, out long read) && read == number;
        });

    [Fact]
    public void AnyDecimal_InAnyCultureAndDigits_ParsesBack() =>
        Gen.Select(Gen.Decimal[-1_000_000_000m, 1_000_000_000m], s_style).Sample((number, style) =>
        {
            string text = Write(number.ToString(CultureInfo.InvariantCulture), style);
            return NumberConversion.TryDecimal(text, s_cultures[style.Culture].Name, out decimal read) && read == number;
        });

    [Fact]
    public void AnyDouble_AsTheMachineWritesIt_ParsesBack() =>
        Gen.Double.Where(double.IsFinite).Sample(number =>
            NumberConversion.TryDouble(number.ToString("R", CultureInfo.InvariantCulture), "", out double read) && read == number);

    [Fact]
    public void NumberConversion_AnyText_NeverThrows() =>
        Gen.Select(HostileText.Any, Gen.Int[0, s_cultures.Length - 1]).Sample((text, culture) =>
        {
            string name = s_cultures[culture].Name;
            bool isDecimal = NumberConversion.TryDecimal(text, name, out _);
            NumberConversion.TrySingle(text, name, out _);
            NumberConversion.TryHalf(text, name, out _);
            bool isInteger = NumberConversion.TryInteger(text, name, out long _);
            NumberConversion.TryInteger(text, name, out byte _);
            return NumberConversion.TryDouble(text, name, out _) || !isInteger || isDecimal;
        });

    [Theory]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("1 ")]
    [InlineData(" ")]
    [InlineData("\u200F")]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("$")]
    [InlineData("1\u200F")]
    [InlineData("123,")]
    public void TryDecimal_LongText_TakesLessThanTwoSeconds(string piece)
    {
        string text = new StringBuilder().Insert(0, piece, 500_000).ToString();
        Stopwatch watch = Stopwatch.StartNew();
        NumberConversion.TryDecimal(text + "5", "", out _);
        NumberConversion.TryDecimal("5" + text, "fr", out _);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), watch.Elapsed.ToString());
    }

    private static string Write(string invariant, (int Culture, int Zero, bool IsGrouped, int Dirt) style)
    {
        (_, string point, string group, int inner) = s_cultures[style.Culture];
        bool isNegative = invariant[0] == '-';
        string[] parts = invariant.TrimStart('-').Split('.');
        StringBuilder text = new();
        text.Append(isNegative ? "-" : "");
        for (int i = 0; i < parts[0].Length; i++)
        {
            int left = parts[0].Length - i;
            if (style.IsGrouped && i > 0 && (left == 3 || (left > 3 && (left - 3) % inner == 0)))
            {
                text.Append(group);
            }

            text.Append(Digit(parts[0][i], s_zeros[style.Zero]));
        }

        if (parts.Length > 1)
        {
            text.Append(point);
            foreach (char digit in parts[1])
            {
                text.Append(Digit(digit, s_zeros[style.Zero]));
            }
        }

        return text.Append(s_dirt[style.Dirt]).ToString();
    }

    private static string Digit(char digit, string zero) => char.ConvertFromUtf32(char.ConvertToUtf32(zero, 0) + (digit - '0'));
}
