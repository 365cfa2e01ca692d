using System.Linq;

namespace SchemaGen.Tests.JsonLd;

/// <summary>JSON that templates and scripts damaged, and the value that it means.</summary>
public sealed class DamagedJsonTests
{
    /// <summary>The whole block, or the values in it, were escaped for HTML.</summary>
    [Theory]
    [InlineData("{&#34;@type&#34;:&#34;NewsArticle&#34;,&#34;a&#34;:&#34;H&#34;}", "H")]
    [InlineData("{&#x22;a&#x22;:&#X22;H&#x22;}", "H")]
    [InlineData("{&quot;a&#34;:&#0034;H&quot;}", "H")]
    [InlineData("{&QUOT;a&QUOT;&colon;&QUOT;H&QUOT;}", "H")]
    [InlineData("&lbrace;&quot;a&quot;: &lsqb;&quot;H&quot;&rsqb;&rcub;", "H")]
    [InlineData("{&nbsp;&quot;a&quot;:&NewLine;&quot;H&quot;}", "H")]
    [InlineData("{&#39;a&#39;:&#039;H&#x27;}", "H")]
    [InlineData("{&amp;quot;a&amp;quot;:&amp;quot;H&amp;quot;}", "H")]
    [InlineData("{&amp;#34;a&amp;#34;:&amp;#34;H&amp;#34;}", "H")]
    [InlineData("{&amp;amp;quot;a&amp;amp;quot;:&amp;amp;quot;H&amp;amp;quot;}", "H")]
    [InlineData("{&quot;a&quot;:&quot;Q&amp;A&quot;}", "Q&A")]
    [InlineData("{&quot;a&quot;:&quot;say \\&quot;x\\&quot;&quot;}", "say \"x\"")]
    [InlineData("{&quot;a&quot;:&quot;back\\\\&quot;,&quot;b&quot;:1}", "back\\")]
    [InlineData("{&#34;a&#34;:&#34;say &#92;&#34;x&#92;&#34;&#34;}", "say \"x\"")]
    [InlineData("{&quot;a&quot;:&quot;it&#039;s&quot;}", "it's")]
    [InlineData("{\"b\":\"1 &quot;2&quot;\",\"a\":&quot;H \\&quot;x\\&quot;&quot;}", "H \"x\"")]
    [InlineData("{\"a\":\"1 &quot;2&quot;\",\"b\":&quot;H&quot;}", "1 \"2\"")]
    public void Parse_QuotesEscapedForHtml_AreQuotes(string block, string expected) => Assert.Equal(expected, Blocks.Names("a", block));

    /// <summary>A string in plain quotes is not decoded before it is parsed, so that a quotation mark in it does not end it.</summary>
    [Theory]
    [InlineData("{\"a\":\"x &quot;, &quot;b&quot;: &quot;y\",}", "x \", \"b\": \"y")]
    [InlineData("{\"a\":\"x &#34; y\" ; }", null)]
    [InlineData("{\"a\":\"x \" &#34; y\"}", null)]
    public void Parse_PlainQuotes_EndOnlyAtPlainQuotes(string block, string? expected)
    {
        if (expected is null)
        {
            Assert.Contains("(line 1, ", Blocks.Json(block), System.StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(expected, Blocks.Names("a", block));
        }
    }

    [Theory]
    [InlineData("It\\x27s", "It's")]
    [InlineData("\\x3cb\\x3E \\x26 \\xe9", "<b> & é")]
    [InlineData("\\x22\\x5c\\x0A", "\"\\\n")]
    [InlineData("C:\\xampp \\x4", "C:\\xampp \\x4")]
    [InlineData("It\\'s", "It's")]
    [InlineData("\\u{1F600}\\u{41}\\u{00e9}", "😀Aé")]
    [InlineData("\\u{22}\\u{5C}", "\"\\")]
    [InlineData("\\u{D83D}x", "\uFFFDx")]
    [InlineData("\\u{}\\u{110000}\\u{g}", "\\u{}\\u{110000}\\u{g}")]
    [InlineData("a\\vb\\0c", "a\vb\0c")]
    [InlineData("It\\047s \\101\\60", "It's A0")]
    [InlineData("\\400", "\u00200")]
    [InlineData("\\8\\a\\&", "8a&")]
    public void Parse_EscapesOfJavaScript_AreCharacters(string json, string expected)
    {
        Assert.Null(Blocks.Parse($$"""{"a":"{{json}}"}""", out System.Collections.Generic.List<string> values));
        Assert.Equal(expected, Blocks.Element(values.Single()).GetProperty("a").GetString());
        Assert.Null(Blocks.Parse($$"""{'a':'{{json}}'}""", out values));
        Assert.Equal(expected, Blocks.Element(values.Single()).GetProperty("a").GetString());
    }

    [Theory]
    [InlineData("{'a':'x'}", "{\"a\":\"x\"}")]
    [InlineData("{'a':'say \"x\"',}", "{\"a\":\"say \\u0022x\\u0022\"}")]
    [InlineData("{'a':'it\\'s'}", "{\"a\":\"it\\u0027s\"}")]
    [InlineData("{\"a\":\"it's\",'b':\"'\"}", "{\"a\":\"it\\u0027s\",\"b\":\"\\u0027\"}")]
    [InlineData("{a:1,$b_2 : 2, \u00e9:3}", "{\"a\":1,\"$b_2\":2,\"\\u00E9\":3}")]
    [InlineData("{true:1,null :2}", "{\"true\":1,\"null\":2}")]
    [InlineData("{a:'b',/* c */ d:'e' // f\n}", "{\"a\":\"b\",\"d\":\"e\"}")]
    [InlineData("{\"a\":undefined,\"b\":NaN,\"c\":-Infinity,\"d\":[Infinity,1]}", "{\"a\":null,\"b\":null,\"c\":null,\"d\":[null,1]}")]
    [InlineData("{'a':None,'b':True,'c':False}", "{\"a\":null,\"b\":true,\"c\":false}")]
    [InlineData("{a:!0,b:!1}", "{\"a\":true,\"b\":false}")]
    [InlineData("{\"a\":\"undefined NaN !0 b:1\",}", "{\"a\":\"undefined NaN !0 b:1\"}")]
    [InlineData("{\"a\":1e5,\"b\":2E-3,}", "{\"a\":1e5,\"b\":2E-3}")]
    [InlineData("\uFEFF\uFEFF{'a':1}", "{\"a\":1}")]
    public void Parse_LiteralsOfJavaScript_AreValues(string block, string expected) => Assert.Equal(expected, Blocks.Json(block));

    /// <summary>Where a text could mean several values, it is a warning.</summary>
    [Theory]
    [InlineData("{'a':'it's'}")]
    [InlineData("{\"a\":\"He said \"no\" twice\"}")]
    [InlineData("{\"a\":\"x\" \"b\":1}")]
    [InlineData("{\"a\":\"x\", \"b\":function(){}}")]
    [InlineData("{\"a\":`x`}")]
    [InlineData("{\"a\":nil}")]
    [InlineData("{\"a\":0x1F}")]
    [InlineData("{\"a\":1,,\"b\":2}")]
    [InlineData("{&quot;a&quot;:&quot;x}")]
    [InlineData("undefined")]
    public void Parse_AmbiguousDamage_IsAProblem(string block)
    {
        Assert.NotNull(Blocks.Parse(block, out System.Collections.Generic.List<string> values));
        Assert.Empty(values);
    }
}
