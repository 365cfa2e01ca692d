using System.Globalization;
using System.Text;
using SchemaGen.Conversion.Numbers;

namespace SchemaGen.Tests.Conversion;

/// <summary>Words and abbreviations that multiply a number.</summary>
public sealed class MagnitudeTests
{
    [Theory]
    // The invariant culture: English words, and k.
    [InlineData("", "1.2 million", "1200000")]
    [InlineData("", "1.2 Million comments", "1200000")]
    [InlineData("", "1.2million", "1200000")]
    [InlineData("", "1,234.5 thousand", "1234500")]
    [InlineData("", "-1.25 billion", "-1250000000")]
    [InlineData("", "3 trillion", "3000000000000")]
    [InlineData("", "3 k", "3000")]
    [InlineData("", "1.2K", "1200")]
    [InlineData("", "1.2k views", "1200")]
    [InlineData("", "12K+", "12000")]
    [InlineData("", "100+ million", "100000000")]
    [InlineData("", "2 lakh", "200000")]
    [InlineData("", "5 crore", "50000000")]
    [InlineData("", "5 lakh crore", "5000000000000")]
    [InlineData("", "12 thousand million", "12000000000")]
    [InlineData("", "$1.2 billion", "1200000000")]
    [InlineData("", "$2-million", "2000000")]
    [InlineData("", "USD 1.2 million", "1200000")]
    [InlineData("", "1.2 million USD", "1200000")]
    [InlineData("", "5 USD million", "5000000")]
    [InlineData("", "5 € million", "5000000")]
    [InlineData("", "12 (thousand)", "12000")]
    [InlineData("", "1.2\u00A0million", "1200000")]
    [InlineData("", "1.2 mil\u00ADlion", "1200000")]
    [InlineData("", "10 k€", "10000")]
    [InlineData("", "10 KEUR", "10000")]
    [InlineData("", "k€ 10", "10000")]
    [InlineData("", "K$10", "10000")]
    [InlineData("", "KEUR 10", "10000")]
    [InlineData("", "€k 10", "10000")]
    [InlineData("", "million € 10", "10000000")]
    // English.
    [InlineData("en", "1.2M", "1200000")]
    [InlineData("en", "10 M€", "10000000")]
    [InlineData("en", "€10M", "10000000")]
    [InlineData("en", "M€ 10", "10000000")]
    [InlineData("en-US", "1.2B", "1200000000")]
    [InlineData("en", "1.2M people", "1200000")]
    [InlineData("en", "1.2 M people", "1200000")]
    [InlineData("en-GB", "£1.2bn", "1200000000")]
    [InlineData("en-GB", "5m", "5000000")]
    [InlineData("en-IN", "₹5 Cr", "50000000")]
    [InlineData("en-IN", "₹2 L", "200000")]
    // Arabic: plurals, the accusative, digits of both kinds.
    [InlineData("ar", "12 ألف", "12000")]
    [InlineData("ar", "٣ آلاف", "3000")]
    [InlineData("ar", "12 ألفًا", "12000")]
    [InlineData("ar", "١٫٥ مليون", "1500000")]
    [InlineData("ar-MA", "1,5 مليار درهم", "1500000000")]
    [InlineData("ar", "12 ألف مليون", "12000000000")]
    [InlineData("ar", "\u202B5 ملايين مشاهدة\u202C", "5000000")]
    [InlineData("fa", "۲ میلیون تومان", "2000000")]
    // Russian and its neighbours.
    [InlineData("ru", "1,2 млн", "1200000")]
    [InlineData("ru", "12 тыс.", "12000")]
    [InlineData("ru", "12 тыс. просмотров", "12000")]
    [InlineData("ru", "5 миллиардов рублей", "5000000000")]
    [InlineData("uk", "3 мільйони", "3000000")]
    // Long and short scales.
    [InlineData("de", "2 Mio.", "2000000")]
    [InlineData("de", "1,5 Mrd", "1500000000")]
    [InlineData("de", "1,5 Mrd. Euro", "1500000000")]
    [InlineData("de", "2 Bio. €", "2000000000000")]
    [InlineData("de", "1 Billion", "1000000000000")]
    [InlineData("de", "3 Tsd.", "3000")]
    [InlineData("fr", "1,2 M€", "1200000")]
    [InlineData("fr", "1,2 M de vues", "1200000")]
    [InlineData("fr", "3 k abonnés", "3000")]
    [InlineData("fr", "2 Md€", "2000000000")]
    [InlineData("fr-MA", "12 MDH", "12000000")]
    [InlineData("fr", "5 millions d'euros", "5000000")]
    [InlineData("fr", "2 billions", "2000000000000")]
    [InlineData("es", "12 mil", "12000")]
    [InlineData("es", "2 mil millones", "2000000000")]
    [InlineData("es", "1,5 mil M", "1500000000")]
    [InlineData("es", "3 B", "3000000000000")]
    [InlineData("pt-BR", "R$ 1,2 mi", "1200000")]
    [InlineData("pt", "3 bi", "3000000000")]
    [InlineData("it", "12 mila", "12000")]
    [InlineData("it", "12mila", "12000")]
    [InlineData("it", "2 mila miliardi", "2000000000000")]
    [InlineData("ro", "20 de mii", "20000")]
    [InlineData("ro", "20 de milioane de lei", "20000000")]
    [InlineData("id", "12 rb", "12000")]
    [InlineData("id", "2 M", "2000000000")]
    [InlineData("tr", "12 B", "12000")]
    [InlineData("tr", "5 bin", "5000")]
    [InlineData("sv", "5 mil", "5")]
    [InlineData("sv", "3 mdkr", "3000000000")]
    [InlineData("hi", "२ लाख", "200000")]
    [InlineData("sw", "elfu 5", "5000")]
    [InlineData("he", "12 אלף", "12000")]
    // Scripts without blanks.
    [InlineData("ja", "3万", "30000")]
    [InlineData("ja", "3万人", "30000")]
    [InlineData("ja", "3万円", "30000")]
    [InlineData("ja", "1.5億円", "150000000")]
    [InlineData("zh", "1.2万", "12000")]
    [InlineData("zh", "3 亿元", "300000000")]
    [InlineData("zh", "5千万", "50000000")]
    [InlineData("zh", "5千", "5000")]
    [InlineData("zh", "5 千米", "5")]
    [InlineData("ko", "5만 명", "50000")]
    [InlineData("ko", "100만원", "1000000")]
    [InlineData("th", "5 ล้านบาท", "5000000")]
    // Dirt that only looks like it.
    [InlineData("", "12 comments by millions", "12")]
    [InlineData("", "19 comments", "19")]
    [InlineData("", "5 min", "5")]
    [InlineData("", "5 miles", "5")]
    [InlineData("", "5 km", "5")]
    [InlineData("", "Size 12 (M)", "12")]
    [InlineData("en", "Size 12 (M)", "12")]
    [InlineData("", "12. Million", "12")]
    [InlineData("", "12 | million", "12")]
    [InlineData("", "M 25", "25")]
    [InlineData("en", "M 25", "25")]
    [InlineData("es", "12 de mayo", "12")]
    [InlineData("", "12 MAD", "12")]
    [InlineData("", "Size 12 ((M))", "12")]
    [InlineData("en", "the M 25", "25")]
    [InlineData("de", "5 Donaudampfschifffahrtsgesellschaften", "5")]
    // Before the number; an invisible character and a blank after the word.
    [InlineData("de", "Mio. € 10", "10000000")]
    [InlineData("de", "Der Umsatz betrug Mio. € 10", "10000000")]
    [InlineData("en-GB", "bn € 10", "10000000000")]
    [InlineData("", "5\u200EK", "5000")]
    [InlineData("", "12 K ", "12000")]
    public void TryDecimal_NumberWithMagnitude_IsScaled(string culture, string text, string expected)
    {
        decimal number = decimal.Parse(expected, CultureInfo.InvariantCulture);

        Assert.True(NumberConversion.TryDecimal(text, culture, out decimal asDecimal));
        Assert.Equal(expected, asDecimal.ToString(CultureInfo.InvariantCulture));
        Assert.True(NumberConversion.TryDouble(text, culture, out double asDouble));
        Assert.Equal((double)number, asDouble);
        Assert.True(NumberConversion.TryInteger(text, culture, out long asInteger));
        Assert.Equal((long)number, asInteger);
    }

