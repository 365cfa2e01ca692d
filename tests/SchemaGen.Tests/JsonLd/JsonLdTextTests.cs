namespace SchemaGen.Tests.JsonLd;

/// <summary>Objects where text or an address is wanted.</summary>
public class JsonLdTextTests
{
    [Theory]
    [InlineData("\"x\"", "x")]
    [InlineData("{\"name\":\"x\",\"url\":\"u\"}", "x")]
    [InlineData("{\"name\":[\"\",\" \",\"x\"]}", "x")]
    [InlineData("{\"name\":{\"@value\":\"x\",\"@language\":\"ar\"}}", "x")]
    [InlineData("{\"@value\":\"x\"}", "x")]
    [InlineData("{\"@value\":5}", "5")]
    [InlineData("{\"givenName\":\"Amal\",\"familyName\":\"Idrissi\"}", "Amal Idrissi")]
    [InlineData("{\"familyName\":\"Idrissi\"}", "Idrissi")]
    [InlineData("{\"name\":\"\",\"givenName\":\"Amal\"}", "Amal")]
    [InlineData("{\"name\":null,\"givenName\":\"Amal\"}", "Amal")]
    [InlineData("{\"name\":{\"name\":{\"name\":\"x\"}}}", "x")]
    [InlineData("{\"@id\":\"https://example.com/a\",\"url\":\"https://example.com/a\"}", "")]
    [InlineData("{\"@id\":\"https://example.com/a\"}", "")]
    [InlineData("{\"@type\":\"Person\"}", "")]
    [InlineData("{}", "")]
    [InlineData("null", "")]
    [InlineData("1e3", "1e3")]
    [InlineData("-0.50", "-0.50")]
    [InlineData("false", "false")]
    public void JsonLdGraph_ValueReadAsText_GivesNameOrValue(string value, string expected) => Assert.Equal(expected, Blocks.Names("a", $$"""{"a":{{value}}}""").Split(" | ")[0]);

    [Theory]
    [InlineData("\"x\"", "x")]
    [InlineData("{\"name\":\"x\",\"url\":\"u\",\"contentUrl\":\"c\",\"@id\":\"i\"}", "u")]
    [InlineData("{\"url\":\"\",\"contentUrl\":\"c\",\"@id\":\"i\"}", "c")]
    [InlineData("{\"@id\":\"i\",\"name\":\"x\"}", "i")]
    [InlineData("{\"@id\":\"i\"}", "i")]
    [InlineData("{\"@id\":\"_:b0\"}", "")]
    [InlineData("{\"url\":{\"@id\":\"u\"}}", "u")]
    [InlineData("{\"url\":[{\"@type\":\"URL\"},\"u\"]}", "u")]
    [InlineData("{\"name\":\"x\"}", "")]
    [InlineData("{\"@value\":\"u\",\"@type\":\"URL\"}", "u")]
    [InlineData("\"https://a.example/?a=1&copy=2&amp;b=3\"", "https://a.example/?a=1&copy=2&b=3")]
    public void JsonLdGraph_ValueReadAsAddress_GivesUrlOrId(string value, string expected) => Assert.Equal(expected, Blocks.Addresses("a", $$"""{"a":{{value}}}""").Split(" | ")[0]);

    [Theory]
    [InlineData("Q&amp;A", "Q&A")]
    [InlineData("It&#8217;s &quot;x&quot; &#x27;y&#x27;", "It’s \"x\" 'y'")]
    [InlineData("a&nbsp;b", "a\u00A0b")]
    [InlineData("AT&T &amp &unknown;", "AT&T &amp &unknown;")]
    [InlineData("&amp;amp;", "&amp;")]
    public void JsonLdGraph_EntitiesInValues_AreDecodedOnce(string text, string expected) => Assert.Equal(expected, Blocks.Names("a", $$"""{"a":"{{text.Replace("\"", "\\\"", System.StringComparison.Ordinal)}}"}"""));
}
