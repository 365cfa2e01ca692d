using System;
using System.Linq;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Scaffolding;

namespace SchemaGen.Tool.Tests.Scaffolding;

public class ScaffolderTests
{
    [Fact]
    public async Task Article_MetadataAndElements_AreFallbacksInOrderOfWorth()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 3).Select(static i => $$"""
            <html lang="en"><title>Headline {{TestPages.Word(i)}} - The News</title>
            <meta property="og:title" content="Headline {{TestPages.Word(i)}}"><meta name="author" content="Ada {{TestPages.Word(i)}}"><meta property="article:published_time" content="2026-05-0{{i}}T10:00:00Z">
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Headline {{TestPages.Word(i)}}", "author": {"name": "Ada {{TestPages.Word(i)}}"}, "datePublished": "2026-05-0{{i}}T10:00:00Z"}</script>
            <main><h1 class="headline">Headline {{TestPages.Word(i)}}</h1><span class="author-name">Ada {{TestPages.Word(i)}}</span><time class="published" datetime="2026-05-0{{i}}T12:00:00+02:00">today</time>
            <div class="story-text">{{TestPages.Paragraphs(i)}}</div></main>
            """));

        Assert.Equal(
            [
                "[HtmlSchema]",
                "[HtmlRoute(\"news.example\")]",
                "[PageUrl]",
                "[Meta(\"og:title\")]",
                "[JsonLd(\"headline\", Type = \"NewsArticle\")]",
                "[Css(\"h1\")]",
                "[JsonLd(\"author\", Type = \"NewsArticle\")]",
                "[Meta(\"author\")]",
                "[Css(\".author-name\")]",
                "[JsonLd(\"datePublished\", Type = \"NewsArticle\")]",
                "[Meta(\"article:published_time\")]",
                "[Css(\".published\", Attr = \"datetime\")]",
                "[Body(Headings = \".story-text > :is(h2, h3)\", Paragraphs = \".story-text > p, .story-text > :is(ul, ol) > li, .story-text > blockquote > p\")]",
            ],
            Generated.Attributes(schema.Source));
        Assert.Empty(schema.Failures);
        Assert.DoesNotContain("// ", schema.Source.Replace("/// ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(schema.Rows, static row => Assert.Equal(3, row.Pages));
    }

    [Fact]
    public async Task Title_SourceThatDiffersFromTheHeadline_IsLeftOutWithAComment()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 3).Select(static i => $$"""
            <title>x</title><meta property="og:title" content="Headline {{TestPages.Word(i)}}">
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "{{(i == 2 ? "An earlier wording" : $"Headline {TestPages.Word(i)}")}}"}</script>
            <h1>Headline {{TestPages.Word(i)}}</h1><div class="text">{{TestPages.Paragraphs(i)}}</div>
            """));

        Assert.Contains("""// [JsonLd("headline", Type = "NewsArticle")] is left out: on story-2.html it gives 'An earlier wording' instead of 'Headline bac'.""", schema.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("\n    [JsonLd(\"headline\"", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Title_WithTheNameOfTheSite_IsReadWithoutIt()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 2).Select(static i => $$"""
            <title>Headline {{TestPages.Word(i)}} | The News | by Ada</title><h1>Headline {{TestPages.Word(i)}}</h1><div class="text">{{TestPages.Paragraphs(i)}}</div>
            """));

        Assert.Contains("""[Css("title", Pattern = @" \| The News\b.*$", Replace = "")]""", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_WithoutOffset_AreLocalUnlessTheZoneIsGiven()
    {
        string[] pages = [.. Enumerable.Range(1, 2).Select(static i => $"""
            <meta property="og:title" content="Headline {TestPages.Word(i)}"><meta property="article:published_time" content="2026-05-0{i} 10:00:00"><div class="text">{TestPages.Paragraphs(i)}</div>
            """)];

        ScaffoldResult local = await TestPages.ScaffoldAsync(pages);
        Assert.Contains("public required DateTime PublishedAt", local.Source, StringComparison.Ordinal);
        Assert.Contains("without an offset", local.Source, StringComparison.Ordinal);

        ScaffoldResult zoned = await TestPages.ScaffoldAsync(pages, new ScaffoldOptions { TimeZone = "Europe/Paris" });
        Assert.Contains("[HtmlSchema(TimeZone = \"Europe/Paris\")]", zoned.Source, StringComparison.Ordinal);
        Assert.Contains("public required DateTimeOffset PublishedAt", zoned.Source, StringComparison.Ordinal);
        UsageException wrong = await Assert.ThrowsAsync<UsageException>(() => TestPages.ScaffoldAsync(pages, new ScaffoldOptions { TimeZone = "Paris" }));
        Assert.Contains("Paris", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_WithoutOffsetBesideTheInstant_AreReadInUtcOnlyIfThatAgrees()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 2).Select(static i => $$"""
            <meta property="og:title" content="Headline {{TestPages.Word(i)}}"><meta property="article:published_time" content="2026-05-0{{i}}T10:00:00"><meta name="date" content="2026-05-0{{i}} 12:00:00">
            <script type="application/ld+json">{"@type": "Article", "headline": "Headline {{TestPages.Word(i)}}", "datePublished": "2026-05-0{{i}}T10:00:00Z"}</script><div class="text">{{TestPages.Paragraphs(i)}}</div>
            """));

        Assert.Contains("[Meta(\"article:published_time\", TimeZone = \"UTC\")]", schema.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("[Meta(\"date\"", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_OfBuildsAndPages_AreNotInSelectors()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 3).Select(static i => $"""
            <title>x</title><meta property="og:title" content="Headline {TestPages.Word(i)}"><main id="post-{i}12345"><h1 class="css-1x2y3z Title_title__T09fD">Headline {TestPages.Word(i)}</h1>
            <div class="Article_body__3kQ2w post-{i}12345 mt-4">{TestPages.Paragraphs(i)}</div></main>
            """));

        Generated.AssertStable(schema.Source);
        Assert.Contains("[class*=Article_body__] > p", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_BoxesBesideTheText_AreNotRead()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 3).Select(static i => $"""
            <title>x</title><meta property="og:title" content="Headline {TestPages.Word(i)}"><h1>Headline {TestPages.Word(i)}</h1>
            <div class="text">{TestPages.Paragraphs(i)}<div class="newsletter"><p>Subscribe to the best newsletter of the whole country, which arrives each morning before breakfast.</p></div>
            <p><a href="/other">ANOTHER STORY THAT IS PROMOTED HERE {TestPages.Word(i)}</a></p><p>Follow us on all networks for more of this.</p></div>
            <div class="comments"><p>{TestPages.Paragraph(i, 50)}</p></div>
            """));

        string body = schema.Source[schema.Source.IndexOf("[Body(", StringComparison.Ordinal)..];
        Assert.Contains(@"p:has(> a:only-child):not(:matchesOwn('\S'))", body, StringComparison.Ordinal);
        Assert.Contains("p:matches('^Follow us on all networks for more of this')", body, StringComparison.Ordinal);
        Assert.DoesNotContain("newsletter", body, StringComparison.Ordinal);
        Assert.DoesNotContain("comments", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_LinesInsteadOfParagraphs_AreRead()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 2).Select(static i => $"""
            <title>Headline {TestPages.Word(i)}</title><h1>Headline {TestPages.Word(i)}</h1>
            <div class="story">{TestPages.Paragraph(i, 1)}<br><br>{TestPages.Paragraph(i, 2)}<br><br>{TestPages.Paragraph(i, 3)}</div>
            """));

        Assert.Contains("""[Body(Paragraphs = ".story", Lines = true)]""", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_ParagraphsThatAreDivs_HaveTheirSelector()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 2).Select(static i => $"""
            <title>Headline {TestPages.Word(i)}</title><h1>Headline {TestPages.Word(i)}</h1><div class="share-bar"><div>Share</div></div>
            <div class="story">{string.Concat(Enumerable.Range(0, 4).Select(n => $"<div data-testid=\"paragraph-{n}\">{TestPages.Paragraph(i, n)}</div><div class=\"slot\">Advertisement for something</div>"))}</div>
            """));

        Assert.Contains("[data-testid^=paragraph-]", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_GateOfSubscribers_IsOptional()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 2).Select(static i => $"""
            <title>Headline {TestPages.Word(i)}</title><h1>Headline {TestPages.Word(i)}</h1><div class="article-body"><div class="paywall">{TestPages.Paragraphs(i)}</div></div>
            """));

        Assert.Contains(":is(.paywall, .article-body) > p", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_OfReaders_AreANestedSchema()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 2).Select(static i => $"""
            <title>Headline {TestPages.Word(i)}</title><h1>Headline {TestPages.Word(i)}</h1><div class="text">{TestPages.Paragraphs(i)}</div>
            <ol class="comment-list">{string.Concat(Enumerable.Range(0, 3).Select(n => $"<li class=\"comment {(n % 2 == 0 ? "even" : "odd")}\"><cite class=\"fn\">Reader {TestPages.Word(n)}</cite><time datetime=\"2026-05-01T10:0{n}:00Z\">now</time><div class=\"comment-text\"><p>I think so, {TestPages.Word(n)}.</p></div></li>"))}</ol>
            """));

        Assert.Contains("public IReadOnlyList<Comment> Comments { get; init; } = [];", schema.Source, StringComparison.Ordinal);
        Assert.Contains("[Css(\".comment\")]", schema.Source, StringComparison.Ordinal);
        Assert.Contains("public DateTimeOffset? PublishedAt", schema.Source, StringComparison.Ordinal);
        Assert.Contains("[Css(\".comment-text > p\")]", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listing_Cards_AreANestedSchema()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 2).Select(Listing));

        Assert.Contains("public sealed partial record Listing", schema.Source, StringComparison.Ordinal);
        Assert.Contains("[Css(\".card\"), Items(Min = 1)]", schema.Source, StringComparison.Ordinal);
        Assert.Contains("public required IReadOnlyList<Card> Cards { get; init; }", schema.Source, StringComparison.Ordinal);
        Assert.Contains("public required string Title { get; init; }", schema.Source, StringComparison.Ordinal);
        Assert.Contains("[Css(\"img\", Attr = \"data-src, src\")]", schema.Source, StringComparison.Ordinal);
        Assert.Empty(schema.Failures);
    }

    [Theory]
    [InlineData("2026-05-01", "DateOnly? PublishedOn", false)]
    [InlineData("2026-05-01T10:00", "DateTime? PublishedAt", true)]
    [InlineData("2026-05-01T10:00Z", "DateTimeOffset? PublishedAt", false)]
    public async Task Listing_TimeOfCards_HasTheNameAndTypeOfItsPrecision(string time, string member, bool hasComment)
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 2).Select(page => Listing(page).Replace("</h3></a>", $"</h3></a><time datetime=\"{time}\">then</time>", StringComparison.Ordinal)));
        Assert.Contains($"public {member} {{", schema.Source, StringComparison.Ordinal);
        Assert.Equal(hasComment, schema.Source.Contains("The pages have the time without an offset.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Card", "required IReadOnlyList<PageCard> Cards", "record PageCard")]
    [InlineData("Cards", "required IReadOnlyList<Card> PageCards", "record Card")]
    [InlineData("Uri", "required System.Uri Address", "record Card")]
    public async Task Listing_NameThatTheSchemaUses_LeavesNothingOut(string name, string member, string nested)
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 3).Select(Listing), new ScaffoldOptions { Name = name });
        Assert.Contains($"public {member} {{", schema.Source, StringComparison.Ordinal);
        Assert.Contains($"public sealed partial {nested}\n", schema.Source, StringComparison.Ordinal);
        Assert.Empty(schema.Notes);
        Assert.Empty(schema.Failures);
    }

    [Fact]
    public async Task Authors_NameInAnAsideBeforeTheArticle_IsNotTheAuthor()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 3).Select(static i => $"""
            <title>x</title><meta property="og:title" content="Headline {TestPages.Word(i)}"><aside><a rel="author" href="/o">Other {TestPages.Word(i)}</a></aside>
            <main><h1>Headline {TestPages.Word(i)}</h1><span class="byline">Ada {TestPages.Word(i)}</span><div class="text">{TestPages.Paragraphs(i)}</div></main>
            """));
        Assert.Contains("[Css(\".byline\")]", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Authors_NameOnlyInAnAside_IsRead()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 3).Select(static i => $"""
            <title>x</title><meta property="og:title" content="Headline {TestPages.Word(i)}"><main><h1>Headline {TestPages.Word(i)}</h1><div class="text">{TestPages.Paragraphs(i)}</div>
            <aside><a rel="author" href="/a">Ada {TestPages.Word(i)}</a></aside></main>
            """));
        Assert.Contains("[Css(\"[rel=author]\")]", schema.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rtl", "ميناء المدينة القديمة يفتح أبوابه للزوار", "تصل السفن إلى الميناء كل أسبوع، وينتظرها الناس على الرصيف منذ الصباح الباكر حتى المساء، كما كانوا يفعلون من قبل.")]
    [InlineData("ltr", "旧市街の港が観光客に開放される", "毎週船が港に到着し、人々は朝早くから夕方まで岸壁で待っている。昔から続くこの習慣は今も変わらず、町の人々の誇りである。市長は来年も続けると述べた。")]
    public async Task Article_OtherScripts_IsRead(string direction, string title, string text)
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync([$"<html dir={direction}><title>{title}</title><div class=headline>{title}</div><div class=article><p>{text} 1</p><p>{text} 2</p></div>"]);
        Assert.Empty(schema.Failures);
        Assert.Contains("[Css(\".headline\")]", schema.Source, StringComparison.Ordinal);
        Assert.Contains("\".article > p", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_BrokenJsonLd_IsReadFromTheOtherSources()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 2).Select(static i => $$"""
            <title>x</title><meta property="og:title" content="Headline {{TestPages.Word(i)}}"><script type="application/ld+json">{"@type": "NewsArticle", "headline": "He said "no""}</script>
            <h1>Headline {{TestPages.Word(i)}}</h1><div class="text">{{TestPages.Paragraphs(i)}}</div>
            """));

        Assert.Empty(schema.Failures);
        Assert.DoesNotContain("JsonLd", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_LargePage_IsRead()
    {
        string filler = string.Concat(Enumerable.Range(0, 60_000).Select(static i => $"<div class=\"menu\"><a href=\"/{i}\">Entry of a long menu {i}</a></div>"));
        ScaffoldResult schema = await TestPages.ScaffoldAsync([$"<title>Headline of it</title><h1>Headline of it</h1>{filler}<div class=\"text\">{TestPages.Paragraphs(1)}</div>"]);
        Assert.Contains("\".text > p", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_GivenTwice_CountOnce()
    {
        string page = $"<title>Headline of it</title><meta property=\"og:title\" content=\"Headline of it\"><h1>Headline of it</h1><div class=\"text\">{TestPages.Paragraphs(1)}</div>";
        ScaffoldResult schema = await TestPages.ScaffoldAsync([page, page]);
        Assert.Equal(1, schema.Pages);
        Assert.Contains("[Meta(\"og:title\")]", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_ArticleAndListing_AreRefused()
    {
        UsageException e = await Assert.ThrowsAsync<UsageException>(() => TestPages.ScaffoldAsync([Listing(1), $"<title>Headline of it</title><h1>Headline of it</h1><div class=\"text\">{TestPages.Paragraphs(1)}</div>"]));
        Assert.Contains("'story-1.html' lists articles, 'story-2.html' is an article", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \r\n", "is empty")]
    [InlineData("{\"a\": 1}", "is not a page of HTML")]
    [InlineData("<html><head><title>App</title></head><body><div id=root></div></body></html>", "Nothing but a title")]
    public async Task Pages_WithoutContent_AreRefused(string page, string message)
    {
        UsageException e = await Assert.ThrowsAsync<UsageException>(() => TestPages.ScaffoldAsync([page]));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    private static string Listing(int page) => $"""
        <title>Section {TestPages.Word(page)}</title><div class="row">{string.Concat(Enumerable.Range(0, 6).Select(n => $"""
            <div class="col-4"><div class="card"><a href="/story-{page}-{n}"><h3>Headline {TestPages.Word(page)} {TestPages.Word(n)}</h3></a><img src="blank.gif" data-src="/{n}.jpg"></div></div>
            """))}</div>
        """;
}