    [Theory]
    // Elsewhere another power, or none.
    [InlineData("", "12 M")]
    [InlineData("", "10 M€")]
    [InlineData("", "M€ 10")]
    [InlineData("", "12 B")]
    [InlineData("", "12 bn")]
    [InlineData("en", "12 bn")]
    [InlineData("", "12 m")]
    [InlineData("en", "12m")]
    [InlineData("it", "12 M")]
    [InlineData("ar", "1.2M")]
    [InlineData("de", "12 B")]
    [InlineData("fr", "5 MMDH")]
    [InlineData("da", "5 t")]
    // Another language's.
    [InlineData("", "12 ألف")]
    [InlineData("", "2 Mio.")]
    [InlineData("", "5 mil")]
    [InlineData("", "21 de mii")]
    [InlineData("", "3 万人")]
    [InlineData("ar", "12 million")]
    [InlineData("fr", "5 Millionen")]
    [InlineData("", "elfu 5")]
    // Names and units.
    [InlineData("en", "12 T-shirts")]
    [InlineData("en", "5 K-pop groups")]
    [InlineData("en", "5-K")]
    [InlineData("en", "12 B vitamins")]
    [InlineData("fr", "5 M. Dupont")]
    [InlineData("de", "5 Bio Eier")]
    [InlineData("en", "5 M&A deals")]
    [InlineData("en", "5K/day")]
    [InlineData("en", "5K2")]
    [InlineData("ja", "3 万里")]
    [InlineData("th", "5 พันธุ์")]
    [InlineData("ko", "10 조각")]
    [InlineData("zh", "5千米")]
    // In the wrong order, or twice.
    [InlineData("", "3 million thousand")]
    [InlineData("", "3 million million")]
    [InlineData("en", "M€ 5 million")]
    [InlineData("", "million 5")]
    [InlineData("en", "3 million T cells")]
    [InlineData("", "2 million 300 thousand")]
    [InlineData("en", "B$ 5")]
    [InlineData("en", "1.2Mx")]
    [InlineData("en", "It cost B$ 5")]
    [InlineData("es", "2 mil B")]
    [InlineData("ro", "20de mii")]
    [InlineData("ja", "5 千 万 億 兆 京")]
    public void TryDecimal_DoubtfulMagnitude_IsNotRead(string culture, string text)
    {
        Assert.False(NumberConversion.TryDecimal(text, culture, out decimal value), value.ToString(CultureInfo.InvariantCulture));
        Assert.False(NumberConversion.TryDouble(text, culture, out _));
        Assert.False(NumberConversion.TryInteger(text, culture, out long _));
    }

