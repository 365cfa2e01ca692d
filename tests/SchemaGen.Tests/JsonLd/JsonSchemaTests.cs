using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.JsonLd;

/// <summary>Nested schemas that are read from objects of JSON.</summary>
public sealed partial class JsonSchemaTests
{
    [Fact]
    public void JsonLd_NestedSchema_ReadsFromTheObject()
    {
        HtmlResult<Article> result = Article.Extract(Blocks.Script("""
            {"@type":"NewsArticle","name":"Article","url":"/article","author":[{"@id":"#a"},{"@type":"Person","name":"B","url":"/b","worksFor":{"name":"P","address":{"name":"Street"}}}],
             "publisher":{"name":"Site","url":"/p"}}
            """) + Blocks.Script("""{"@id":"#a","@type":"Person","name":"Amal"}"""), new Uri("https://x.example/"));
        Article page = Issues.Clean(result);
        Assert.Equal(["Amal ", "B https://x.example/b"], page.Authors.Select(static a => a.Name + " " + a.Address));
        Assert.Null(page.Authors[0].Employer);
        Assert.Equal("P", page.Authors[1].Employer!.Name);
        Assert.Equal("Site", page.Publisher!.Name);
        Assert.Equal(HtmlSourceKind.JsonLd, result.Sources["Authors"]!.Kind);
    }

    /// <summary>The keys of a path begin at the object: a name further in, or of the article, is another thing's.</summary>
    [Fact]
    public void JsonLd_NestedSchema_DoesNotLookFurtherIn() =>
        Issues.Single(Article.Extract(Blocks.Script("""{"name":"Article","author":{"url":"/x","worksFor":{"name":"P"}}}""")), "Authors[0].Name", HtmlIssueKind.Missing);

    [Fact]
    public void JsonLd_NestedSchema_HasIssuesWithPaths()
    {
        HtmlResult<Article> result = Article.Extract(Blocks.Script("""{"author":[{"name":"A"},{"age":3},"B",null,{"name":"C","age":"old"}],"publisher":{"url":"/p"}}"""));
        Assert.Equal(["Error Missing Authors[1].Name", "Error Unconvertible Authors[2]", "Warning Unconvertible Authors[4].Age", "Warning Missing Publisher"], Issues.All(result));
        Assert.Contains("'\u2068B\u2069'", result.Issues[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonLd_TextWhereAnObjectIsWanted_IsUnconvertible()
    {
        Issues.Single(Article.Extract(Blocks.Script("""{"publisher":"Site"}""")), "Publisher", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.Null(Issues.Clean(Article.Extract(Blocks.Script("""{"publisher":[null," ",[]]}"""))).Publisher);
    }

    [Fact]
    public void JsonLd_InvalidItems_AreLeftOutIfTheyMayBe()
    {
        HtmlResult<Lenient> result = Lenient.Extract(Blocks.Script("""{"author":["A",{"name":"B"},{"age":1}]}"""));
        Assert.Equal(["B"], result.Value.Authors.Select(static a => a.Name));
        Assert.Equal(["Warning Unconvertible Authors[0]", "Warning Missing Authors[2]"], Issues.All(result));
    }

    [Fact]
    public void Json_NestedSchema_ReadsFromTheObject()
    {
        Scripted page = Issues.Clean(Scripted.Extract("""<script id=d>x = {"items":[{"name":"A","age":1},{"name":"B"}],"top":{"author":{"name":"T"}}}</script><li data-a='{"name":"L"}'>"""));
        Assert.Equal(["A", "B"], page.Items.Select(static i => i.Name));
        Assert.Equal("T", page.Top!.Name);
        Assert.Equal("T", page.Other!.Name);
        Assert.Equal("L", page.First!.Name);
    }

    [Fact]
    public void JsonLd_ObjectsThatLeadBack_AreLeftOut()
    {
        Circle page = Issues.Clean(Circle.Extract(Blocks.Script("""[{"@id":"a","root":{"@id":"b"}},{"@id":"b","name":"B","knows":[{"@id":"c"},{"@id":"b"}]},{"@id":"c","name":"C","knows":{"@id":"b"}}]""")));
        Assert.Equal("B", page.Root!.Name);
        Assert.Equal(["C"], page.Root.Friends.Select(static f => f.Name));
        Assert.Empty(page.Root.Friends[0].Friends);
    }

    [HtmlSchema]
    public sealed partial record Article
    {
        [JsonLd("author")] public IReadOnlyList<Person> Authors { get; init; } = [];
        [JsonLd("publisher")] public Organization? Publisher { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Person
    {
        [JsonLd("name")] public required string Name { get; init; }
        [JsonLd("url")] public Uri? Address { get; init; }
        [JsonLd("age")] public int? Age { get; init; }
        [JsonLd("worksFor")] public Organization? Employer { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Organization
    {
        [JsonLd("name")] public required string Name { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Lenient
    {
        [JsonLd("author"), Items(SkipInvalid = true)] public IReadOnlyList<Person> Authors { get; init; } = [];
    }

    [HtmlSchema]
    public sealed partial record Scripted
    {
        [Json("script#d", "items")] public IReadOnlyList<Person> Items { get; init; } = [];
        [Json("script#d", "author")] public Person? Top { get; init; }
        [Json("ul", "x")] [Json("script#d", "top.author")] public Organization? Other { get; init; }
        [Css("li")] public Listed? First { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Listed
    {
        [Json(":scope", "name", Attr = "data-a")] public string? Name { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Circle
    {
        [JsonLd("root")] public Friend? Root { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Friend
    {
        [JsonLd("name")] public string? Name { get; init; }
        [JsonLd("knows")] public IReadOnlyList<Friend> Friends { get; init; } = [];
    }
}
