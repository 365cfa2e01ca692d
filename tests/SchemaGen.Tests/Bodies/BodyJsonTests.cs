using System;
using System.Linq;
using System.Text.Json;
using static SchemaGen.Tests.Bodies.BodySchemas;

namespace SchemaGen.Tests.Bodies;

/// <summary>Bodies as JSON, by the generator of System.Text.Json.</summary>
public sealed class BodyJsonTests
{
    [Fact]
    public void Serialize_Body_WritesSummaryAndSections()
    {
        ArticleBody body = Article.Parse("<p class=lead>a<h2>b</h2><p>c<p>d").Body!;
        Assert.Equal("""{"summary":["a"],"sections":[{"headings":["b"],"paragraphs":["c","d"]}]}""", JsonSerializer.Serialize(body, BodyJsonContext.Default.ArticleBody));
        Assert.Equal("""{"summary":[],"sections":[]}""", JsonSerializer.Serialize(new ArticleBody(), BodyJsonContext.Default.ArticleBody));
    }

    [Fact]
    public void Serialize_SchemaWithABody_HasItsFigures() =>
        Assert.Equal(
            """{"Body":{"summary":[],"sections":[{"headings":[],"paragraphs":["a"]}],"figures":[{"address":"https://x.example/b","caption":"c"}]}}""",
            JsonSerializer.Serialize(Article.Parse("<p>a<figure><img src=https://x.example/b><figcaption>c</figcaption></figure>"), BodyJsonContext.Default.Article));

    [Fact]
    public void Deserialize_WhatWasWritten_GivesTheSameTexts()
    {
        ArticleBody body = BodyText.Read<Article>("<p class=lead>a&amp;\"<p>b<h2>c</h2><h3>د</h3><p>e<figure><img src=f alt=g><figcaption>h<b class=credit>i</b></figcaption></figure>");
        string json = JsonSerializer.Serialize(body, BodyJsonContext.Default.ArticleBody);
        ArticleBody read = JsonSerializer.Deserialize(json, BodyJsonContext.Default.ArticleBody)!;
        Assert.Equal(BodyText.Lines(body), BodyText.Lines(read));
        Assert.Equal(BodyText.Sections(body), BodyText.Sections(read));
        Assert.Equal(json, JsonSerializer.Serialize(read, BodyJsonContext.Default.ArticleBody));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"summary":null,"sections":null,"figures":null,"blocks":1}""")]
    public void Deserialize_WithoutTexts_GivesAnEmptyBody(string json) => Assert.Empty(BodyText.Lines(JsonSerializer.Deserialize(json, BodyJsonContext.Default.ArticleBody)!));

    [Fact]
    public void Deserialize_Null_IsNull() => Assert.Null(JsonSerializer.Deserialize("null", BodyJsonContext.Default.ArticleBody));

    [Theory]
    [InlineData("""{"sections":[{}]}""", "")]
    [InlineData("""{"sections":[{"paragraphs":["a"]}]}""", "P a")]
    [InlineData("""{"sections":[{"headings":["a"],"paragraphs":null},{"headings":null,"paragraphs":["b"]}]}""", "H a;P b")]
    [InlineData("""{"figures":[{}],"summary":["a"]}""", "S a;F |||")]
    public void Deserialize_MissingLists_AreEmpty(string json, string expected)
    {
        ArticleBody body = JsonSerializer.Deserialize(json, BodyJsonContext.Default.ArticleBody)!;
        Assert.Equal(expected, string.Join(';', BodyText.Lines(body)));
        Assert.Equal(body.Blocks.Count(), body.WordCount);
        Assert.Equal(body.ToString().Length > 0, body.ToMarkdown().Length > 0);
    }

    [Theory]
    [InlineData("""{"summary":[null]}""")]
    [InlineData("""{"sections":[null]}""")]
    [InlineData("""{"sections":[{"headings":[],"paragraphs":["a",null]}]}""")]
    [InlineData("""{"sections":[{"headings":[null],"paragraphs":[]}]}""")]
    [InlineData("""{"figures":[null]}""")]
    public void Deserialize_ItemsThatAreNull_AreAnError(string json) =>
        Assert.Contains("null", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, BodyJsonContext.Default.ArticleBody)).Message, StringComparison.Ordinal);
}
