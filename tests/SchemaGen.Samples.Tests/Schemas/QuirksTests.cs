using System;
using System.IO;
using System.Linq;

namespace SchemaGen.Samples.Tests.Schemas;

/// <summary>The pages keep what makes real ones hard, and say that they are none.</summary>
public class QuirksTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(SamplePages.Folder).Select(static path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_Each_SaysThatItIsAReconstruction(string name) =>
        Assert.Contains("<!-- A reconstruction: ", SamplePages.Text(name), StringComparison.Ordinal);

    [Theory]
    [InlineData("hespress-article.html", "comment-list hide-comments \"")]
    [InlineData("hespress-article.html", "<div class='article-content'>\n  <p></p>")]
    [InlineData("hespress-article.html", "<p>\n</p>\n </div>")]
    [InlineData("hespress-article.html", "<script type=\"text/javascript\">googletag")]
    [InlineData("hespress-article.html", "<div class=\"ads\">")]
    [InlineData("hespress-article.html", "نورالدين </span>")]
    [InlineData("hespress-article.html", ">-13<")]
    [InlineData("hespress-article.html", "بـ“صندوق كتب”")]
    [InlineData("hespress-article.html", "…")]
    [InlineData("hespress-article.html", "\u200E")]
    [InlineData("hespress-article.html", "&nbsp;")]
    [InlineData("hespress-video.html", "\u200F")]
    [InlineData("hespress-listing.html", "<div class='ratio-medium'>")]
    [InlineData("hespress-listing.html", "\" >\n")]
    [InlineData("maghress-article.html", "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0")]
    public void Page_EachQuirk_IsKept(string name, string quirk) =>
        Assert.Contains(quirk, SamplePages.Text(name).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public void Page_Article_IsFollowedByASecond() =>
        Assert.Equal(3, SamplePages.Text("hespress-article.html").Split("article-content").Length);
}