    [Fact]
    public void TryInteger_ScaledNumberWithFraction_IsNotRead()
    {
        Assert.False(NumberConversion.TryInteger("1.2345K", "", out int _));
        Assert.True(NumberConversion.TryInteger("1.2340K", "", out int whole));
        Assert.Equal(1234, whole);
        Assert.False(NumberConversion.TryInteger("3 billion", "", out int _));
        Assert.True(NumberConversion.TryInteger("3 billion", "", out uint large));
        Assert.Equal(3_000_000_000, large);
    }

    [Theory]
    [InlineData("1.2345K", "1234.5")]
    [InlineData("1.230 thousand", "1230")]
    [InlineData("1.2345 thousand", "1234.5")]
    [InlineData("0.5 million", "500000")]
    [InlineData(".5 million", "500000")]
    [InlineData("0.0000001 million", "0.1")]
    [InlineData("0.1 thousand", "100")]
    public void TryDecimal_Fraction_IsScaledExactly(string text, string expected)
    {
        Assert.True(NumberConversion.TryDecimal(text, "", out decimal value));
        Assert.Equal(expected, value.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void TryDecimal_ManyMagnitudes_IsNotRead()
    {
        string text = "5" + new StringBuilder().Insert(0, " thousand million billion trillion", 1000);

        Assert.False(NumberConversion.TryDecimal(text, "", out _));
        Assert.False(NumberConversion.TryDecimal(new string('9', 28) + " trillion", "", out _));
        Assert.True(NumberConversion.TryDouble(new string('9', 300) + " thousand", "", out double large));
        Assert.Equal(1e303, large, 1e290);
        Assert.True(NumberConversion.TryDouble("0." + new string('3', 1000) + " thousand", "", out double third));
        Assert.Equal(1000.0 / 3, third, 1e-12);
    }

    [Theory]
    [InlineData("xx-YY")]
    [InlineData("bm")]
    public void TryDecimal_CultureWithoutWords_ReadsEnglish(string culture)
    {
        Assert.True(NumberConversion.TryDecimal("2 million", culture, out decimal value));
        Assert.Equal(2_000_000m, value);
    }
}
