using System;
using System.Diagnostics;
using System.Linq;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Sources;

/// <summary>The names of meta elements: tokens, and properties of items that are not the page's.</summary>
public sealed partial class MetaNameTests
{
    [Theory]
    [InlineData("<meta itemprop='datePublished dateCreated' content=x>", "x")]
    [InlineData("<meta itemprop='dateCreated\n\tdatePublished' content=x>", "x")]
    [InlineData("<meta itemprop=' DATEPUBLISHED ' content=x>", "x")]
    [InlineData("<meta property='og:date datePublished' content=x>", "x")]
    [InlineData("<meta property='article:published' itemprop='datePublished dateCreated' content=x>", "x")]
    [InlineData("<meta name='datePublished' content=x>", "x")]
    [InlineData("<meta name='datePublished dateCreated' content=x>", null)]
    [InlineData("<meta itemprop='datePublished-dateCreated' content=x>", null)]
    [InlineData("<meta property='datePublished,dateCreated' content=x>", null)]
    public void Meta_NameInAListOfTokens_IsFound(string html, string? expected) => Assert.Equal(expected, Read(html).Published);

    [Fact]
    public void Meta_TokensOfOneElement_FillSeveralMembers()
    {
        Names page = Read("<meta property='og:title schema:headline' itemprop='headline name' content=x>");
        Assert.Equal(("x", "x", "x"), (page.Title, page.Headline, page.Name));
    }

    [Theory]
    [InlineData("%", true)]
    [InlineData("<div itemscope itemtype='https://schema.org/NewsArticle'>%</div>", true)]
    [InlineData("<div itemscope itemtype='http://schema.org/Article https://x.example/Person'>%</div>", true)]
    [InlineData("<div itemscope>%</div>", true)]
    [InlineData("<div itemscope itemtype='https://schema.org/WebPage'><div itemprop=mainEntity itemscope itemtype='https://schema.org/NewsArticle'><p>%</p></div></div>", true)]
    [InlineData("<div itemprop=mainEntity itemscope itemtype='https://schema.org/NewsArticle'>%</div>", true)]
    [InlineData("<div itemprop=articleBody>%</div>", true)]
    [InlineData("<div itemprop='image' itemscope itemtype='https://schema.org/ImageObject'>%</div>", false)]
    [InlineData("<div itemscope itemtype='https://schema.org/NewsArticle'><div itemprop=image itemscope>%</div></div>", false)]
    [InlineData("<div itemscope itemtype='https://schema.org/NewsArticle'><div itemprop=publisher itemscope><i><div itemprop=logo itemscope><b>%</b></div></i></div></div>", false)]
    [InlineData("<div itemscope itemtype='https://schema.org/NewsArticle'><div itemprop=author itemscope itemtype='https://schema.org/Person'><div itemprop=mainEntity itemscope>%</div></div></div>", false)]
    [InlineData("<div itemscope itemtype='https://schema.org/Organization'>%</div>", false)]
    [InlineData("<footer itemscope itemtype='http://schema.org/WPFooter'>%</footer>", false)]
    [InlineData("<div itemscope itemtype=' https://schema.org/Person\n'>%</div>", false)]
    public void Meta_ItempropOfAnItem_IsThePagesOnlyIfTheItemIs(string format, bool isThePages)
    {
        string html = format.Replace("%", "<meta itemprop=url content='https://x.example/i.png'>", StringComparison.Ordinal);
        Assert.Equal(isThePages ? "https://x.example/i.png" : null, Read(html).Address?.ToString());
        using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(html);
        Assert.Equal(isThePages ? "https://x.example/i.png" : null, Names.Parse(document).Address?.ToString());
    }

    [Fact]
    public void Meta_ItempropOnAnElementThatIsAnItem_HasNoContent() => Assert.Null(Read("<meta itemscope itemprop=url content=/x>").Address);

    [Fact]
    public void Meta_PropertyInAnotherItem_IsThePages() =>
        Assert.Equal("x", Read("<div itemprop=image itemscope><meta property='og:title' itemprop=url content=x></div>").Title);

    [Fact]
    public void Meta_HtmlElementThatIsAnItem_HasThePagesProperties() =>
        Assert.Equal("x", Read("<html itemscope itemtype='https://schema.org/Article'><head><meta itemprop=name content=x></head>").Name);

    [Fact]
    public void Meta_NamesBeyondThe64OfOneMask_FollowTheSameRules()
    {
        Many page = Issues.Clean(Many.Extract("<div itemprop=image itemscope><meta itemprop='other n70' content=nested></div><meta itemprop='other n70' content=x><meta property='a n71' content=y>"));
        Assert.Equal(("x", "y"), (page.N70, page.N71));
    }

