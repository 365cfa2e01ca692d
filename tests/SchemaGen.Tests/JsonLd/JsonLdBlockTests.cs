using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace SchemaGen.Tests.JsonLd;

/// <summary>What publishers write into a block, and what cannot be read.</summary>
public class JsonLdBlockTests
{
    private const string Json = "{\"a\":1}";

    [Theory]
    [InlineData("<!-- % -->")]
    [InlineData("<!--\n%\n-->")]
    [InlineData("<!--\n%\n//-->")]
    [InlineData("<!--//\n%\n// -->")]
    [InlineData("<!-- schema.org --> %")]
    [InlineData("<!-- a --><!-- b -->% <!-- c -->")]
    [InlineData("<![CDATA[%]]>")]
    [InlineData("<![CDATA[\n%\n]]>")]
    [InlineData("//<![CDATA[\n%\n//]]>")]
    [InlineData("// <![CDATA[\n%\n// ]]>")]
    [InlineData("//<![CDATA[ % //]]>")]
    [InlineData("/*<![CDATA[*/%/*]]>*/")]
    [InlineData("/* <![CDATA[ */ % /* ]]> */")]
    [InlineData("<!--//--><![CDATA[//><!--\n%\n//--><!]]>")]
    [InlineData("<!--/*--><![CDATA[/*><!--*/ % /*]]>*/-->")]
    [InlineData("\uFEFF%\uFEFF")]
    [InlineData("\u00A0\u200B\u200E % \u00A0")]
    [InlineData("\0\u0001%\u0002")]
    [InlineData("%;")]
    [InlineData("% ; ;\n")]
    [InlineData("%,")]
    [InlineData("// a comment\n%// another")]
    [InlineData("/* a \n comment */%/* open")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1 , \n}")]
    [InlineData("{/* c */\"a\"// d\n:1}")]
    [InlineData("{\"a\"\u00A0:\u20031}")]
    [InlineData("{&quot;a&quot;:1}")]
    [InlineData("&#123;&quot;a&quot;&#58;1&#125;;")]
    public void Parse_JsonWithSurroundingText_OmitsIt(string format) => Assert.Equal(Json, Blocks.Json(format.Replace("%", Json, StringComparison.Ordinal)));

    [Fact]
    public void Parse_BlockWithoutJson_GivesNoValue() =>
        Assert.All((string[])["", " ", "\n", "<!-- -->", "<![CDATA[]]>", "// nothing", ";", "\uFEFF"], static text => Assert.Equal("", Blocks.Json(text)));

    [Theory]
    [InlineData("{\"a\":1}{\"a\":2}")]
    [InlineData("{\"a\":1},\n{\"a\":2},")]
    [InlineData("{\"a\":1};{\"a\":2};")]
    public void Parse_SeveralValues_AreAllRead(string text) => Assert.Equal("{\"a\":1} {\"a\":2}", Blocks.Json(text));

    [Theory]
    [InlineData("a\nb", "a\nb")]
    [InlineData("a\r\n\tb", "a\r\n\tb")]
    [InlineData("a\0b\u001Fc\u007F", "a\0b\u001Fc\u007F")]
    [InlineData("it\\'s", "it's")]
    [InlineData("\\&\\-\\é\\😀", "&-é😀")]
    [InlineData("a\\\nb\\\r\nc", "abc")]
    [InlineData("C:\\users \\u12 \\u12g4", "C:\\users \\u12 \\u12g4")]
    [InlineData("\\u0041\\ud83d\\ude00\\n\\\"\\\\", "A😀\n\"\\")]
    [InlineData("\\ud83d", "\uFFFD")]
    [InlineData("\\udE00x\\uD83Dy", "\uFFFDx\uFFFDy")]
    [InlineData("\\ud83d\\ud83d\\ude00", "\uFFFD😀")]
    [InlineData("<!-- x --> // y /* z */ ;,]]>", "<!-- x --> // y /* z */ ;,]]>")]
    public void Parse_ControlCharactersAndEscapesInStrings_AreRead(string json, string expected)
    {
        Assert.Null(Blocks.Parse($$"""{"a":"{{json}}"}""", out List<string> values));
        Assert.Equal(expected, Blocks.Element(values.Single()).GetProperty("a").GetString());
    }

    /// <summary>No theory: half a pair is nothing that the metadata of an attribute can hold.</summary>
    [Fact]
    public void Parse_LoneSurrogate_BecomesReplacementCharacter() => Assert.Equal("{\"a\":\"\\uFFFDx\"}", Blocks.Json("{\"a\":\"\ud83dx\"}"));

    [Theory]
    [InlineData("{", "line 1, column 2")]
    [InlineData("{\"a\":1", "line 1, column 7")]
    [InlineData("{\n\"a\": [1, 2}\n}", "line 2, column 11")]
    [InlineData("{\n  \"a\": 1\n  \"b\": 2 }", "line 3, column 3")]
    [InlineData("<!--\n{\"é\\'\": \"x\ny\", \"b\" 2}\n-->", "line 3, column 9")]
    [InlineData("{'a':'it's'}", "line 1, column 10")]
    [InlineData("{\"a\":\"He said \"no\" twice\"}", "line 1, column 16")]
    [InlineData("{\"a\":\"x \"y\"\"}", "line 1, column 10")]
    [InlineData("{\"a\":\"x", "line 1, column 8")]
    [InlineData("{\"a\":01}", "line 1, column 7")]
    [InlineData("<p>{}", "line 1, column 1")]
    [InlineData("not found", "line 1, column 2")]
    [InlineData("{&quot;a&quot;:", "line 1, column 16")]
    public void Parse_MalformedJson_ReportsLineAndColumn(string text, string place)
    {
        string problem = Blocks.Json(text);
        Assert.Contains("(" + place + ", near '\u2068", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem);
        Assert.InRange(problem.Length, 20, 300);
    }

    [Fact]
    public void Parse_MistakeAfterAValue_KeepsTheValue()
    {
        Assert.NotNull(Blocks.Parse("{\"a\":1}}", out List<string> values));
        Assert.Equal("{\"a\":1}", values.Single());
    }

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void Parse_MoreThan128Levels_ReportsAProblem(int depth, bool isRead)
    {
        Assert.Equal(isRead, Blocks.Parse(new string('[', depth) + new string(']', depth), out _) is null);
        Assert.False(Blocks.Parse(new string('[', depth), out _) is null);
        string objects = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
        Assert.Equal(isRead, Blocks.Parse(objects, out _) is null);
    }
}
