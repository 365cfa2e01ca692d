using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SchemaGen.Tests.Text;

public sealed class ElementMarkupTests
{
    [Theory]
    [InlineData("")]
    [InlineData("one <b class='a b' title='&quot;&amp;&lt;&nbsp;'>two</b> &amp; &lt;&nbsp;three")]
    [InlineData("<br><img src=a><hr><input disabled value=''>")]
    [InlineData("<!-- comment --><p>p<p>q")]
    [InlineData("<pre>\n\ntwo lines</pre><pre>\none</pre><textarea>\n\nx</textarea>")]
    [InlineData("<script>if (a < b && c) {}</script><style>a > b {}</style><noscript><p>&amp;</p></noscript>")]
    [InlineData("<svg viewBox='0 0 1 1' xlink:href='#a' xml:lang=en xmlns:xlink=x><linearGradient/><path d=''/><foreignObject><p>p</p></foreignObject></svg><math><mi>x</mi></math>")]
    [InlineData("<template><p>t<template>deeper</template></p></template>after")]
    [InlineData("<iframe><p>raw</p></iframe><xmp><b></xmp>")]
    [InlineData("<table><tr><td>a<td>b</table>")]
    public void TryRead_MarkupModes_AreEqualToAngleSharp(string html)
    {
        IElement element = Html.Parse($"<section id=x>{html}</section><p>after</p>");
        Assert.Equal(element.InnerHtml, Html.Read(element, ReadMode.InnerHtml));
        Assert.Equal(element.OuterHtml, Html.Read(element, ReadMode.OuterHtml));

        foreach (IElement child in element.QuerySelectorAll("*").Where(child => child is not IHtmlTemplateElement))
        {
            Assert.Equal(child.InnerHtml, Html.Read(child, ReadMode.InnerHtml));
            Assert.Equal(child.OuterHtml, Html.Read(child, ReadMode.OuterHtml));
        }
    }

    [Theory]
    [InlineData("one <b class=e>two</b> three", "one  three")]
    [InlineData("<p class=e>one</p>", "")]
    [InlineData("<p><b class=e>one</b></p>", "<p></p>")]
    [InlineData("<pre><b class=e>x</b>\n\nline</pre>", "<pre>\n\n\nline</pre>")]
    [InlineData("<br class=e>one<img class=e>", "one")]
    public void TryRead_MarkupWithExcludedElements_OmitsThem(string html, string expected)
    {
        IElement element = Html.Parse($"<div id=x>{html}</div>");
        Assert.Equal(expected, Html.Read(element, ReadMode.InnerHtml, ".e"));
        Assert.Equal($"<div id=\"x\">{expected}</div>", Html.Read(element, ReadMode.OuterHtml, ".e"));
    }

    // As the HTML standard has it. AngleSharp's InnerHtml of a template is empty, although its OuterHtml is not.
    [Fact]
    public void TryRead_Template_GivesItsContentAsInnerHtml()
    {
        IElement template = Html.Parse("<template id=x><p>in</p></template>");
        Assert.Equal("<p>in</p>", Html.Read(template, ReadMode.InnerHtml));
        Assert.Equal(template.OuterHtml, Html.Read(template, ReadMode.OuterHtml));
        Assert.Equal("", Html.Read(template, ReadMode.RawText));
    }
}
