using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Bodies;

/// <summary>Bodies of pages as lines of text. Both inputs, text and AngleSharp's tree, give the same.</summary>
internal static class BodyText
{
    public static readonly HtmlContext Context = new() { Url = new Uri("https://page.example/news/1.html") };

    /// <summary>Reads the body of a page without an issue.</summary>
    public static ArticleBody Read<T>(string html)
        where T : IHtmlSchema<T>, BodySchemas.IArticle
    {
        ArticleBody ofText = Assert.IsType<ArticleBody>(Issues.Clean(HtmlReader.Extract<T>(html, Context)).Body);
        ArticleBody ofTree = Assert.IsType<ArticleBody>(Issues.Clean(HtmlReader.Extract<T>(new HtmlParser().ParseDocument(html), Context)).Body);
        Assert.Equal(Lines(ofText), Lines(ofTree));
        Assert.Equal(ofText.ToMarkdown(), ofTree.ToMarkdown());
        return ofText;
    }

    /// <summary>The texts, a line each, with <c>S</c>, <c>H</c> or <c>P</c> before it, and the figures with <c>F</c>.</summary>
    public static string[] Lines<T>(string html)
        where T : IHtmlSchema<T>, BodySchemas.IArticle => Lines(Read<T>(html));

    public static string[] Lines(ArticleBody body) =>
        [.. body.Blocks.Select(static b => $"{b.Kind.ToString()[0]} {b.Text}"), .. body.Figures.Select(static f => $"F {f.Address?.OriginalString}|{f.AlternativeText}|{f.Caption}|{f.Credit}")];

    /// <summary>The sections: headings and paragraphs, each list with its texts.</summary>
    public static IEnumerable<string> Sections(ArticleBody body) => body.Sections.Select(static s => $"{string.Join('+', s.Headings)}:{string.Join('+', s.Paragraphs)}");
}
