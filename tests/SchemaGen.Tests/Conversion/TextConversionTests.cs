using System;
using CsCheck;
using SchemaGen.Conversion;

namespace SchemaGen.Tests.Conversion;

public sealed class TextConversionTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData(" True\u00A0", true)]
    [InlineData("\u200Eyes\u200F", true)]
    [InlineData("Yes", true)]
    [InlineData("1", true)]
    [InlineData("false", false)]
    [InlineData("No", false)]
    [InlineData("0", false)]
    public void TryBoolean_TruthValue_IsRead(string text, bool expected)
    {
        Assert.True(TextConversion.TryBoolean(text, out bool value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("on")]
    [InlineData("2")]
    [InlineData("truе")] // the last letter is Cyrillic
    [InlineData("yes no")]
    [InlineData("oui")]
    [InlineData("fal\u017Fe")] // the long s
    public void TryBoolean_OtherText_ReturnsFalse(string text)
    {
        Assert.False(TextConversion.TryBoolean(text, out bool value));
        Assert.False(value);
    }

    [Theory]
    [InlineData("x", 'x')]
    [InlineData(" x ", 'x')]
    [InlineData("م", 'م')]
    [InlineData(" ", ' ')]
    public void TryChar_OneCharacter_IsRead(string text, char expected)
    {
        Assert.True(TextConversion.TryChar(text, out char value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("xy")]
    [InlineData("\U0001F600")]
    [InlineData("\uD800")]
    public void TryChar_OtherText_ReturnsFalse(string text) => Assert.False(TextConversion.TryChar(text, out _));

    [Theory]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData(" {0F8FAD5B-D9CB-469F-A165-70867728950E}\n")]
    [InlineData("0f8fad5bd9cb469fa16570867728950e")]
    public void TryGuid_Guid_IsRead(string text)
    {
        Assert.True(TextConversion.TryGuid(text, out Guid value));
        Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), value);
    }

    [Theory]
    [InlineData('\u0000')]
    [InlineData('\u001F')]
    [InlineData('\u0085')]
    [InlineData('\u00A0')]
    [InlineData('\u00AD')]
    [InlineData('\u061C')]
    [InlineData('\u200B')]
    [InlineData('\u200F')]
    [InlineData('\u202A')]
    [InlineData('\u202E')]
    [InlineData('\u2060')]
    [InlineData('\u2064')]
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    [InlineData('\u3000')]
    [InlineData('\uFEFF')]
    public void Trim_InvisibleCharacters_AreGoneAtBothEndsOnly(char c)
    {
        Assert.Equal($"a{c}b", TextEnds.Trim($"{c}{c}a{c}b{c}{c}"));
        Assert.Equal("", TextEnds.Trim($"{c}{c}"));
    }

    [Theory]
    [InlineData("!")]
    [InlineData("\u007F")]
    [InlineData("\u200A!")]
    [InlineData("\u2010")]
    [InlineData("\u2065")]
    [InlineData("\u206A")]
    public void Trim_OtherCharacters_Stay(string text) => Assert.Equal(text.TrimStart('\u200A'), TextEnds.Trim(text));

    [Fact]
    public void TextConversion_AnyText_NeverThrows() => HostileText.Any.Sample(text =>
    {
        TextConversion.TryBoolean(text, out _);
        TextConversion.TryChar(text, out _);
        return !TextConversion.TryGuid(text, out _) || text.Length >= 32;
    });
}
