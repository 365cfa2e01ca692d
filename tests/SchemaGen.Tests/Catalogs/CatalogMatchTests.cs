using System;
using System.Linq;

namespace SchemaGen.Tests.Catalogs;

/// <summary>The schemas of an address.</summary>
public class CatalogMatchTests
{
    [Theory]
    [InlineData("https://hespress.example/a-1.html", "HespressOld HespressFresh")]
    [InlineData("https://www.hespress.example/a-1.html?x=1#y", "HespressOld HespressFresh")]
    [InlineData("https://hespress.example/a.html", "")]
    [InlineData("https://nothespress.example/a-1.html", "")]
    [InlineData("https://akhbar.example/news/5", "AkhbarArticle")]
    [InlineData("https://akhbar.example/news/5/", "AkhbarArticle")]
    [InlineData("https://www.akhbar.example/news/5", "AkhbarArticle")]
    [InlineData("https://akhbar.example/news/99999999999", "AkhbarPage")]
    [InlineData("https://akhbar.example/news/five", "AkhbarPage")]
    [InlineData("https://akhbar.example/other", "AkhbarPage")]
    [InlineData("https://akhbar.example/", "AkhbarPage")]
    [InlineData("https://www.akhbar.example/", "AkhbarArticle")]
    [InlineData("https://m.www.akhbar.example", "AkhbarArticle")]
    [InlineData("https://dated.example/x", "DatedThird DatedSecond DatedFirst")]
    [InlineData("https://element.example/", "WithElement WithOwnExtract")]
    [InlineData("https://AKHBAR.Example:8080/news/5", "AkhbarArticle")]
    [InlineData("https://akhbar.example./news/5", "AkhbarArticle")]
    [InlineData("https://user:x@akhbar.example/news/5", "AkhbarArticle")]
    [InlineData("http://akhbar.example/%6eews/%35", "AkhbarArticle")]
    [InlineData("https://مثال.example/أخبار", "AkhbarArticle")]
    [InlineData("https://xn--mgbh0fb.example/x", "AkhbarArticle")]
    [InlineData("https://WWW.xn--mgbh0fb.EXAMPLE./x", "AkhbarArticle")]
    [InlineData("https://akhbar.example.evil.example/news/5", "")]
    [InlineData("https://evil.example/akhbar.example/news/5", "")]
    [InlineData("https://[::1]/news/5", "")]
    [InlineData("file:///akhbar.example/news/5", "")]
    [InlineData("mailto:a@akhbar.example", "AkhbarPage")]
    [InlineData("urn:isbn:1", "")]
    public void Match_Address_GivesTheLayoutsOfTheMostSpecificRoute(string url, string names) =>
        Assert.Equal(names, string.Join(' ', News.Match(new Uri(url)).Select(static schema => schema.Name)));

    [Fact]
    public void Match_RelativeAddress_GivesNothing() => Assert.Empty(News.Match(new Uri("/news/5", UriKind.Relative)));

    [Fact]
    public void Match_Null_Throws() => Assert.Throws<ArgumentNullException>(() => News.Match(null!));

    [Fact]
    public void Match_OneLayout_AllocatesNothing()
    {
        var url = new Uri("https://www.akhbar.example/news/5");
        _ = News.Match(url).Count;
        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = News.Match(url).Count;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1, count);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("a/")]
    [InlineData("%2F")]
    [InlineData("news/")]
    [InlineData("-1")]
    public void Match_VeryLongPath_IsBounded(string text)
    {
        var url = new Uri("https://hespress.example/" + string.Concat(Enumerable.Repeat(text, 65_000 / text.Length)));
        long start = System.Diagnostics.Stopwatch.GetTimestamp();

        for (int i = 0; i < 10; i++)
        {
            Assert.Empty(News.Match(url));
        }

        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 5);
    }

    [Fact]
    public void Schemas_OfTheCatalog_AreThoseOfItsTypeByName() => Assert.Equal(
        ["AkhbarArticle", "AkhbarPage", "DatedFirst", "DatedSecond", "DatedThird", "HespressFresh", "HespressOld", "WithElement", "WithOwnExtract"],
        News.Schemas.Select(static schema => schema.Name));

    [Fact]
    public void Descriptor_Routes_AreThoseDeclared() => Assert.Equal(
        ["akhbar.example /news/{id:int}", "www.akhbar.example /", "مثال.example "],
        AkhbarArticle.Descriptor.Routes.Select(static route => $"{route.Host} {route.Path}"));
}
