using System;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Catalogs;

/// <summary><c>When</c> and <c>Until</c> of schemas that are read alone.</summary>
public class LayoutTests
{
    [Fact]
    public void Extract_WhenMatchesNothing_IsALayoutMismatch()
    {
        HtmlIssue issue = Issues.Single(HespressOld.Extract("<h2 class=title>A</h2><div></div>", cancellationToken: TestContext.Current.CancellationToken), "", HtmlIssueKind.LayoutMismatch);
        Assert.StartsWith("HespressOld does not apply: nothing matches its When 'div.post-old' (", issue.Message, StringComparison.Ordinal);
        Assert.EndsWith(").", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_WhenMatches_ReadsThePage() =>
        Assert.Equal("A", Issues.Clean(HespressOld.Extract("<h2 class=title>A</h2><div class=post-old></div>", cancellationToken: TestContext.Current.CancellationToken)).Title);

    [Theory]
    [InlineData("<div class=is-comment></div><div class=body><b>A</b></div>", true)]
    [InlineData("<div class='is-comment body'><b>A</b></div>", true)]
    [InlineData("<div class=body><b>A</b></div>", false)]
    [InlineData("<div class=is-comment></div>", false)]
    public void Extract_WhenAndRoot_BothHaveToMatch(string html, bool fits)
    {
        HtmlResult<Comment> text = Comment.Extract(html, cancellationToken: TestContext.Current.CancellationToken);
        HtmlResult<Comment> tree = Comment.Extract(new HtmlParser().ParseDocument(html), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(fits, text.Success);
        Assert.Equal(Issues.All(text), Issues.All(tree));
        Assert.Equal(fits ? [] : ["Error LayoutMismatch"], Issues.All(text));
    }

    [Fact]
    public void Extract_NestedSchemaWithWhen_IsMatchedInItsElement()
    {
        HtmlResult<Thread> result = Thread.Extract(
            "<aside><p class=body><b>X</b></aside><ul><li><i class=is-comment></i><p class=body><b>A</b></p><li><p class=body><b>B</b></p><li class=is-comment><p class=body><b>C</b></p></ul>",
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("A", Assert.Single(result.Value.Comments).Author);
        Assert.Null(result.Value.Aside);
        Assert.Equal(["Warning LayoutMismatch Comments[1]", "Warning LayoutMismatch Comments[2]", "Warning LayoutMismatch Aside"], Issues.All(result));
    }

    [Fact]
    public void Extract_PartOfATree_IsMatchedInThePart()
    {
        AngleSharp.Dom.IDocument page = new HtmlParser().ParseDocument("<i class=is-comment></i><section><p class=body><b>A</b></section>");
        Issues.Single(Comment.Extract(page.QuerySelector("section")!, cancellationToken: TestContext.Current.CancellationToken), "", HtmlIssueKind.LayoutMismatch);
    }

    [Theory]
    [InlineData("<meta name=generator content=Old1><meta property=og:title content=A><body>", true)]
    [InlineData("<meta property=og:title content=A><body><meta name=generator content=Old1>", true)]
    [InlineData("<meta property=og:title content=A><meta name=generator content=New><body>", false)]
    public void Extract_SchemaOfTheHead_FindsItsLayoutAnywhere(string html, bool fits) =>
        Assert.Equal(fits ? [] : ["Error LayoutMismatch"], Issues.All(HeadOnly.Extract(html, cancellationToken: TestContext.Current.CancellationToken)));

    [Fact]
    public void Extract_UntilAlone_ChangesNothing() =>
        Assert.Equal("A", Issues.Clean(Ended.Extract("<h1>A</h1>", new HtmlContext { CapturedAt = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero) }, TestContext.Current.CancellationToken)).Title);
}
