using System.Threading.Tasks;
using SchemaGen.Generator.Tests.Helpers;

namespace SchemaGen.Generator.Tests.Generation;

/// <summary>What the generated code looks like. Few, and each worth reading as a stranger: every one compiles without a warning in C# 11 and the latest, nullable on and off.</summary>
public sealed class GeneratedCodeTests
{
    [Fact]
    public Task Emit_ArticleWithNestedComments_MatchesSnapshot() => VerifyGenerated("""
        using System;
        using System.Collections.Generic;
        using SchemaGen;

        namespace News;

        [HtmlSchema(Culture = "fr", TimeZone = "Europe/Paris")]
        [HtmlRoute("example.org", "/{slug}-{id:long}.html")]
        public sealed partial record Article
        {
            [RouteValue("id")]
            public long? Id { get; init; }

            [JsonLd("headline", Type = "NewsArticle")]
            [Css("h1.title")]
            [Meta("og:title")]
            public required string Title { get; init; }

            [Css("span.date", Format = "d MMMM yyyy")]
            public required DateTimeOffset PublishedAt { get; init; }

            [Css("figure img", Attr = "data-src, src")]
            public Uri? Image { get; init; }

            [Css(".content > p", Exclude = ".ads"), Items(Min = 1)]
            public required IReadOnlyList<string> Paragraphs { get; init; }

            [Css("ul.comments > li")]
            public IReadOnlyList<Comment> Comments { get; init; } = Array.Empty<Comment>();

            [HtmlSchema]
            public sealed partial record Comment([property: Self(Attr = "id", Pattern = @"c-(\d+)")] long Id, [property: Css(".score")] int Score = 0);
        }
        """);

    [Fact]
    public Task Emit_BodyOfTwoLayouts_MatchesSnapshot() => VerifyGenerated("""
        using SchemaGen;

        namespace News;

        [HtmlSchema]
        public sealed partial record Story
        {
            [Body(Summary = ".lead", Headings = ".content > h2", Paragraphs = ".content > p", Figures = ".content figure", Exclude = ".ad, .read-also")]
            [Body(Paragraphs = ".old-content", Lines = true)]
            public required ArticleBody Body { get; init; }
        }
        """);

    [Fact]
    public Task Emit_GlobalClassWithFieldsAndSetters_MatchesSnapshot() => VerifyGenerated("""
        using System.Collections.Immutable;
        using SchemaGen;

        [HtmlSchema]
        public partial class @event
        {
            [Css("h1")] public string @class = "none";
            [Css(".sold-out")] public bool IsSoldOut { get; set; }
            [Css(".tag", At = "..5")] public ImmutableArray<string> Tags { get; set; }
            [Css(".price", At = "^1", Culture = "de")] public decimal? Price { get; set; }
        }
        """);

    [Fact]
    public Task Emit_SelectorsOfEveryRelation_MatchesSnapshot() => VerifyGenerated("""
        using SchemaGen;

        [HtmlSchema]
        public partial struct Relations
        {
            [Css("#main > article h2 + p ~ p.lead")] public string? Chain { get; set; }
            [Css("li:nth-child(2n+1 of .item):not(.ads *)")] public string? Counted { get; set; }
            [Css("figure:has(> img[src$='.jpg' i]):has(~ figure)")] public string? Ahead { get; set; }
            [Css("a:is(nav a, footer a):lang(ar)")] public string? Inside { get; set; }
        }
        """);

    [Fact]
    public Task Emit_Dictionaries_MatchesSnapshot() => VerifyGenerated("""
        using System;
        using System.Collections.Generic;
        using SchemaGen;

        namespace Shop;

        [HtmlSchema(Culture = "de")]
        public sealed partial record Product
        {
            [Css("table.specs tr", Key = "th", Value = "td")]
            public IReadOnlyDictionary<string, string> Specs { get; init; } = new Dictionary<string, string>();

            [Css(".prices > li", Key = "time", Value = "[data-price]", Attr = "data-price", Format = "d. MMMM yyyy")]
            public required IReadOnlyDictionary<DateOnly, decimal?> Prices { get; init; }

            [JsonLd("aggregateRating"), Css(".ratings > div", Key = ":scope > b", Value = ":scope > i"), Items(Min = 1)]
            public required Dictionary<string, double> Ratings { get; init; }

            [Css("section", Key = "h2", Value = ".answer")]
            public Dictionary<string, Answer> Answers { get; init; } = new();

            [HtmlSchema]
            public sealed partial record Answer([Css("p")] string Text);
        }
        """);

    [Fact]
    public Task Emit_SchemaWithAnError_MatchesSnapshot() => VerifyUnchecked("""
        using SchemaGen;

        namespace News;

        [HtmlSchema]
        public partial class Broken
        {
            [Css("h1..title")] public string? Title { get; set; }
        }
        """);

    [Fact]
    public Task Emit_DerivedSchema_MatchesSnapshot() => VerifyGenerated("""
        using SchemaGen;

        [HtmlSchema]
        public partial class Page
        {
            [Css("title")] public string? Title { get; set; }
        }

        [HtmlSchema]
        public partial class Story : Page
        {
            [Css("h1")] public required string Headline { get; init; }
        }
        """);

    [Fact]
    public Task Emit_CatalogWithLayouts_MatchesSnapshot() => VerifyGenerated("""
        using SchemaGen;

        namespace Sites;

        [HtmlCatalog<IArticle>]
        public static partial class News { }

        public interface IArticle
        {
            string Title { get; }
        }

        [HtmlSchema(When = "div.post-old", Until = "2019-06-01", TimeZone = "Europe/Paris")]
        [HtmlRoute("example.org", "/{slug}-{id:long}.html")]
        public sealed partial record OldArticle : IArticle
        {
            [RouteValue("id")] public long? Id { get; init; }
            [Css("h2.title")] public required string Title { get; init; }
        }

        [HtmlSchema]
        [HtmlRoute("example.org", "/{slug}-{id:long}.html")]
        [HtmlRoute("example.net")]
        public sealed partial record Article : IArticle
        {
            [RouteValue("id")] public long? Id { get; init; }
            [Css("h1")] public required string Title { get; init; }
        }
        """);

    [Fact]
    public Task Emit_GeneratedSelectorThatLooksAhead_MatchesSnapshot() => VerifyGenerated("""
        using System.Collections.Generic;
        using AngleSharp.Dom;
        using SchemaGen;

        public static partial class Selectors
        {
            [GeneratedSelector("section:has(> h2 + p) p:not(.ad)")]
            public static partial IReadOnlyList<IElement> Paragraphs(this IParentNode page);
        }
        """);

    private static Task VerifyGenerated(string source) => Verify(GeneratorTest.Run<SchemaGenerator>(source).Driver);

    private static Task VerifyUnchecked(string source) => Verify(GeneratorTest.RunUnchecked(() => new SchemaGenerator(), source).Driver);
}
