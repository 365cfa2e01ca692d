using System;
using System.Diagnostics;
using System.Linq;
using System.Text;

namespace SchemaGen.Tests.JsonLd;

/// <summary>Which values a path finds, and in which order.</summary>
public class JsonLdPathTests
{
    [Theory]
    [InlineData("a", """{"a":1}""", "1")]
    [InlineData("a", """{"b":{"a":2},"a":1}""", "1 | 2")]
    [InlineData("a", """{"b":{"c":{"a":3}},"d":{"a":2}}""", "2 | 3")]
    [InlineData("a", """[{"b":{"a":2}},[{"a":1}]]""", "1 | 2")]
    [InlineData("a", """{"b":{"a":3},"@graph":[{"a":1},{"@graph":{"a":2}}]}""", "1 | 2 | 3")]
    [InlineData("a", """{"b":1}""", "")]
    [InlineData("a", """{"a":[]}""", "")]
    [InlineData("A", """{"a":1}""", "")]
    [InlineData("a", """ 1 """, "")]
    [InlineData("a", "", "")]
    [InlineData("a", "[]", "")]
    [InlineData("a", """{"a":1,"a":2}""", "2")]
    [InlineData("a", """{"a":[1,[2,[3,[]]],"x",true,null]}""", "1, 2, 3, x, true, ")]
    [InlineData("a", """{"\u0061":"escaped"}""", "escaped")]
    [InlineData("عنوان", """{"عنوان":"نص"}""", "نص")]
    public void JsonLdPath_SingleKey_IsSearchedLevelByLevel(string path, string block, string expected) => Assert.Equal(expected, Blocks.Names(path, block));

    [Fact]
    public void JsonLdPath_SeveralBlocks_AreSearchedOneLevelAtATime() =>
        Assert.Equal("2 | 3 | 1", Blocks.Names("a", """{"b":{"a":1}}""", """[{"a":2}]""", """{"@graph":[{"a":3}]}"""));

    [Theory]
    [InlineData("a.b", """{"a":{"b":1}}""", "1")]
    [InlineData("a.b", """{"a":[{"b":1},{"c":0},{"b":[2,3]}]}""", "1, 2, 3")]
    [InlineData("a.b", """{"a":"x"}""", "")]
    [InlineData("a.b", """{"x":{"a":{"b":2}},"a":{"x":{"b":3}}}""", "2")]
    [InlineData("*.b", """{"a":{"b":1},"c":[{"b":2}],"b":9}""", "1, 2")]
    [InlineData("a.*", """{"a":{"b":1,"c":[2,3],"@id":"x","@type":"T","@context":"y"}}""", "1, 2, 3")]
    [InlineData("a.*", """{"a":["x","y"]}""", "x, y")]
    [InlineData("a.*.n", """{"a":[{"n":1},{"n":2}]}""", "1, 2")]
    [InlineData("a.*.n", """{"a":[{"item":{"n":1}},{"item":{"n":2}}]}""", "1, 2")]
    [InlineData("a.*.n", """{"a":{"item":{"n":1}}}""", "1")]
    [InlineData("a.*.*", """{"a":[{"n":1}]}""", "1")]
    [InlineData("**.n", """{"n":1,"b":{"n":2,"c":[{"n":3}]},"d":{"n":4}}""", "1, 2, 3, 4")]
    [InlineData("a.**.n", """{"n":0,"a":{"n":1,"b":[{"n":2}]}}""", "1, 2")]
    [InlineData("a.**.**.n", """{"a":{"n":1,"b":[{"n":2}]}}""", "1, 2")]
    [InlineData("**.a.**.b", """{"a":{"a":{"b":1}}}""", "1")]
    [InlineData("**.*.*", """{"a":{"b":[1]}}""", "1")]
    [InlineData("a.@id", """{"a":{"@id":"x","n":1}}""", "x")]
    [InlineData("@graph.n", """{"@graph":[{"n":1},{"n":2}]}""", "1, 2")]
    [InlineData("**.n", """{"@graph":[{"n":1},{"n":2}]}""", "1, 2")]
    public void JsonLdPath_SeveralKeys_AreFollowedInTurn(string path, string block, string expected) => Assert.Equal(expected, Blocks.Names(path, block));

    [Theory]
    [InlineData("a.*", """{"a":{"@list":["x","y"]}}""", "x, y")]
    [InlineData("a.n", """{"a":{"@set":[{"n":1},{"n":2}]}}""", "1, 2")]
    [InlineData("a", """{"a":{"@list":[]}}""", "")]
    public void JsonLdPath_ListOrSetObject_IsReadAsAList(string path, string block, string expected) => Assert.Equal(expected, Blocks.Names(path, block));

