using System;
using System.Globalization;
using System.Linq;
using SchemaGen.Conversion;
using SchemaGen.Conversion.Dates;
using SchemaGen.Conversion.Numbers;
using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

public sealed class InvisibleCharactersTests
{
    /// <summary>Format characters that are neither: visible ones of Arabic and Syriac, the Mongolian vowel separator, deprecated controls, and interlinear annotations.</summary>
    private const string OtherFormat = "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u0890\u0891\u08E2\u180E\u206A\u206B\u206C\u206D\u206E\u206F\uFFF9\uFFFA\uFFFB";

    [Fact]
    public void IsInvisible_EveryFormatCharacter_IsClassified()
    {
        string format = new([.. Enumerable.Range(0, 0x10000).Select(static c => (char)c).Where(static c => char.GetUnicodeCategory(c) == UnicodeCategory.Format)]);
        string classified = new([.. (InvisibleCharacters.LayoutControls + InvisibleCharacters.Joiners + OtherFormat).Order()]);
        Assert.Equal(Escape(classified), Escape(format));
    }

    [Fact]
    public void IsLayoutControl_EveryCharacter_AgreesWithTheListForSearches()
    {
        foreach (char c in Enumerable.Range(0, 0x10000).Select(static c => (char)c))
        {
            Assert.Equal(InvisibleCharacters.LayoutControls.Contains(c, StringComparison.Ordinal), InvisibleCharacters.IsLayoutControl(c));
            Assert.Equal((InvisibleCharacters.LayoutControls + InvisibleCharacters.Joiners).Contains(c, StringComparison.Ordinal), InvisibleCharacters.IsInvisible(c));
        }
    }

    [Theory]
    [MemberData(nameof(LayoutControls))]
    public void EveryReader_LayoutControl_IsIgnored(char control)
    {
        Assert.Equal("ab", ElementText.Normalize($"{control}a{(control == TextCharacters.ZeroWidthSpace ? string.Empty : control)}b{control}"));
        Assert.True(NumberConversion.TryInteger($"{control}$ {control}1,234{control}", "en", out int number) && number == 1234);
        Assert.True(DateConversion.TryDateOnly($"{control}2024-{control}05-06{control}", null, "", null, out DateOnly date) && date == new DateOnly(2024, 5, 6));
        Assert.True(TextConversion.TryBoolean($"{control}true{control}", out bool isTrue) && isTrue);
    }

    [Theory]
    [InlineData('\u200C')]
    [InlineData('\u200D')]
    public void EveryReader_Joiner_IsIgnoredInValuesAndKeptInTexts(char joiner)
    {
        Assert.Equal($"a{joiner}b", ElementText.Normalize($"a{joiner}b"));
        Assert.True(NumberConversion.TryInteger($"{joiner}$ {joiner}1,234{joiner}", "en", out int number) && number == 1234);
        Assert.True(DateConversion.TryDateOnly($"2024-{joiner}05-06", null, "", null, out DateOnly date) && date == new DateOnly(2024, 5, 6));
        Assert.True(TextConversion.TryBoolean($"{joiner}true{joiner}", out bool isTrue) && isTrue);
    }

    [Theory]
    [MemberData(nameof(LayoutControls))]
    [InlineData('\u200C')]
    [InlineData('\u200D')]
    public void TryUri_InvisibleCharacter_IsTrimmedAtTheEndsAndEncodedInside(char character)
    {
        Assert.True(UriConversion.TryUri($"{character}https://a.example/b{character}c?d={character}e{character}", null, out Uri? uri));
        string encoded = Uri.EscapeDataString(character.ToString());
        Assert.Equal($"https://a.example/b{encoded}c?d={encoded}e", uri.AbsoluteUri);
        Assert.Equal(uri.AbsoluteUri, uri.OriginalString);
    }

    public static TheoryData<char> LayoutControls() => [.. InvisibleCharacters.LayoutControls];

    private static string Escape(string text) => string.Join(' ', text.Select(static c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
}
