using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Tool.Reporting;

namespace SchemaGen.Tool.Tests.Reporting;

/// <summary>The elements that a report names.</summary>
public class ElementCatalogTests
{
    [Theory]
    [InlineData("<p> one <b>two</b><!-- no --> three </p>", "one two three")]
    [InlineData("<p>\n<b> \n</b>\n<i>x</i></p>", "x")]
    [InlineData("<p></p>", "")]
    public void Elements_Text_IsThatOfTheElement(string html, string text) =>
        Assert.Equal(text, TextsOf(new HtmlParser().ParseDocument("<body>" + html).QuerySelectorAll("p"))[0]);

    [Fact]
    public void Elements_LongText_IsCutOff()
    {
        string text = Assert.Single(TextsOf(new HtmlParser().ParseDocument("<p>" + new string('x', 200) + "<b>" + new string('y', 200) + "</b></p>").QuerySelectorAll("p")));

        Assert.Equal(new string('x', 200) + new string('y', 100) + "…", text);
    }

    /// <summary>Each of 400 elements contains the megabyte of text, of which 300 characters are shown.</summary>
    [Fact]
    public void Elements_InsideOfEachOther_DoNotCopyTheTextForEach()
    {
        string html = string.Concat(Enumerable.Repeat("<div>", 400)) + string.Concat(Enumerable.Repeat("<b>text</b> ", 100_000));
        IHtmlCollection<IElement> elements = new HtmlParser(new HtmlParserOptions { MaximumDepth = int.MaxValue }).ParseDocument(html).QuerySelectorAll("div");
        long before = GC.GetAllocatedBytesForCurrentThread();

        List<string> texts = TextsOf(elements);

        Assert.Equal(400, texts.Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 40_000_000);
    }

    private static List<string> TextsOf(IEnumerable<IElement> elements)
    {
        var numbers = elements.Select(static (element, i) => (element, i)).ToDictionary(static pair => pair.element, static pair => pair.i);
        var catalog = new ElementCatalog(numbers);
        catalog.NumbersOf(numbers.Keys);
        return [.. catalog.Elements.Select(static element => element.Text)];
    }
}