    [Theory]
    [InlineData("""{"schema:headline":"x"}""", "x")]
    [InlineData("""{"https://schema.org/headline":[{"@value":"x"}]}""", "x")]
    [InlineData("""{"http://schema.org/headline":"x"}""", "x")]
    [InlineData("""{"schema:headline":"x","headline":"y"}""", "y")]
    [InlineData("""{"og:headline":"x"}""", "")]
    public void JsonLdPath_KeyWithVocabulary_MatchesSchemaOrgOnly(string block, string expected) => Assert.Equal(expected, Blocks.Names("headline", block));

    /// <summary>A key with a dot cannot be named. No property of schema.org has one.</summary>
    [Fact]
    public void JsonLdPath_Dot_AlwaysSeparatesKeys()
    {
        Assert.Equal("", Blocks.Names("a.b", """{"a.b":1}"""));
        Assert.Equal("1", Blocks.Names("*", """{"a.b":1}"""));
    }

    /// <summary>A context says what names mean, by the same names.</summary>
    [Fact]
    public void JsonLdPath_Context_IsNotSearched() =>
        Assert.Equal("x", Blocks.Names("name", """{"@context":{"name":{"@id":"schema:name"},"a":{"name":"y"}},"b":{"name":"x"}}"""));

    [Theory]
    [InlineData("NewsArticle", "2")]
    [InlineData("Person", "3")]
    [InlineData("WebPage,  NewsArticle", "1 | 2")]
    [InlineData("https://schema.org/NewsArticle", "2")]
    [InlineData("Article", "")]
    [InlineData("newsarticle", "")]
    public void JsonLdPath_TypeOption_SelectsObjectsOfTheType(string type, string expected)
    {
        const string Format = """[{"n":0,"@type":5},{"n":1,"@type":"WebPage"},{"n":2,"@type":%,"author":{"@type":["Thing","Person"],"n":3}}]""";

        foreach (string spelling in (string[])["\"NewsArticle\"", "[\"Thing\",\"NewsArticle\"]", "\"https://schema.org/NewsArticle\"", "\"schema:NewsArticle\"", "\"http://schema.org#NewsArticle\"", "\" NewsArticle \""])
        {
            Assert.Equal(expected, Blocks.NamesOf(type, "n", Format.Replace("%", spelling, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("""{"author":{"@id":"#a"}}""")]
    [InlineData("""{"author":{"@type":"Person","@id":"#a"}}""")]
    [InlineData("""{"author":[{"@id":"#a"},{"@id":"#a"}]}""")]
    public void JsonLdPath_ObjectWithOnlyAnId_StandsForItsNode(string article)
    {
        const string Person = """{"@graph":[{"x":{"@type":"Person","@id":"#a","name":"Amal","url":"/amal"}}]}""";
        Assert.Equal("Amal", Blocks.Names("author", article, Person));
        Assert.Equal("Amal", Blocks.Names("author", Person, article));
        Assert.Equal("/amal", Blocks.Addresses("author", article, Person));
        Assert.Equal("Amal", Blocks.Names("author.name", article, Person));
        Assert.Equal("Amal", Blocks.Names("author.*", article, Person).Split(", ")[0]);
    }

    [Fact]
    public void JsonLdPath_SeveralNodesOfAnId_UsesFirstThatHasMore()
    {
        Assert.Equal("1", Blocks.Names("a.n", """{"a":{"@id":"x"}}""", """{"b":{"@id":"x"}}""", """{"@id":"x","n":1}""", """{"@id":"x","n":2}"""));
        Assert.Equal("", Blocks.Names("a.n", """{"a":{"@id":"x"}}""", """{"@id":"y","n":1}"""));
        Assert.Equal("", Blocks.Names("a.n", """{"a":{"@id":5}}""", """{"@id":5,"n":1}"""));
    }

    [Fact]
    public void JsonLdPath_TypeOfAReference_IsThatOfItsNode() =>
        Assert.Equal("1", Blocks.NamesOf("Person", "n", """{"a":{"@id":"x"},"b":{"c":{"@id":"x","@type":"Person","n":1}}}"""));

    [Fact]
    public void JsonLdPath_CyclicReferences_Terminate()
    {
        const string Block = """[{"@id":"a","n":1,"x":{"@id":"b"}},{"@id":"b","n":2,"x":[{"@id":"a"},{"@id":"b"}]},{"@id":"c","x":{"@id":"c"}}]""";
        Assert.Equal("1, 2", Blocks.Names("**.n", Block));
        Assert.Equal("", Blocks.Names("**.missing", Block));
        Assert.Equal("2 | 1", Blocks.Names("x.n", Block));
        Assert.Equal("1, 2", Blocks.Names("x.x.n", Block));
        Assert.Equal("", Blocks.Names("name", """{"@id":"a","name":{"@id":"b"}}""", """{"@id":"b","name":{"@id":"a"}}""").Replace(" | ", "", StringComparison.Ordinal));
    }
}