    [Fact]
    public void Meta_DeepTreeOfManyItems_TakesLinearTime()
    {
        string html = string.Concat(Enumerable.Repeat("<div itemprop=mainEntity itemscope><meta itemprop=url content=' '>", 20_000));
        long start = Stopwatch.GetTimestamp();
        Assert.Null(Names.Extract(html).Value.Address);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 30);
    }

    [Theory]
    [InlineData("Q&amp;amp;A", "Q&A")]
    [InlineData("It&amp;#8217;s", "It’s")]
    [InlineData("&amp;#x27;x&amp;#039;", "'x'")]
    [InlineData("a&amp;hellip; b&amp;nbsp;c", "a… b c")]
    [InlineData("&amp;#150;&amp;#0146;", "–’")]
    [InlineData("&amp;lt;b&amp;gt;", "<b>")]
    [InlineData("AT&amp;T &amp;amp; others", "AT&T &amp; others")]
    [InlineData("The &lt;p&gt; and &amp;amp;", "The <p> and &amp;")]
    [InlineData("a &amp; b", "a & b")]
    [InlineData("?a=1&amp;amp;copy=2", "?a=1&copy=2")]
    [InlineData("&amp;unknown; &amp;amp;", "&unknown; &amp;")]
    [InlineData("&amp;amp;amp;", "&amp;")]
    public void Meta_ContentEscapedTwice_IsDecodedTwice(string content, string expected) => Assert.Equal(expected, Read($"<meta property=og:title content=\"{content}\">").Title);

    [Fact]
    public void Meta_AddressEscapedTwice_IsDecodedTwice() =>
        Assert.Equal("https://x.example/?a=1&b=2", Read("<meta itemprop=url content='https://x.example/?a=1&amp;amp;b=2'>").Address!.ToString());

    [Fact]
    public void Css_ContentEscapedTwice_IsAsWritten() => Assert.Equal("Q&amp;A", Read("<meta name=x content='Q&amp;amp;A'>").Raw);

    private static Names Read(string html) => Issues.Clean(Names.Extract(html));

    [HtmlSchema]
    public sealed partial record Names
    {
        [Meta("datePublished")] public string? Published { get; init; }
        [Meta("og:title")] public string? Title { get; init; }
        [Meta("schema:headline")] public string? Headline { get; init; }
        [Meta("name")] public string? Name { get; init; }
        [Meta("url")] public Uri? Address { get; init; }
        [Css("meta[name=x]", Attr = "content")] public string? Raw { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Many
    {
        [Meta("n0")] public string? N0 { get; init; }
        [Meta("n1")] public string? N1 { get; init; }
        [Meta("n2")] public string? N2 { get; init; }
        [Meta("n3")] public string? N3 { get; init; }
        [Meta("n4")] public string? N4 { get; init; }
        [Meta("n5")] public string? N5 { get; init; }
        [Meta("n6")] public string? N6 { get; init; }
        [Meta("n7")] public string? N7 { get; init; }
        [Meta("n8")] public string? N8 { get; init; }
        [Meta("n9")] public string? N9 { get; init; }
        [Meta("n10")] public string? N10 { get; init; }
        [Meta("n11")] public string? N11 { get; init; }
        [Meta("n12")] public string? N12 { get; init; }
        [Meta("n13")] public string? N13 { get; init; }
        [Meta("n14")] public string? N14 { get; init; }
        [Meta("n15")] public string? N15 { get; init; }
        [Meta("n16")] public string? N16 { get; init; }
        [Meta("n17")] public string? N17 { get; init; }
        [Meta("n18")] public string? N18 { get; init; }
        [Meta("n19")] public string? N19 { get; init; }
        [Meta("n20")] public string? N20 { get; init; }
        [Meta("n21")] public string? N21 { get; init; }
        [Meta("n22")] public string? N22 { get; init; }
        [Meta("n23")] public string? N23 { get; init; }
        [Meta("n24")] public string? N24 { get; init; }
        [Meta("n25")] public string? N25 { get; init; }
        [Meta("n26")] public string? N26 { get; init; }
        [Meta("n27")] public string? N27 { get; init; }
        [Meta("n28")] public string? N28 { get; init; }
        [Meta("n29")] public string? N29 { get; init; }
        [Meta("n30")] public string? N30 { get; init; }
        [Meta("n31")] public string? N31 { get; init; }
        [Meta("n32")] public string? N32 { get; init; }
        [Meta("n33")] public string? N33 { get; init; }
        [Meta("n34")] public string? N34 { get; init; }
        [Meta("n35")] public string? N35 { get; init; }
        [Meta("n36")] public string? N36 { get; init; }
        [Meta("n37")] public string? N37 { get; init; }
        [Meta("n38")] public string? N38 { get; init; }
        [Meta("n39")] public string? N39 { get; init; }
        [Meta("n40")] public string? N40 { get; init; }
        [Meta("n41")] public string? N41 { get; init; }
        [Meta("n42")] public string? N42 { get; init; }
        [Meta("n43")] public string? N43 { get; init; }
        [Meta("n44")] public string? N44 { get; init; }
        [Meta("n45")] public string? N45 { get; init; }
        [Meta("n46")] public string? N46 { get; init; }
        [Meta("n47")] public string? N47 { get; init; }
        [Meta("n48")] public string? N48 { get; init; }
        [Meta("n49")] public string? N49 { get; init; }
        [Meta("n50")] public string? N50 { get; init; }
        [Meta("n51")] public string? N51 { get; init; }
        [Meta("n52")] public string? N52 { get; init; }
        [Meta("n53")] public string? N53 { get; init; }
        [Meta("n54")] public string? N54 { get; init; }
        [Meta("n55")] public string? N55 { get; init; }
        [Meta("n56")] public string? N56 { get; init; }
        [Meta("n57")] public string? N57 { get; init; }
        [Meta("n58")] public string? N58 { get; init; }
        [Meta("n59")] public string? N59 { get; init; }
        [Meta("n60")] public string? N60 { get; init; }
        [Meta("n61")] public string? N61 { get; init; }
        [Meta("n62")] public string? N62 { get; init; }
        [Meta("n63")] public string? N63 { get; init; }
        [Meta("n64")] public string? N64 { get; init; }
        [Meta("n65")] public string? N65 { get; init; }
        [Meta("n70")] public string? N70 { get; init; }
        [Meta("n71")] public string? N71 { get; init; }
    }
}
