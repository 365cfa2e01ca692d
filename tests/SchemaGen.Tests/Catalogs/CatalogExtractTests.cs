using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Catalogs;

/// <summary>Pages that a catalog reads by their address, their structure and their time.</summary>
public class CatalogExtractTests
{
    private const string Old = "<div class=post-old><h2 class=title>Old</h2></div>";
    private const string New = "<article><h1>New</h1></article>";
    private static readonly Uri s_hespress = new("https://www.hespress.example/some-title-12.html");

    [Theory]
    [InlineData(Old, "HespressOld Old")]
    [InlineData(New, "HespressFresh New")]
    [InlineData(Old + New, "HespressOld Old")]
    public void Extract_TwoLayouts_AreDecidedByStructure(string html, string expected)
    {
        // Also after Until, which decides only between layouts of equal structure.
        foreach (int year in (int[])[2010, 2025])
        {
            IArticle article = Issues.Clean(News.Extract(html, new HtmlContext { Url = s_hespress, CapturedAt = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero) }, TestContext.Current.CancellationToken));
            Assert.Equal(expected, $"{article.GetType().Name} {article.Title}");
            Assert.Equal(12, (article as HespressOld)?.Id ?? ((HespressFresh)article).Id);
        }
    }

    [Fact]
    public void Extract_NoLayoutFits_NamesEachWithItsReason()
    {
        HtmlResult<IArticle> result = News.Extract("<h1>Other</h1>", s_hespress!, TestContext.Current.CancellationToken);
        HtmlIssue issue = Issues.Single(result, "", HtmlIssueKind.LayoutMismatch);
        Assert.Equal(
            "The page has no layout of its address: not that of HespressOld, because nothing matches its When 'div.post-old'; not that of HespressFresh, because nothing matches its root 'article'.",
            issue.Message);
        Assert.Null(result.Sources["Title"]);
        Assert.Equal(typeof(HespressOld), Assert.Throws<HtmlSchemaException>(() => result.Value).SchemaType);
    }

    [Theory]
    [InlineData("2009-12-31T23:59:59Z", "DatedFirst")]
    [InlineData("2010-01-01T00:00:00Z", "DatedSecond")]
    [InlineData("2009-12-31T23:00:00-05:00", "DatedSecond")]
    [InlineData("2019-12-31T14:59:59Z", "DatedSecond")]
    [InlineData("2019-12-31T15:00:00Z", "DatedThird")]
    [InlineData(null, "DatedThird")]
    public void Extract_LayoutsOfEqualStructure_AreDecidedByUntilInItsTimeZone(string? capturedAt, string expected)
    {
        var context = new HtmlContext { Url = new Uri("https://dated.example/"), CapturedAt = capturedAt is null ? null : DateTimeOffset.Parse(capturedAt, System.Globalization.CultureInfo.InvariantCulture) };
        IArticle article = News.Extract("<p class=first>1<p class=second>2<p class=third>3", context, TestContext.Current.CancellationToken).Value;
        Assert.Equal(expected, article.GetType().Name);
    }

    [Fact]
    public void Extract_LayoutFitsButMembersAreMissing_IsTheResult()
    {
        HtmlResult<IArticle> result = News.Extract("<div class=post-old></div>" + New, s_hespress!, TestContext.Current.CancellationToken);
        Issues.Single(result, "Title", HtmlIssueKind.Missing);
    }

    [Fact]
    public void Extract_SchemaThatIsAStruct_IsBoxed() =>
        Assert.Equal(new AkhbarArticle("A"), Issues.Clean(News.Extract("<h1>A</h1>", new Uri("https://akhbar.example/news/5")!, TestContext.Current.CancellationToken)));

    [Fact]
    public void Extract_LessSpecificRoute_GivesItsCaptures() =>
        Assert.Equal("five", ((AkhbarPage)News.Extract("<title>A</title>", new Uri("https://akhbar.example/news/five")!, TestContext.Current.CancellationToken).Value).Slug);

    [Theory]
    [InlineData(null, "The page has no address (HtmlContext.Url), by which News finds its schema.")]
    [InlineData("/a-1.html", "The address '/a-1.html' of the page is relative, so News cannot find its schema.")]
    [InlineData("https://other.example/a\u202eb", "No schema of News has a route for the address 'https://other.example/a%E2%80%AEb' of the page.")]
    public async Task Extract_NoRoute_IsTheIssue(string? url, string message)
    {
        var context = new HtmlContext { Url = url is null ? null : new Uri(url, UriKind.RelativeOrAbsolute) };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(New));
        HtmlResult<IArticle> result = News.Extract(New, context, TestContext.Current.CancellationToken);
        HtmlResult<IArticle> ofStream = await News.ExtractAsync(stream, context, TestContext.Current.CancellationToken);

        Assert.Equal(message, Issues.Single(result, "", HtmlIssueKind.NoRoute).Message);
        Assert.Equal(message, Issues.Single(ofStream, "", HtmlIssueKind.NoRoute).Message);
        Assert.Null(result.Sources["Title"]);
        Assert.Empty(result.Sources.All);
        Assert.Equal(typeof(IArticle), Assert.Throws<HtmlSchemaException>(() => result.Value).SchemaType);
        Assert.Equal(0, stream.Position);
    }

    [Theory]
    [InlineData("https://hespress.example/a-1.html", New, "New")]
    [InlineData("https://hespress.example/a-1.html", Old, "Old")]
    [InlineData("https://akhbar.example/news/1", New, "New")]
    public async Task ExtractAsync_Stream_IsReadOnceAndStaysOpen(string url, string html, string title)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(html));
        Assert.Equal(title, Issues.Clean(await News.ExtractAsync(stream, new Uri(url)!, TestContext.Current.CancellationToken)).Title);
        Assert.True(stream.CanRead);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public async Task ExtractAsync_StreamOfTwoLayouts_KeepsWarningsAndLimitsOfTheStream()
    {
        var context = new HtmlContext { Url = s_hespress, Charset = "no-such-charset" };
        HtmlResult<IArticle> result = await News.ExtractAsync(new MemoryStream(Encoding.UTF8.GetBytes(New)), context, TestContext.Current.CancellationToken);
        Assert.Contains("no-such-charset", Assert.Single(result.Issues).Message, StringComparison.Ordinal);
        HtmlResult<IArticle> limited = await News.ExtractAsync(new MemoryStream(Encoding.UTF8.GetBytes(New)), context with { Limits = new HtmlLimits { MaxBytes = 5 } }, TestContext.Current.CancellationToken);
        Issues.Single(limited, "", HtmlIssueKind.LimitReached);
    }

    [Theory]
    [InlineData("<main><h1>A</h1></main>", "WithElement A")]
    [InlineData("<h1 class=own>A</h1>", "WithOwnExtract own A")]
    [InlineData("<main><h1 class=own>A</h1></main>", "WithElement A")]
    public void Extract_LayoutsWithElementsOrOwnExtract_AreTriedAlike(string html, string expected)
    {
        IArticle article = Issues.Clean(News.Extract(html, new Uri("https://element.example/")!, TestContext.Current.CancellationToken));
        Assert.Equal(expected, $"{article.GetType().Name} {article.Title}");
        Assert.Equal(article is WithElement, (article as WithElement)?.Main.LocalName == "main");
    }

    [Fact]
    public void Extract_NeitherElementsNorOwnExtractFit_NamesBoth()
    {
        HtmlIssue issue = Issues.Single(News.Extract("<h1>A</h1>", new Uri("https://element.example/")!, TestContext.Current.CancellationToken), "", HtmlIssueKind.LayoutMismatch);
        Assert.Contains("WithElement, because nothing matches its When 'main'", issue.Message, StringComparison.Ordinal);
        Assert.Contains("WithOwnExtract, because ", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_LimitsOfSeveralLayouts_EndThePage()
    {
        var context = new HtmlContext { Url = s_hespress, Limits = new HtmlLimits { MaxElements = 3 } };
        Issues.Single(News.Extract(New + New, context, TestContext.Current.CancellationToken), "", HtmlIssueKind.LimitReached);
        Issues.Single(News.Extract("%PDF-1.4 \0\0\0", s_hespress!, TestContext.Current.CancellationToken), "", HtmlIssueKind.Invalid);
    }

    [Fact]
    public void Extract_MaxIssuesIsZero_StillTriesTheNextLayout()
    {
        var context = new HtmlContext { Url = s_hespress, Limits = new HtmlLimits { MaxIssues = 0 } };
        Assert.Equal("New", News.Extract(New, context, TestContext.Current.CancellationToken).Value.Title);
    }

    [Fact]
    public async Task Extract_CancelledToken_Throws()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => News.Extract(New, s_hespress!, cancelled));
        Assert.Throws<OperationCanceledException>(() => News.Extract(New, new HtmlContext(), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => News.ExtractAsync(new MemoryStream(), new HtmlContext(), cancelled));
        Assert.Throws<ArgumentNullException>(() => News.Extract(null!, new HtmlContext(), cancelled));
        Assert.Throws<ArgumentNullException>(() => News.Extract(New, null!, cancelled));
        await Assert.ThrowsAsync<ArgumentNullException>(() => News.ExtractAsync(null!, new HtmlContext(), cancelled));
    }

    [Fact]
    public void Extract_ManyThreads_ReadTheSame() => Parallel.For(0, 200, i =>
        Assert.Equal(i % 2 == 0 ? "Old" : "New", News.Extract(i % 2 == 0 ? Old : New, s_hespress!, CancellationToken.None).Value.Title));
}
