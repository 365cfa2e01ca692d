using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Sources;

/// <summary>What is read: texts, streams, documents, fragments and elements; addresses, limits, cancellation.</summary>
public sealed partial class PageTests
{
    private const string Arabic = "<meta charset=utf-8><b>نونبر</b>";

    [Theory]
    [InlineData("")]
    [InlineData("no html at all")]
    [InlineData("\0\0")]
    [InlineData("<")]
    [InlineData("<b")]
    [InlineData("<!DOCTYPE html><!-- unclosed")]
    [InlineData("</b></b></p>")]
    public void Extract_EmptyOrBrokenHtml_GivesMissingError(string html) =>
        Assert.Equal(["Error Missing Text"], Issues.All(Page.Extract(html)));

    [Fact]
    public void Extract_UnclosedTags_AreReadAsABrowserDoes()
    {
        Assert.Equal("1 2", Issues.Clean(Page.Extract("<div><b>1<p>2")).Text);
        Assert.Equal(["1", "2", "3"], Issues.Clean(Many.Extract("<ul><li>1<li>2<li>3")).Items);
    }

    [Fact]
    public void Extract_TwoThousandLists_AreAllRead()
    {
        string html = string.Concat(Enumerable.Range(0, 2000).Select(static i => $"<ul><li>{i}</li><li>{i}</li></ul>"));
        Assert.Equal(4000, Issues.Clean(Many.Extract(html)).Items.Count);
        Assert.Equal(2000, Issues.Clean(Groups.Extract(html)).Lists.Count(static l => l.Items.Count == 2));
    }

