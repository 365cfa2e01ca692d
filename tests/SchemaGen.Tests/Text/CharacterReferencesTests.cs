using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

/// <summary>Character references that are left in a text after its page was parsed (HTML, 13.5, Named character references).</summary>
public sealed class CharacterReferencesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("no reference", "no reference")]
    [InlineData("&amp;", "&")]
    [InlineData("AT&amp;T &lt;b&gt; &quot;x&quot; it&apos;s&nbsp;so", "AT&T <b> \"x\" it's\u00A0so")]
    [InlineData("caf&eacute;", "café")]
    [InlineData("&#8217;&#x2019;&#X2019;", "’’’")]
    [InlineData("&#128512;!", "😀!")]
    [InlineData("&fjlig;", "fj")]
    [InlineData("&NotEqualTilde;", "\u2242\u0338")]
    [InlineData("&CounterClockwiseContourIntegral;", "∳")]
    [InlineData("&#147;x&#148;", "“x”")]
    [InlineData("&#0;", "\uFFFD")]
    [InlineData("&#xD800;", "\uFFFD")]
    [InlineData("&#1114112;", "\uFFFD")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("a & b &amp; c", "a & b & c")]
    [InlineData("&&amp;&", "&&&")]
    public void Decode_ReferenceWithSemicolon_IsItsCharacter(string text, string expected) => Assert.Equal(expected, CharacterReferences.Decode(text));

    [Theory]
    [InlineData("?a=1&copy=2")]
    [InlineData("&amp")]
    [InlineData("&#65")]
    [InlineData("&unknown;")]
    [InlineData("& ;")]
    [InlineData("&;")]
    [InlineData("&#;")]
    [InlineData("&#x;")]
    [InlineData("one &")]
    public void Decode_NoReference_IsTheTextItself(string text) => Assert.Same(text, CharacterReferences.Decode(text));

    /// <summary>Longer than any name, and than a number that anybody writes.</summary>
    [Fact]
    public void Decode_OverlongNumber_StaysAsItIs()
    {
        Assert.Equal("A", CharacterReferences.Decode("&#" + new string('0', 35) + "65;"));
        string tooLong = "&#" + new string('0', 36) + "65;";
        Assert.Same(tooLong, CharacterReferences.Decode(tooLong));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("Tom &amp; Jerry", "Tom & Jerry")]
    [InlineData("&quot;a&quot; &#39;b&#39;", "\"a\" 'b'")]
    [InlineData("&lt;b&gt;", "<b>")]
    [InlineData("AT&T &amp; others", "AT&T &amp; others")]
    [InlineData("&amp; AT&T", "&amp; AT&T")]
    [InlineData("<b>&amp;</b>", "<b>&amp;</b>")]
    [InlineData("1 < 2 &amp; 3", "1 < 2 &amp; 3")]
    [InlineData("2 > 1 &amp; 3", "2 > 1 &amp; 3")]
    [InlineData("&amp;amp;", "&amp;")]
    public void DecodeIfEscaped_TextWithOtherSpecialCharacters_WasEscapedOnce(string text, string expected) => Assert.Equal(expected, CharacterReferences.DecodeIfEscaped(text));
}
