using System;
using SchemaGen.Conversion.Cultures;
using SchemaGen.Conversion.Numbers;

namespace SchemaGen.Tests.Conversion;

public sealed class CultureNamesTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("ar", true)]
    [InlineData("ar-MA", true)]
    [InlineData("AR-ma", true)]
    [InlineData("fr", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("sr-Latn", true)]
    [InlineData("es-419", true)]
    [InlineData("de-CH-1996", true)]
    [InlineData("ar-MA-u-nu-latn", true)]
    [InlineData("ckb", true)]
    [InlineData("no", true)]
    [InlineData("iw", true)]
    [InlineData("xx", false)]
    [InlineData("xx-YY", false)]
    [InlineData("arabic", false)]
    [InlineData("ar_MA", false)]
    [InlineData("ar-", false)]
    [InlineData("ar-MA-", false)]
    [InlineData("ar-M", false)]
    [InlineData("ar-Morocco-x", false)]
    [InlineData("-ar", false)]
    [InlineData(" ar", false)]
    [InlineData("invariant", false)]
    public void IsKnown_Tag_ReportsKnownCultures(string name, bool expected) => Assert.Equal(expected, CultureNames.IsKnown(name));

    [Theory]
    [InlineData("", true)]
    [InlineData("ar-MA", true)]
    [InlineData("fr-MA", true)]
    [InlineData("no", true)]
    [InlineData("xx", false)]
    public void HasMonthNames_Tag_ReportsCulturesWithNames(string name, bool expected) => Assert.Equal(expected, CultureNames.HasMonthNames(name));

    [Theory]
    [InlineData("ar-MA", ',', '.')]
    [InlineData("ar-SA", '.', ',')]
    [InlineData("fr-FR", ',', ' ')]
    [InlineData("fr-XX", ',', ' ')]
    [InlineData("de-CH", '.', '\'')]
    [InlineData("de-Latn-CH", '.', '\'')]
    [InlineData("en_IN", '.', ',')]
    [InlineData("xx", '.', ',')]
    [InlineData("-", '.', ',')]
    public void Of_CultureWithRegion_GivesSeparatorsOfRegionOrLanguage(string name, char point, char group)
    {
        NumberSeparators separators = NumberSeparators.Of(name);
        Assert.Equal((point, group), (separators.DecimalPoint, separators.Group));
    }
}
