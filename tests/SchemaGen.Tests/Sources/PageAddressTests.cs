using System;

namespace SchemaGen.Tests.Sources;

/// <summary><c>[PageUrl]</c>: the address as it is sent. (<see cref="Uri.ToString"/> unescapes it.)</summary>
public partial class PageAddressTests
{
    [Theory]
    [InlineData("https://www.hespress.com/%d9%85%d9%83-1354981.html")]
    [InlineData("https://example.com/a%20b?q=%26%3D&r=%C3%A9#%D9%85")]
    public void Extract_EscapedPageUrl_StaysEscaped(string address)
    {
        Addressed page = Addressed.Parse("<p>x", new Uri(address));

        Assert.Equal(new Uri(address).AbsoluteUri, page.Text);
        Assert.Equal(page.Text, page.Address?.OriginalString);
        Assert.Equal(new Uri(address), page.Address);
    }

    [Fact]
    public void Extract_PageUrlWithNonAsciiLetters_IsEscaped() =>
        Assert.Equal("https://example.com/%D9%85", Addressed.Parse("<p>x", new Uri("https://example.com/م")).Text);

    [Fact]
    public void Extract_NoPageUrl_IsNull() => Assert.Null(Addressed.Parse("<p>x").Address);

    [HtmlSchema]
    public sealed partial record Addressed
    {
        [PageUrl]
        public Uri? Address { get; init; }

        [PageUrl]
        public string? Text { get; init; }
    }
}
