using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

/// <summary>The zero-width space separates words, or only allows a line to break inside one.</summary>
public sealed class ZeroWidthSpaceTests
{
    [Theory]
    [InlineData("Jane Doe\u200BAmina Alaoui", "Jane Doe Amina Alaoui")]
    [InlineData("Иван\u200BПётр", "Иван Пётр")]
    [InlineData("politics,\u200Beconomy", "politics, economy")]
    [InlineData("محمد\u200Bأمينة", "محمد أمينة")]
    [InlineData("هسبريس\u200BHespress", "هسبريس Hespress")]
    [InlineData("משה\u200Bדוד", "משה דוד")]
    [InlineData("משה\u200Bאברהם", "משה אברהם")]
    [InlineData("Hespress\u200Bهسبريس", "Hespress هسبريس")]
    [InlineData("politics;\u200Beconomy", "politics; economy")]
    [InlineData("Jane\u200B\u200B \u200BDoe", "Jane Doe")]
    public void Text_BetweenWords_IsABlank(string text, string expected) => Assert.Equal(expected, ElementText.Normalize(text));

    [Theory]
    [InlineData("super\u200Bcali\u200Bfragilistic", "supercalifragilistic")]
    [InlineData("example.com/\u200Bnews/\u200BArticle", "example.com/news/Article")]
    [InlineData("#Black\u200B", "#Black")]
    [InlineData("1\u200B000", "1000")]
    [InlineData("1,\u200B000", "1,000")]
    [InlineData("ABC\u200BDEF", "ABCDEF")]
    [InlineData("ภาษา\u200Bไทย", "ภาษาไทย")]
    [InlineData("ខ្មែរ\u200Bភាសា", "ខ្មែរភាសា")]
    [InlineData("東京\u200B大学", "東京大学")]
    [InlineData("\u200BJane\u200B", "Jane")]
    [InlineData("a\u2060B", "aB")]
    [InlineData("a\uFEFFB", "aB")]
    public void Text_InsideOfAWord_IsNothing(string text, string expected) => Assert.Equal(expected, ElementText.Normalize(text));

    [Theory]
    [InlineData("<a>politics</a>&#8203;<a>economy</a>", "politics economy")]
    [InlineData("<a>politics</a> &#8203; <a>economy</a>", "politics economy")]
    [InlineData("<a>Jane&#8203;</a><a>Amina</a>", "Jane Amina")]
    [InlineData("<b>super</b>cali&#8203;<i>fragilistic</i>", "supercalifragilistic")]
    [InlineData("<b>super</b><wbr>cali", "supercali")]
    public void Text_BetweenElements_SeparatesThemWhereItStandsAlone(string html, string expected) => Assert.Equal(expected, Html.Read(Html.Parse(html), ReadMode.Text));
}
