using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using SchemaGen.Tool.Scaffolding;

namespace SchemaGen.Tool.Tests.Scaffolding;

public class TopicTests
{
    [Fact]
    public async Task Topics_ListOnSomePagesAndTextOnAll_AreReadFromTheList()
    {
        ScaffoldResult schema = await ScaffoldAsync(
            """<meta name="news_keywords" content="Business,Media">""" + Tags("Business", "Media"),
            """<meta name="news_keywords" content="Markets,Media">""" + Tags("Markets", "Media"),
            """<meta name="news_keywords" content="Media">""");
        Assert.Equal(["[Meta(\"article:tag\")]", "[Meta(\"news_keywords\", Split = \",\")]"], TopicsOf(schema));
    }

    [Fact]
    public async Task Topics_CleanListInJsonLd_IsPreferredToATextThatIsDivided()
    {
        ScaffoldResult schema = await ScaffoldAsync([.. Enumerable.Range(1, 3).Select(static i => $$"""
            <meta name="keywords" content="Topic {{TestPages.Word(i)}},Other">
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Headline {{TestPages.Word(i)}}", "keywords": ["Topic {{TestPages.Word(i)}}", "Other"]}</script>
            """)]);
        Assert.Equal(["[JsonLd(\"keywords\", Type = \"NewsArticle\")]", "[Meta(\"keywords\", Split = \",\")]"], TopicsOf(schema));
    }

    [Fact]
    public async Task Topics_ItemWithAComma_IsNotDivided()
    {
        ScaffoldResult schema = await ScaffoldAsync([.. Enumerable.Range(1, 3).Select(static i =>
            $"""<meta name="news_keywords" content="Diversity, equity and inclusion,{TestPages.Word(i)}">""" + Tags("Diversity, equity and inclusion", TestPages.Word(i)))]);
        Assert.Equal(["[Meta(\"article:tag\")]"], TopicsOf(schema));
        Assert.Contains("// [Meta(\"news_keywords\", Split = \",\")] is left out: it divides 'Diversity, equity and inclusion'.", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_OnlyAText_AreDivided()
    {
        ScaffoldResult schema = await ScaffoldAsync([.. Enumerable.Range(1, 3).Select(static i => $"""<meta name="keywords" content="NATO, U.S., {TestPages.Word(i)}">""")]);
        Assert.Equal(["[Meta(\"keywords\", Split = \",\")]"], TopicsOf(schema));
    }

    [Theory]
    [InlineData("MKTREP,REP,TOPNWS,CEN,COM,PACKAGE:WORLD-NEWS")]
    [InlineData("MKTREP, REP, TOPNWS, CEN, COM, ECO08")]
    [InlineData("10000664,15837362")]
    [InlineData("tag:topic,tag:region,NEWS")]
    public async Task Topics_Codes_AreLeftOutWithANote(string codes)
    {
        ScaffoldResult schema = await ScaffoldAsync([.. Enumerable.Range(1, 3).Select(_ => $"""<meta name="keywords" content="{codes}">""")]);
        Assert.Empty(TopicsOf(schema));
        string note = Assert.Single(schema.Notes);
        Assert.StartsWith("The schema has no Topics. [Meta(\"keywords\", Split = \",\")] is left out: its values are codes, such as '", note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NATO,U.S.")]
    [InlineData("NFL,NBA,NHL,MLB,MLS,UFC")]
    [InlineData("POLITICS,WORLD,UKRAINE,SPORTS,MEDIA,LAW")]
    [InlineData("Breaking News: Markets,US: News,COVID-19")]
    [InlineData("سياسة,مجتمع,رياضة,اقتصاد,ثقافة 2024")]
    [InlineData("政治,経済,第5回")]
    [InlineData("joe-biden,us,world")]
    public async Task Topics_Words_AreNotCodes(string words)
    {
        ScaffoldResult schema = await ScaffoldAsync([.. Enumerable.Range(1, 3).Select(_ => $"""<meta name="keywords" content="{words}">""")]);
        Assert.Equal(["[Meta(\"keywords\", Split = \",\")]"], TopicsOf(schema));
    }

    [Fact]
    public async Task Topics_CodesBesideAList_AreLeftOutWithAComment()
    {
        ScaffoldResult schema = await ScaffoldAsync([.. Enumerable.Range(1, 3).Select(static i => $"""<meta name="keywords" content="RULES:A,PACKAGE:B,NEWS1">""" + Tags("Media", TestPages.Word(i)))]);
        Assert.Equal(["[Meta(\"article:tag\")]"], TopicsOf(schema));
        Assert.Contains("// [Meta(\"keywords\", Split = \",\")] is left out: its values are codes, such as 'RULES:A'.", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_CodeAmongWords_HasAComment()
    {
        ScaffoldResult schema = await ScaffoldAsync([.. Enumerable.Range(1, 3).Select(static i => Tags("Media", TestPages.Word(i), "source:tagname:US"))]);
        Assert.Contains("// [Meta(\"article:tag\")] has codes among the values, such as 'source:tagname:US'.", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Section_Code_IsLeftOutWithANote()
    {
        ScaffoldResult schema = await ScaffoldAsync([.. Enumerable.Range(1, 3).Select(static i => $"""<meta property="article:section" content="id:{i}">""")]);
        Assert.DoesNotContain("Section", schema.Source.Replace("has no Section", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(schema.Notes, static note => note.Contains("such as 'id:1'", StringComparison.Ordinal));
    }

    private static string Tags(params string[] tags) => string.Concat(tags.Select(static tag => $"""<meta property="article:tag" content="{tag}">"""));

    private static Task<ScaffoldResult> ScaffoldAsync(params string[] heads) => TestPages.ScaffoldAsync(heads.Select(static (head, i) => $"""
        <title>x</title>{head}<meta property="og:title" content="Headline {TestPages.Word(i + 1)}"><h1>Headline {TestPages.Word(i + 1)}</h1><div class="text">{TestPages.Paragraphs(i)}</div>
        """));

    /// <summary>Gets the sources of the topics.</summary>
    private static IReadOnlyList<string> TopicsOf(ScaffoldResult schema)
    {
        string[] lines = [.. schema.Source.Split('\n').Select(static line => line.Trim())];
        int end = Array.FindIndex(lines, static line => line.Contains(" Topics { get;", StringComparison.Ordinal));
        return end < 0 ? [] : [.. lines[..end].Reverse().TakeWhile(static line => line.StartsWith('[')).Reverse()];
    }
}
