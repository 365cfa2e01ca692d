namespace SchemaGen.Generator.Tests.Typing;

/// <summary>Programs as users write them, which together have every kind of attribute, type and member.</summary>
internal static class TypedSources
{
    public const string Article = """
        [assembly: HtmlSchemaDefaults(Culture = "en", TimeZone = "UTC")]

        namespace News.Reading
        {
            /// <summary>An article.</summary>
            [HtmlSchema(Root = "article.main, main > .story", Culture = "fr-FR", TimeZone = "Europe/Paris")]
            [HtmlRoute("example.org", "/{section}/{id}.html")]
            public sealed partial record Article
            {
                [Css("h1.title"), Meta("og:title"), JsonLd("headline")]
                public required string Title { get; init; }

                [Css("time", Attr = "datetime"), Css(".date", Format = "d MMMM yyyy HH:mm")]
                public DateTimeOffset? Published { get; init; }

                [Css("a.tag", Pattern = @"^#(\w+)$"), Items(Min = 1, Max = 20, SkipInvalid = true)]
                public List<string> Tags { get; init; } = [];

                [Css("dl.facts > dt", Key = "dt", Value = "dd")]
                public Dictionary<string, decimal?>? Facts { get; init; }

                [Css("section.comment:not(.hidden):has(> p)")]
                public List<Comment> Comments { get; init; } = new();

                [RouteValue("id")] public int Id { get; init; }
                [PageUrl] public Uri? Address { get; init; }
                [Css("body.premium")] public bool IsPremium { get; init; }
                [Css(".kind")] public Kind? Kind { get; init; }
                [Css("p", Using = nameof(Shout))] public string? Loud { get; init; }

                private static string Shout(string text) => text.ToUpperInvariant();

                partial void OnExtracted(HtmlIssueCollector issues) { if (Id < 0) { return; } }

                [HtmlSchema]
                public partial class Comment(string author)
                {
                    [Css(".author")] public string Author { get; } = author;
                    [Self(Attr = "data-id, id")] public long? Number { get; set; }
                    [Css("p:nth-child(2n + 1 of .text)", Read = ReadMode.Lines, Exclude = "script, .ad", At = "1..^1")] public string[]? Lines;
                }
            }

            public enum Kind { News, Opinion }
        }
        """;

    public const string Selectors = """
        using AngleSharp.Dom;

        namespace News;

        public static partial class Selectors
        {
            [GeneratedSelector("article > h1.title:first-child")] public static partial IElement? Title(IParentNode page);
            [GeneratedSelector("a[href^='https:' i]")] internal static partial IReadOnlyList<IElement> Links(IParentNode page);
            [GeneratedSelector("li:nth-of-type(odd)")] private static partial bool IsOdd(this IElement element);
            public static bool IsEven(IElement element) => !IsOdd(element);
        }

        public abstract class Page<T> where T : class
        {
            [Css("link[rel=canonical]", Attr = "href")] public Uri? Canonical { get; protected set; }
            [Css("title")] public abstract string? Title { get; set; }
        }

        [HtmlSchema]
        public partial class Price : Page<string>
        {
            [HtmlConstructor] public Price([Css(".price", Converter = typeof(Money.Converter))] Money amount, [Meta("currency")] string currency = "EUR") { Amount = amount; Currency = currency; }
            public Money Amount { get; }
            public string Currency { get; }
            public override string? Title { get; set; }
        }

        public readonly struct Money
        {
            public sealed class Converter : IHtmlConverter<Money>
            {
                public static bool TryConvert(string text, in HtmlValueContext context, out Money value) { value = default; return text.Length > 0; }
            }
        }
        """;

    /// <summary>All of them.</summary>
    public static string[] All { get; } = [Article, Selectors];
}
