using System;
using System.Collections.Generic;
using SchemaGen;

// C# 11 without nullable annotations, and every rule of the .NET analyzers is an error.
[assembly: CLSCompliant(true)]

namespace Strict;

[HtmlSchema(Culture = "fr", TimeZone = "Europe/Paris")]
[HtmlRoute("example.com", "/{section}/{id:int}")]
internal sealed partial class Page
{
    [PageUrl]
    public Uri Address { get; set; }

    [RouteValue("id")]
    public int Id { get; set; }

    [Css("h1")]
    [Meta("og:title")]
    public required string Title { get; set; }

    [Css("h2")]
    public string Subtitle { get; set; }

    [Css("time", Format = "d MMMM yyyy HH:mm")]
    public DateTimeOffset Published { get; set; }

    [Css("a.more", Attr = "href")]
    public Uri More { get; set; }

    [Css("table tr", Key = "th", Value = "td")]
    public IReadOnlyDictionary<string, decimal> Figures { get; set; }

    [Css("ol > li")]
    public IReadOnlyList<Comment> Comments { get; set; }

    [Body(Headings = "article h3", Paragraphs = "article p")]
    public ArticleBody Body { get; set; }

    [JsonLd("author.name")]
    public string Author { get; set; }
}
