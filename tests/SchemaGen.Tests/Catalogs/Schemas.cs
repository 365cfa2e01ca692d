using System;
using System.Collections.Generic;
using System.Threading;
using AngleSharp.Dom;

namespace SchemaGen.Tests.Catalogs;

/// <summary>The layout of a site before 2019-06-01, told by its structure.</summary>
[HtmlSchema(When = "div.post-old", TimeZone = "Africa/Casablanca", Until = "2019-06-01")]
[HtmlRoute("hespress.example", "/{slug}-{id:long}.html")]
public sealed partial record HespressOld : IArticle
{
    [Css("h2.title")] public required string Title { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
}

/// <summary>The layout of the same site today.</summary>
[HtmlSchema(Root = "article")]
[HtmlRoute("hespress.example", "/{slug}-{id:long}.html")]
public sealed partial record HespressFresh : IArticle
{
    [Css("h1")] public required string Title { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
}

/// <summary>A struct, with routes of every rank.</summary>
[HtmlSchema]
[HtmlRoute("akhbar.example", "/news/{id:int}")]
[HtmlRoute("www.akhbar.example", "/")]
[HtmlRoute("مثال.example")]
public readonly partial record struct AkhbarArticle([property: Css("h1")] string Title) : IArticle;

/// <summary>Less specific routes of the same site.</summary>
[HtmlSchema]
[HtmlRoute("akhbar.example", "/news/{slug}")]
[HtmlRoute("akhbar.example", "/{*rest}")]
public sealed partial record AkhbarPage : IArticle
{
    [Css("title")] public required string Title { get; init; }
    [RouteValue("slug")] public string? Slug { get; init; }
}

/// <summary>Two layouts that only the time of the page decides between, and a third for the time after.</summary>
[HtmlSchema(Until = "2010-01-01")]
[HtmlRoute("dated.example")]
public sealed partial record DatedFirst : IArticle
{
    [Css(".first")] public required string Title { get; init; }
}

/// <inheritdoc cref="DatedFirst"/>
[HtmlSchema(Until = "2020-01-01", TimeZone = "Asia/Tokyo")]
[HtmlRoute("dated.example")]
public sealed partial record DatedSecond : IArticle
{
    [Css(".second")] public required string Title { get; init; }
}

/// <inheritdoc cref="DatedFirst"/>
[HtmlSchema]
[HtmlRoute("dated.example")]
public sealed partial record DatedThird : IArticle
{
    [Css(".third")] public required string Title { get; init; }
}

/// <summary>A layout that hands out an element of AngleSharp.</summary>
[HtmlSchema(When = "main")]
[HtmlRoute("element.example")]
public sealed partial record WithElement : IArticle
{
    [Css("h1")] public required string Title { get; init; }
    [Css("main")] public required IElement Main { get; init; }
}

/// <summary>A layout with a method of its own for texts.</summary>
[HtmlSchema(When = ".own")]
[HtmlRoute("element.example")]
public sealed partial record WithOwnExtract : IArticle, IHtmlSchema<WithOwnExtract>
{
    [Css("h1")] public required string Title { get; init; }

    static HtmlResult<WithOwnExtract> IHtmlSchema<WithOwnExtract>.Extract(string html, HtmlContext? context, CancellationToken cancellationToken) =>
        HtmlReader.Extract<WithOwnExtractReader>(html, context, cancellationToken).Cast<WithOwnExtractBase>() is { Success: true } result
            ? Extract("<h1 class=own>own " + result.Value.Title + "</h1>", context, cancellationToken)
            : Extract(html, context, cancellationToken);
}

/// <summary>What the method of <see cref="WithOwnExtract"/> reads.</summary>
public abstract record WithOwnExtractBase
{
    [Css("h1.own")] public required string Title { get; init; }
}

/// <inheritdoc cref="WithOwnExtractBase"/>
[HtmlSchema]
public sealed partial record WithOwnExtractReader : WithOwnExtractBase;

/// <summary>No article, so not in the catalog, although it has the route of one.</summary>
[HtmlSchema]
[HtmlRoute("dated.example")]
public sealed partial record NoArticle
{
    [Css("h1")] public string? Title { get; init; }
}

/// <summary>A schema that applies to a part of all pages, and is nested in others.</summary>
[HtmlSchema(When = ".is-comment", Root = ".body")]
public sealed partial record Comment
{
    [Css("b")] public required string Author { get; init; }
}

/// <summary>Schemas that are nested.</summary>
[HtmlSchema]
public sealed partial record Thread
{
    [Css("li"), Items(SkipInvalid = true)] public IReadOnlyList<Comment> Comments { get; init; } = [];
    [Css("aside")] public Comment? Aside { get; init; }
}

/// <summary>All of whose members, and the layout, are in the head.</summary>
[HtmlSchema(When = "meta[name=generator][content^=Old]")]
public sealed partial record HeadOnly
{
    [Meta("og:title")] public required string Title { get; init; }
}

/// <summary>A schema alone, with Until only.</summary>
[HtmlSchema(Until = "2001-01-01")]
public sealed partial record Ended
{
    [Css("h1")] public required string Title { get; init; }
}
