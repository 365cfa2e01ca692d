using System;
using static SchemaGen.Tests.Bodies.BodySchemas;

namespace SchemaGen.Tests.Bodies;

/// <summary>The figures of a body.</summary>
public sealed class BodyFigureTests
{
    [Theory]
    [InlineData("<figure><img src=a.jpg alt=' b  c '><figcaption>d <i>e</i></figcaption></figure>", "https://page.example/news/a.jpg|b c|d e|")]
    [InlineData("<figure><img src='data:image/gif;base64,AA' data-src=/a.jpg></figure>", "https://page.example/a.jpg|||")]
    [InlineData("<figure><img srcset='a.jpg 100w, b.jpg 200w' src='data:,'></figure>", "https://page.example/news/b.jpg|||")]
    [InlineData("<figure><picture><source srcset='a.webp 1x, b.webp 2x'><img alt=c></picture></figure>", "https://page.example/news/b.webp|c||")]
    [InlineData("<figure><picture><source srcset=a.webp><img src=b.jpg alt=c></picture></figure>", "https://page.example/news/a.webp|c||")]
    [InlineData("<figure><img src='data:,' alt=a><img src=b.jpg></figure>", "https://page.example/news/b.jpg|a||")]
    [InlineData("<figure><video><source src=a.mp4></video><figcaption>b</figcaption></figure>", "||b|")]
    [InlineData("<img class=image src=a.jpg alt=b>", "https://page.example/news/a.jpg|b||")]
    [InlineData("<base href=https://cdn.example/x/><figure><img src=a.jpg></figure>", "https://cdn.example/x/a.jpg|||")]
    public void Figure_Image_HasAbsoluteAddressAndAlternativeText(string html, string expected) => Assert.Equal(["P z", "F " + expected], BodyText.Lines<Article>(html + "<p>z"));

    [Theory]
    [InlineData("<figcaption>a <span class=credit>b</span></figcaption>", "a", "b")]
    [InlineData("<figcaption>a</figcaption><small class='image__credits'>b</small>", "a", "b")]
    [InlineData("<figcaption class=photo-credit>b</figcaption>", "", "b")]
    [InlineData("<figcaption class=caption-with-credit>a<span itemprop=copyrightHolder>b</span></figcaption>", "a", "b")]
    [InlineData("<figcaption>a<span class=imageSource>b</span><span class=source>c</span><i class=source>b</i></figcaption>", "a", "b, c")]
    [InlineData("<div class=image-source><img src=x><figcaption>a</figcaption></div>", "a", "")]
    [InlineData("<figcaption><b class=resource>a</b></figcaption>", "a", "")]
    [InlineData("<p class=wp-caption-text>a <em class=copyright>b</em></p>", "a", "b")]
    [InlineData("<p class=caption>x</p><figcaption>a</figcaption>", "a", "")]
    [InlineData("<figcaption>a<span class=ad>x</span></figcaption><div class=ad><figcaption>y</figcaption></div>", "a", "")]
    [InlineData("<figcaption>a</figcaption><figcaption> </figcaption><figcaption>b</figcaption>", "a b", "")]
    [InlineData("<figcaption>Photo: AFP</figcaption>", "Photo: AFP", "")]
    public void Figure_Texts_AreCaptionAndCredit(string content, string caption, string credit) =>
        Assert.Equal(["P z", $"F ||{caption}|{credit}"], BodyText.Lines<Article>($"<figure>{content.Replace("<img src=x>", string.Empty, StringComparison.Ordinal)}</figure><p>z"));

    [Fact]
    public void Figure_TextsInside_AreNoParagraphs() =>
        Assert.Equal(["P a", "P b", "P d", "F ||c|"], BodyText.Lines<Article>("<p>a<figure><h2>x</h2><p class=lead>y</p><figcaption><p>c</p></figcaption></figure><p>b<div class=block><figure></figure>d</div>"));

    [Fact]
    public void Figure_InsideAFigure_IsAFigureByItself() =>
        Assert.Equal(
            ["P z", "F ||g|", "F https://page.example/a|x|p|", "F https://page.example/b||q|"],
            BodyText.Lines<Article>("<figure><figure><img src=/a alt=x><figcaption>p</figcaption></figure><figure><img src=/b><figcaption>q</figcaption></figure><figcaption>g</figcaption></figure><p>z"));

    [Theory]
    [InlineData("<figure></figure>")]
    [InlineData("<figure><img></figure>")]
    [InlineData("<figure><img src='data:,' alt=a></figure>")]
    [InlineData("<figure><figcaption> </figcaption></figure>")]
    [InlineData("<figure class=ad><img src=a></figure>")]
    [InlineData("<div class=ad><figure><img src=a></figure></div>")]
    public void Figure_WithoutImageAndTexts_DoesNotCount(string html) => Assert.Empty(BodyText.Read<Article>(html + "<p>z").Figures);

    [Fact]
    public void Figure_WithoutTheOption_IsNotRead() => Assert.Empty(BodyText.Read<Plain>("<p>a<figure><img src=a></figure>").Figures);

    [Fact]
    public void Figure_AddressWithoutABase_StaysRelative() =>
        Assert.Equal("a/b.jpg", Article.Parse("<p>z<figure><img src=a/b.jpg></figure>").Body!.Figures[0].Address!.OriginalString);
}
