using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Values;

/// <summary>Addresses of images: source sets and placeholders.</summary>
public sealed partial class ImageTests
{
    [Theory]
    [InlineData("a.jpg", "a.jpg")]
    [InlineData("a.jpg 1x, b.jpg 2x", "b.jpg")]
    [InlineData("a.jpg, b.jpg 2x", "b.jpg")]
    [InlineData("b.jpg 2x, a.jpg", "b.jpg")]
    [InlineData("a.jpg 1.5x,b.jpg 1.25x", "a.jpg")]
    [InlineData("a.jpg 300w, b.jpg 1200w, c.jpg 600w", "b.jpg")]
    [InlineData("a.jpg 300w 200h, b.jpg 1200w 800h", "b.jpg")]
    [InlineData("a.jpg 2x, b.jpg 2x", "a.jpg")]
    [InlineData("  \n a.jpg\t1x ,\n b.jpg   2x , ", "b.jpg")]
    [InlineData("https://e.org/a,b,c.jpg 2x, d.jpg 1x", "https://e.org/a,b,c.jpg")]
    [InlineData("w_100,h_50/a.jpg 100w,w_200,h_90/a.jpg 200w", "w_200,h_90/a.jpg")]
    [InlineData("a.jpg,b.jpg", "a.jpg,b.jpg")]
    [InlineData(", ,a.jpg 1x,", "a.jpg")]
    [InlineData("data:image/gif;base64,AAAA 3x, a.jpg 1x", "a.jpg")]
    [InlineData("a.jpg 1x, data:image/gif;base64,AAAA 3x", "a.jpg")]
    [InlineData("a.jpg 1x, b.jpg NaNx", "a.jpg")]
    [InlineData("a.jpg 1x, b.jpg 1e999x", "a.jpg")]
    [InlineData("a.jpg 1x, b.jpg -5x", "a.jpg")]
    [InlineData("a.jpg 1x, b.jpg x", "a.jpg")]
    [InlineData("a.jpg junk", "a.jpg")]
    [InlineData("a.jpg 1x, b.jpg 2", "a.jpg")]
    public void Extract_SourceSet_GivesTheLargestImage(string set, string expected) => Assert.Equal(expected, Issues.Clean(Set.Extract($"<img srcset='{set}'>")).Image!.OriginalString);

    [Theory]
    [InlineData("")]
    [InlineData(" , , ")]
    [InlineData("data:image/gif;base64,AAAA")]
    [InlineData("data:image/gif;base64,AAAA 1x, DATA:image/png;base64,BBBB 2x")]
    public void Extract_SourceSetOfPlaceholders_IsBlank(string set)
    {
        Assert.Null(Issues.Clean(Set.Extract($"<img srcset='{set}'>")).Image);
        Assert.Equal("next.jpg", Issues.Clean(Set.Extract($"<img srcset='{set}'><img srcset=next.jpg>")).Image!.OriginalString);
    }

    [Theory]
    [InlineData("<img data-src=a.jpg src=b.jpg>", "a.jpg")]
    [InlineData("<img src=b.jpg>", "b.jpg")]
    [InlineData("<img data-src='' src=b.jpg>", "b.jpg")]
    [InlineData("<img data-src=' data:image/gif;base64,AAAA' src=b.jpg>", "b.jpg")]
    [InlineData("<img data-src=a.jpg src=data:image/gif;base64,AAAA>", "a.jpg")]
    [InlineData("<img src=DATA:x><a href=c.jpg></a>", "c.jpg")]
    [InlineData("<img src=data:x><img src=d.jpg>", "d.jpg")]
    public void Extract_LazyImage_SkipsPlaceholders(string html, string expected)
    {
        HtmlResult<Lazy> result = Lazy.Extract(html, new HtmlContext { Url = new Uri("https://example.org/dir/") });
        Assert.Equal("https://example.org/dir/" + expected, Issues.Clean(result).Image!.AbsoluteUri);
    }

    [Fact]
    public void Extract_PlaceholdersInListAndText_AreSkippedOnlyAsAddresses()
    {
        Lists page = Issues.Clean(Lists.Extract("<img src=data:x><img src=a.jpg><img src=' data:y '>"));
        Assert.Equal(["a.jpg"], page.Images.Select(static u => u.OriginalString));
        Assert.Equal(["data:x", "a.jpg", "data:y"], page.Texts);
    }

    [Fact]
    public void Extract_PlaceholderOfRequiredImage_GivesBlankAttempt() =>
        Assert.Equal(["0 Blank", "1 NoMatch"], Issues.Attempts(Issues.Single(Required.Extract("<img src=data:x>"), "Image", HtmlIssueKind.Missing)));

    [HtmlSchema]
    private sealed partial class Set
    {
        [Css("img", Attr = "srcset")]
        public Uri? Image { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Lazy
    {
        [Css("img", Attr = "data-src, src")]
        [Css("a", Attr = "href")]
        public Uri? Image { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Lists
    {
        [Css("img", Attr = "src")]
        public IReadOnlyList<Uri> Images { get; init; } = [];

        [Css("img", Attr = "src")]
        public IReadOnlyList<string> Texts { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Required
    {
        [Css("img", Attr = "src")]
        [Css("a", Attr = "href")]
        public required Uri Image { get; init; }
    }
}
