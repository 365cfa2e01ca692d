using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using SchemaGen.JsonLd;
using SchemaGen.Runtime;

namespace SchemaGen.Tests.JsonLd;

/// <summary>The JSON that is made of what publishers write, character by character.</summary>
public sealed class RepairedJsonTests
{
    [Theory]
    [InlineData("/* a */{}", "{}")]
    [InlineData("/ 1", "/ 1")]
    [InlineData("//\n>{}", "\n>{}")]
    [InlineData("// >{}", "{}")]
    [InlineData("<!-- x{}", " x{}")]
    [InlineData("<!-- x -->{}", "{}")]
    [InlineData("--!>{}--!>", "{}")]
    [InlineData("]1", "]1")]
    [InlineData("[[1]]>", "[[1]]>")]
    [InlineData("[1]]]>", "[1]")]
    public void Of_TextAroundValues_IsLeftOutWhereItIsAMark(string source, string expected) => Assert.Equal(expected, RepairedJson.Of(source));

    [Theory]
    [InlineData("[-5]", "[-5]")]
    [InlineData("[-Infinity]", "[null]")]
    [InlineData("-Infinity", "-Infinity")]
    [InlineData("[!0,!1]", "[true,false]")]
    [InlineData("[!2]", "[!2]")]
    [InlineData("!0", "!0")]
    [InlineData("a:1", "a:1")]
    [InlineData("{a:1}", "{\"a\":1}")]
    [InlineData("True", "True")]
    [InlineData("{&NotEqualTilde;}", "{\u2242\u0338}")]
    public void Of_Words_AreReplacedInsideOfBrackets(string source, string expected) => Assert.Equal(expected, RepairedJson.Of(source));

    [Theory]
    [InlineData("{&quot;&quot;:1}", "{\"\":1}")]
    [InlineData("[&quot;&amp;&quot;,1]", "[\"&\",1]")]
    [InlineData("[&quot;a&#92;&#92;&quot;,1]", "[\"a\\\\\",1]")]
    [InlineData("[&quot;a\"b&quot;]", "[\"a\\\"b\"]")]
    [InlineData("[&quot;a\\\"b&quot;]", "[\"a\\\"b\"]")]
    [InlineData("[&apos;a'b&apos;]", "[\"a'b\"]")]
    public void Of_StringInEscapedQuotes_EndsAtTheLikeQuote(string source, string expected) => Assert.Equal(expected, RepairedJson.Of(source));

    /// <summary>ECMAScript, 12.9.4 and B.1.2. A text may end anywhere.</summary>
    [Theory]
    [InlineData("\"a\\", "\"a")]
    [InlineData("\"\\u0041}\"", "\"\\u0041}\"")]
    [InlineData("\"\\u{D800}\"", "\"\uFFFD\"")]
    [InlineData("\"\\u{DFFF}\"", "\"\uFFFD\"")]
    [InlineData("\"\\u{E000}\"", "\"\uE000\"")]
    [InlineData("\"\\7\"", "\"\\u0007\"")]
    [InlineData("\"\\8\"", "\"8\"")]
    [InlineData("\"\\1", "\"\\u0001")]
    [InlineData("\"\\12", "\"\\n")]
    [InlineData("\"\\0012\"", "\"\\u00012\"")]
    [InlineData("\"\\377\"", "\"ÿ\"")]
    [InlineData("\"\\1234\"", "\"S4\"")]
    [InlineData("\"\\x10\\x0f\\x1F\\x20\"", "\"\\u0010\\u000f\\u001f \"")]
    [InlineData("\"\\x41", "\"A")]
    [InlineData("\"\\x4", "\"\\\\x4")]
    [InlineData("\"\\u004", "\"\\\\u004")]
    [InlineData("\"\\ud83d", "\"\\ufffd")]
    [InlineData("\"\\ud83d\\ude00", "\"\\ud83d\\ude00")]
    [InlineData("\"\\ud83d\\ude0\"", "\"\\ufffd\\\\ude0\"")]
    [InlineData("\"\\ud83dxxde00\"", "\"\\ufffdxxde00\"")]
    [InlineData("\"\\ud83d\\xde00\"", "\"\\ufffdÞ00\"")]
    [InlineData("\"\\ud83dzude00\"", "\"\\ufffdzude00\"")]
    public void Of_Escapes_AreThoseOfJavaScript(string source, string expected) => Assert.Equal(expected, RepairedJson.Of(source));

    [Fact]
    public void Utf8Of_HalfPairsAndTextThatGrows_IsWhatDotNetEncodes()
    {
        string grown = "\"" + string.Concat(Enumerable.Repeat("\n😀", 2_000)) + "\"";

        foreach (string source in (string[])["", "{}", "\"é\"", "\"x\ud83d", "\ud83d", "\"\ud83dx\ude00\"", "\"" + new string('é', 700) + "\ud83d", grown, grown + "\ud83d"])
        {
            Assert.Equal(Encoding.UTF8.GetBytes(RepairedJson.Of(source)), RepairedJson.Utf8Of(source));
        }
    }

    /// <summary>The place of a mistake is reported in the page's text, whatever was left out or replaced before it.</summary>
    [Theory]
    [InlineData("<!-- x -->{1 b}", 0, 10)]
    [InlineData("<!-- x -->{1 b}", 3, 13)]
    [InlineData("[undefined, x]", 7, 12)]
    [InlineData("/**/true", 0, 4)]
    [InlineData("[/**/undefined]", 1, 5)]
    [InlineData("[/**/\"x\"]", 1, 5)]
    [InlineData("[\"a\\\n\t\"]", 3, 5)]
    [InlineData("[\"\t\"]", 4, 3)]
    [InlineData("[1]", 3, 3)]
    [InlineData("[1]", 9, 3)]
    public void OriginalOffset_PlaceInTheRepairedText_IsThatInTheSource(string source, int offset, int expected) => Assert.Equal(expected, RepairedJson.OriginalOffset(source, offset));

    [Fact]
    public void Parse_BlockEscapedFourTimes_IsAProblem()
    {
        const string Block = "{&amp;amp;quot;a&amp;amp;quot;:1}";
        Assert.Equal("1", Blocks.Names("a", Block));
        Assert.NotNull(Blocks.Parse(Block.Replace("&amp;amp;", "&amp;amp;amp;", StringComparison.Ordinal), out _));
    }

    [Theory]
    [InlineData("[1]", true)]
    [InlineData(" {\"a\":1,} ", true)]
    [InlineData("9", true)]
    [InlineData("1 2", false)]
    [InlineData("{}}", false)]
    [InlineData("", false)]
    public void TryParse_OneValue_IsRead(string text, bool expected)
    {
        Assert.Equal(expected, JsonLdBlock.TryParse(text, out JsonElement value));
        Assert.Equal(expected, value.ValueKind != JsonValueKind.Undefined);
    }

    [Fact]
    public void Names_ListsInLists_AreOneListInOrder()
    {
        Assert.Equal("1, 2, 3, 4, 5, 6", Blocks.Names("a", """{"a":[{"@list":[1,2]},{"@set":[3,{"@list":[4]},5]},6]}"""));
        Assert.Equal("1, 2, 3", Blocks.Names("a.n", """{"a":[{"@list":[{"n":1},{"@set":[{"n":2}]}]},{"n":3}]}"""));
    }

    [Fact]
    public void Path_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => new JsonLdPath(null!));
}