    [Fact]
    public void Extract_NullArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>(static () => Page.Extract((string)null!));
        Assert.Throws<ArgumentNullException>(static () => Page.Extract((IParentNode)null!));
        Assert.Throws<ArgumentNullException>(static () => Page.Parse((string)null!));
    }

    [Fact]
    public async Task ExtractAsync_NullStream_Throws()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(static () => Page.ExtractAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(static () => Page.ParseAsync(null!));
    }

    [Fact]
    public async Task ParseAsync_StreamInAnyEncoding_IsDecodedAsABrowserDoes()
    {
        Encoding windows = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;
        Assert.Equal("نونبر", (await Page.ParseAsync(new MemoryStream(Encoding.UTF8.GetBytes("<b>نونبر</b>")))).Text);
        Assert.Equal("نونبر", (await Page.ParseAsync(new MemoryStream(windows.GetBytes("<meta charset=windows-1256><b>نونبر</b>")))).Text);
        Assert.Equal("نونبر", (await Page.ParseAsync(new MemoryStream(windows.GetBytes("<b>نونبر</b>")), new HtmlContext { Encoding = windows })).Text);
        Assert.Equal("نونبر", (await Page.ParseAsync(new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<b>نونبر</b>")]), new HtmlContext { Encoding = windows })).Text);
        Assert.Equal("نونبر", (await HtmlReader.ParseAsync<Page>(new MemoryStream(Encoding.UTF8.GetBytes(Arabic)))).Text);
        Assert.Equal("نونبر", Issues.Clean(await HtmlReader.ExtractAsync<Page>(new MemoryStream(Encoding.UTF8.GetBytes(Arabic)))).Text);
    }

    [Fact]
    public async Task ExtractAsync_Stream_IsReadToItsEndAndStaysOpen()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Arabic + new string(' ', 100_000)));
        Issues.Clean(await Page.ExtractAsync(stream));
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public async Task ParseAsync_InvalidPage_ThrowsIssuesOfExtractAsync()
    {
        HtmlSchemaException exception = await Assert.ThrowsAsync<HtmlSchemaException>(static () => Page.ParseAsync(new MemoryStream()));
        Assert.Equal("The page is not a valid Page:\n- Text has no value: [Css(\"b\")] matched nothing.", exception.Message);
        Assert.Equal(["Error Missing Text"], Issues.All(await Page.ExtractAsync(new MemoryStream())));
    }

    [Fact]
    public void Extract_Element_SeesItsAncestorsAndDoesNotMatchItself()
    {
        IDocument document = new HtmlParser().ParseDocument("<main><p class=x>0</p><div class=x><p class=x>1<i>2</i></p></div><p class=x>3</p></main>");
        Scoped page = Issues.Clean(Scoped.Extract(document.QuerySelector("div")!));
        Assert.Equal("12", page.Texts.Single());
        Assert.Equal("12", page.UnderMain);
        Assert.Null(page.AfterDiv);
        Assert.Equal("12", page.Self);
        Assert.Equal(["0", "12", "12", "3"], Issues.Clean(Scoped.Extract(document)).Texts);
    }

    [Fact]
    public void Extract_DetachedElement_IsRead()
    {
        IDocument document = new HtmlParser().ParseDocument("");
        IElement element = document.CreateElement("div");
        element.InnerHtml = "<p class=x>1</p><p class=x>2</p>";
        Assert.Equal(["1", "2"], Issues.Clean(Scoped.Extract(element)).Texts);
        Ends ends = Issues.Clean(Ends.Extract(element));
        Assert.Equal(("2", "1", "1", "1"), (ends.Last, ends.First, ends.InLast, ends.InFirst));
    }

    [Fact]
    public void Extract_Fragment_IsReadWithoutSelf()
    {
        IDocument document = new HtmlParser().ParseDocument("");
        IDocumentFragment fragment = document.CreateDocumentFragment();
        IElement element = document.CreateElement("main");
        element.InnerHtml = "<p class=x>1</p>";
        fragment.AppendChild(element);
        Scoped page = Issues.Clean(Scoped.Extract(fragment));
        Assert.Equal(["1"], page.Texts);
        Assert.Equal("1", page.UnderMain);
        Assert.Null(page.Self);
        Assert.Equal(["Error Missing Text"], Issues.All(Own.Extract(document.CreateDocumentFragment())));
    }

    [Fact]
    public void Extract_TreeOfTheCaller_IsNotChanged()
    {
        IDocument document = new HtmlParser().ParseDocument("<main><p class=x>1<i>2</i></p></main>");
        string before = document.DocumentElement.OuterHtml;
        Issues.Clean(Scoped.Extract(document));
        Assert.Equal(before, document.DocumentElement.OuterHtml);
        Assert.Equal(["12"], Issues.Clean(Scoped.Extract(document)).Texts);
    }

    [Theory]
    [InlineData("<a href=x>", "https://example.org/dir/page.html", "https://example.org/dir/x")]
    [InlineData("<a href=x>", null, "x")]
    [InlineData("<base href=/b/><a href=x>", "https://example.org/dir/page.html", "https://example.org/b/x")]
    [InlineData("<base href=https://cdn.example/b/><a href=x>", null, "https://cdn.example/b/x")]
    [InlineData("<base href=/b/><a href=x>", null, "x")]
    [InlineData("<base target=_top><base href=/b/><base href=/c/><a href=x>", "https://example.org/", "https://example.org/b/x")]
    [InlineData("<svg><base href=/s/></svg><a href=x>", "https://example.org/", "https://example.org/x")]
    [InlineData("<a href=//h/x>", "https://example.org/", "https://h/x")]
    [InlineData("<a href='HTTP://Example.org/%D9%86?q=ن'>", null, "HTTP://Example.org/%D9%86?q=ن")]
    [InlineData("<a href=x></a><base href=/late/>", "https://example.org/", "https://example.org/late/x")]
    public void Extract_Address_IsResolvedAgainstBaseAndPage(string html, string? page, string expected)
    {
        Uri address = Issues.Clean(Addresses.Extract(html, page is null ? null : new Uri(page))).Address;
        Assert.Equal(expected, address.OriginalString);
    }

    [Theory]
    [InlineData("javascript:void(0)", "Missing")]
    [InlineData("about:blank", "Missing")]
    [InlineData("vbscript:x", "Unconvertible")]
    [InlineData("data:text/plain,x", "Unconvertible")]
    public void Extract_AddressThatNamesNoResource_GivesAnError(string address, string kind) =>
        Assert.Equal([$"Error {kind} Address"], Issues.All(Addresses.Extract($"<a href='{address}'>")));

    [Fact]
    public void Extract_AddressInAnElement_UsesBaseOfThePage()
    {
        IDocument document = new HtmlParser().ParseDocument("<base href=https://example.org/b/><div><a href=x></a></div>");
        Assert.Equal("https://example.org/b/x", Issues.Clean(Addresses.Extract(document.QuerySelector("div")!)).Address.OriginalString);
    }

    [Fact]
    public async Task Extract_CancelledToken_Throws()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.ThrowsAny<OperationCanceledException>(() => Page.Extract("<b>1</b>", null, cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => Page.Parse("<b>1</b>", null, cancelled));
        IDocument document = new HtmlParser().ParseDocument("<b>1</b>");
        Assert.ThrowsAny<OperationCanceledException>(() => Page.Extract(document, null, cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => Page.Extract(document.Body!, null, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Page.ExtractAsync(new MemoryStream(new byte[10]), null, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Page.ParseAsync(new MemoryStream(new byte[10]), null, cancelled));
    }

    [Fact]
    public void Extract_OneSchemaInManyThreads_GivesEachItsValues()
    {
        IDocument[] documents = [.. Enumerable.Range(0, 8).Select(static i => new HtmlParser().ParseDocument(ListOf(i)))];

        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            HtmlResult<Threads> result = i % 2 == 0 ? Threads.Extract(ListOf(i)) : Threads.Extract(documents[i % 8]);
            int expected = i % 2 == 0 ? i : i % 8;
            Assert.Equal(["Warning Unconvertible Bad"], Issues.All(result));
            Assert.Equal(Enumerable.Range(expected, 20), result.Value.Items.Select(static x => x.Number));
            Assert.Equal(0, result.Sources["Items"]!.Index);
        });

        static string ListOf(int start) => "<b>bad</b><ul>" + string.Concat(Enumerable.Range(start, 20).Select(static i => $"<li>n{i}</li>")) + "</ul>";
    }

    [Fact]
    public void Extract_OneDocumentInManyThreads_GivesSameValues()
    {
        IDocument document = new HtmlParser().ParseDocument("<b>bad</b><ul><li>n1</li><li>n2</li></ul>");
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ => Assert.Equal([1, 2], Threads.Extract(document).Value.Items.Select(static x => x.Number)));
    }

    [HtmlSchema]
    private sealed partial class Page
    {
        [Css("b")]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Many
    {
        [Css("li")]
        public required IReadOnlyList<string> Items { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Groups
    {
        [Css("ul")]
        public required IReadOnlyList<Many> Lists { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Scoped
    {
        [Css(".x")]
        public required IReadOnlyList<string> Texts { get; init; }

        [Css("main p p, main div > p, main > p")]
        public string? UnderMain { get; init; }

        [Css("div + p")]
        public string? AfterDiv { get; init; }

        [Self(Read = ReadMode.RawText)]
        public string? Self { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Ends
    {
        [Css("p:last-child")]
        public string? Last { get; init; }

        [Css("p:first-child")]
        public string? First { get; init; }

        [Css("div:last-child > p")]
        public string? InLast { get; init; }

        [Css("div:first-child > p")]
        public string? InFirst { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Own
    {
        [Self]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Addresses
    {
        [Css("a", Attr = "href")]
        public required Uri Address { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Threads
    {
        [Css("b")]
        public int? Bad { get; init; }

        [Css("li")]
        public required IReadOnlyList<Item> Items { get; init; }

        [HtmlSchema]
        internal sealed partial record Item
        {
            [Self(Pattern = @"n(\d+)")]
            public required int Number { get; init; }
        }
    }
}
