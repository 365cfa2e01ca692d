using System;
using System.Collections.Generic;
using SchemaGen;

namespace Hespress.Schemas;

/// <summary>An article that maghress.com has republished from a newspaper.</summary>
[HtmlSchema(Culture = "ar-MA")]
[HtmlRoute("maghress.com", "/{newspaper}/{id:long}")]
[HtmlRoute("maghress.com", "/fr/{newspaper}/{id:long}")]
public sealed partial record MaghressArticle : IPage
{
    /// <summary>The four no-break spaces that separate the headlines.</summary>
    private const string TickerSeparator = "\u00A0\u00A0\u00A0\u00A0";

    /// <inheritdoc/>
    [PageUrl]
    public Uri? Address { get; init; }

    /// <summary>The headlines in the ticker above the page, which are links or one text.</summary>
    [Css(".ticker a")]
    [Css(".ticker", Read = ReadMode.RawText, Split = TickerSeparator)]
    public IReadOnlyList<string> Headlines { get; init; } = [];

    /// <summary>The headline of the article.</summary>
    [Css("span.articletitle")]
    [Meta("og:title")]
    public required string Title { get; init; }

    /// <summary>The newspaper that published the article.</summary>
    [Css("span.articlenewspaper a")]
    [Css("span.articlenewspaper", Pattern = "نشر في (.+) يوم")]
    public required string Newspaper { get; init; }

    /// <summary>The day on which the newspaper published the article.</summary>
    [Css("span.articlenewspaper", Pattern = @"\d+ - \d+ - \d+", Format = "d - M - yyyy")]
    public required DateOnly Date { get; init; }

    /// <summary>The paragraphs of the text. It is in several elements, with one paragraph on each line.</summary>
    [Css("span.articlecontent", Read = ReadMode.Lines, Split = "\n"), Items(Min = 1)]
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>The address of the original article.</summary>
    [Css("a:contains('انقر هنا')", Attr = "href")]
    public Uri? Source { get; init; }
}
