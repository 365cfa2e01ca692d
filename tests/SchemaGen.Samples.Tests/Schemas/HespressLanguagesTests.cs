using System;
using Hespress.Schemas;

namespace SchemaGen.Samples.Tests.Schemas;

/// <summary>The French and the English article, field by field.</summary>
public class HespressLanguagesTests
{
    [Fact]
    public void Parse_FrenchArticle_GivesEveryField()
    {
        const string Address = "https://fr.hespress.com/166725-une-bibliotheque-ambulante-sillonne-latlas-2024.html";
        HespressArticleFr article = SamplePages.Read<HespressArticleFr>("hespress-fr.html", Address);

        Assert.Equal(new Uri(Address), article.Address);
        Assert.Equal(166725, article.PostId);
        Assert.Equal("Une bibliothèque ambulante sillonne l’Atlas", article.Title);
        Assert.Equal("Hespress FR", article.Author);
        Assert.Equal(SamplePages.Moment(2024, 4, 23, 9, 30, offset: 1), article.PublishedAt);
        Assert.Equal("Société", article.Section);
        Assert.Equal("https://f2.hespress.com/wp-content/uploads/2024/04/bus.jpg", article.Image?.AbsoluteUri);
        Assert.Null(article.Caption);
        Assert.Null(article.Video);
        Assert.Equal(["lecture"], article.Tags);
        Assert.Equal(
            [
                "Un petit autobus bleu, huit cents livres, et une conductrice qui connaît chaque piste de la vallée.",
                "L’association compte visiter quatorze villages cet été.",
            ],
            article.Paragraphs);
        HespressComment comment = Assert.Single(article.Comments);
        Assert.Equal((88102, "Lecteur de Rabat", 4), (comment.Id, comment.Author, comment.Score));
        Assert.Equal(SamplePages.Moment(2024, 4, 24, 18, 2, offset: 1), comment.PublishedAt);
        Assert.Equal(["Bravo ! Et dans les villes ?"], comment.Text);
    }

    [Fact]
    public void Parse_EnglishArticle_GivesEveryField()
    {
        const string Address = "https://en.hespress.com/40512-argan-growers-test-a-cooperative-harvest-calendar.html";
        HespressArticleEn article = SamplePages.Read<HespressArticleEn>("hespress-en.html", Address);

        Assert.Equal(new Uri(Address), article.Address);
        Assert.Equal(40512, article.PostId);
        Assert.Equal("Argan growers test a cooperative harvest calendar", article.Title);
        Assert.Equal("Salma Writer", article.Author);
        Assert.Equal(SamplePages.Moment(2022, 2, 8, 10, 15, offset: 1), article.PublishedAt);
        Assert.Equal("Business", article.Section);
        Assert.Equal("https://e1.hespress.com/wp-content/uploads/2022/02/argan-800x600.jpg", article.Image?.AbsoluteUri);
        Assert.Null(article.Caption);
        Assert.Null(article.Video);
        Assert.Equal(["argan", "cooperative"], article.Tags);
        Assert.Equal(
            [
                "Thirty families near Essaouira have agreed on “quiet weeks” in which no argan fruit is gathered.",
                "The calendar, drawn by hand, hangs in the cooperative’s yard; the growers say that it is read more often than any message.",
            ],
            article.Paragraphs);
        Assert.Empty(article.Comments);
    }
}
