using System;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Html;
using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

public sealed class ElementTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t ", "")]
    [InlineData("  one \n\t two  ", "one two")]
    [InlineData("one  two   three ", "one two three")]
    [InlineData("one<br>two", "one two")]
    [InlineData("one<br><br>two<br>", "one two")]
    [InlineData("<b>bo</b>ld", "bold")]
    [InlineData("<b>bo </b> ld", "bo ld")]
    [InlineData("<p>one</p><p>two</p>", "one two")]
    [InlineData("one<div>two</div>three", "one two three")]
    [InlineData("one<div></div>two", "one two")]
    [InlineData("one<hr>two", "one two")]
    [InlineData("one<span></span>two", "onetwo")]
    [InlineData("one<custom-element>two</custom-element>three", "onetwothree")]
    [InlineData("one<!-- not this -->two", "onetwo")]
    [InlineData("<ul><li>one<li>two<ul><li>three</ul></ul>four", "one two three four")]
    [InlineData("<table><caption>c</caption><thead><tr><th>h</th><th>i</th></tr></thead><tr><td>a</td><td>b</td></tr><tfoot><tr><td>f</table>", "c h i a b f")]
    [InlineData("<select><optgroup label=g><option>one<option>two</select>", "one two")]
    [InlineData("a<script>s</script>b<style>s</style>c<noscript>n</noscript>d<template>t</template>e", "abcde")]
    [InlineData("a<svg><style>s</style><title>t</title><text>x</text></svg>b", "atxb")]
    [InlineData("a<svg><p>not svg</p></svg>", "a not svg")]
    [InlineData("a<textarea>b\n c</textarea>d", "ab cd")]
    [InlineData("<pre>a\n  b</pre>", "a b")]
    [InlineData("caf&eacute;&nbsp;&amp; bar", "café & bar")]
    public void TryRead_TextMode_IsOneLineSeparatedAtBlocksAndBreaks(string html, string expected)
        => Assert.Equal(expected, Html.Read(Html.Parse(html), ReadMode.Text));

    [Theory]
    [InlineData("address")]
    [InlineData("article")]
    [InlineData("aside")]
    [InlineData("blockquote")]
    [InlineData("body")]
    [InlineData("caption")]
    [InlineData("center")]
    [InlineData("dd")]
    [InlineData("details")]
    [InlineData("dialog")]
    [InlineData("div")]
    [InlineData("dl")]
    [InlineData("dt")]
    [InlineData("fieldset")]
    [InlineData("figcaption")]
    [InlineData("figure")]
    [InlineData("footer")]
    [InlineData("form")]
    [InlineData("h1")]
    [InlineData("h2")]
    [InlineData("h3")]
    [InlineData("h4")]
    [InlineData("h5")]
    [InlineData("h6")]
    [InlineData("header")]
    [InlineData("hgroup")]
    [InlineData("hr")]
    [InlineData("legend")]
    [InlineData("li")]
    [InlineData("main")]
    [InlineData("menu")]
    [InlineData("nav")]
    [InlineData("ol")]
    [InlineData("optgroup")]
    [InlineData("option")]
    [InlineData("p")]
    [InlineData("pre")]
    [InlineData("search")]
    [InlineData("section")]
    [InlineData("summary")]
    [InlineData("table")]
    [InlineData("tbody")]
    [InlineData("td")]
    [InlineData("tfoot")]
    [InlineData("th")]
    [InlineData("thead")]
    [InlineData("tr")]
    [InlineData("ul")]
    public void TryRead_BlockElement_SeparatesTextUnlessInSvg(string name)
    {
        IDocument document = Html.Parse("").Owner!;
        IElement root = document.CreateElement("span");

        void Fill(IElement child)
        {
            child.TextContent = "in";
            root.AppendChild(document.CreateTextNode("a"));
            root.AppendChild(child);
            root.AppendChild(document.CreateTextNode("b"));
        }

        Fill(document.CreateElement(name));
        Fill(document.CreateElement(NamespaceNames.SvgUri, name));
        Assert.Equal("a in bainb", Html.Read(root, ReadMode.Text));
        Assert.Equal("a\nin\nbainb", Html.Read(root, ReadMode.Lines));
        Assert.Equal("a bab", Html.Read(root, ReadMode.OwnText));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("button")]
    [InlineData("em")]
    [InlineData("i")]
    [InlineData("img")]
    [InlineData("label")]
    [InlineData("mark")]
    [InlineData("q")]
    [InlineData("small")]
    [InlineData("span")]
    [InlineData("strong")]
    [InlineData("time")]
    [InlineData("wbr")]
    public void TryRead_InlineElement_DoesNotSeparateText(string name)
    {
        IDocument document = Html.Parse("").Owner!;
        IElement root = document.CreateElement("p");
        root.Append(document.CreateTextNode("a"), document.CreateElement(name), document.CreateTextNode("b"));
        Assert.Equal("ab", Html.Read(root, ReadMode.Text));
    }

    [Theory]
    [InlineData("a\u00A0b\u2003\u3000c\u2028d\u2029e\u0085f\u1680g\u202Fh\u205Fi\u200Aj", "a b c d e f g h i j")]
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData("a\u200Bb", "ab")]
    [InlineData("a\u200B b", "a b")]
    [InlineData("a \u200F b", "a b")]
    [InlineData("a \u200F\u2066 \u2069\n b", "a b")]
    [InlineData("\u200F a \u200E", "a")]
    [InlineData("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u00AD\u2060\u200B\uFEFF", "")]
    [InlineData("in\u00ADter\u2060na\uFEFFtional", "international")]
    [InlineData("\u202Bالمغرب\u202C \u200Fيفوز\u200F", "المغرب يفوز")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("क्\u200Dष", "क्\u200Dष")]
    [InlineData("العـــــربية", "العـــــربية")]
    [InlineData("👩\u200D👩\u200D👧 ok", "👩\u200D👩\u200D👧 ok")]
    [InlineData("\u001Ca\u001F\u007Fb\u0080", "\u001Ca\u001F\u007Fb\u0080")]
    [InlineData("a\u180Eb\u2065c\u206Ad\u2800e", "a\u180Eb\u2065c\u206Ad\u2800e")]
    public void Normalize_WhiteSpaceAndInvisibleCharacters_CollapsesAndRemovesThem(string text, string expected)
    {
        IElement element = Html.Parse("<p id=x></p>");
        element.TextContent = text;
        Assert.Equal(expected, Html.Read(element, ReadMode.Text));
        Assert.Equal(expected, Html.Read(element, ReadMode.Lines));
        Assert.Equal(expected, Html.Read(element, ReadMode.OwnText));
        Assert.Equal(expected, ElementText.Normalize(text));
        Assert.Equal(expected, ElementText.Normalize(text.AsSpan()));
        Assert.Equal(expected.Length == 0, ElementText.IsBlank(text));
        Assert.Equal(text, Html.Read(element, ReadMode.RawText));
    }

    [Fact]
    public void TryRead_WhiteSpaceAcrossNodes_CollapsesToOneBlank()
        => Assert.Equal("a b c", Html.Read(Html.Parse("a <b> \u200F</b>\u00A0<i>\n</i> b<br> <br>c "), ReadMode.Text));

    [Theory]
    [InlineData("<p>one</p><p>two</p>", "one\ntwo")]
    [InlineData("one<br>two<br><br>three", "one\ntwo\nthree")]
    [InlineData("intro<p>one\n two</p>tail", "intro\none two\ntail")]
    [InlineData("<div><div><p> \u200F </p><p>one</p></div></div>", "one")]
    [InlineData("<ul><li>one<li>two</ul>", "one\ntwo")]
    [InlineData("<p>one <b>bold</b> two<br> three</p>", "one bold two\nthree")]
    [InlineData("<p>one<script>s</script></p><noscript><p>n</p></noscript><p>two</p>", "one\ntwo")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>", "a\nb\nc")]
    [InlineData(" <br> ", "")]
    public void TryRead_LinesMode_HasALineForEachBlockOrBreakAndNoBlankLines(string html, string expected)
        => Assert.Equal(expected, Html.Read(Html.Parse(html), ReadMode.Lines));

    [Theory]
    [InlineData("<div id=x>own<p>child</p>own</div>", "own own")]
    [InlineData("<div id=x>one<br>two</div>", "one two")]
    [InlineData("<div id=x>one<b>child</b>two</div>", "onetwo")]
    [InlineData("<div id=x>one <b>child</b> two</div>", "one two")]
    [InlineData("<div id=x><p>child</p></div>", "")]
    [InlineData("<div id=x>one<script>s</script>two<!-- c --></div>", "onetwo")]
    public void TryRead_OwnTextMode_ReadsOwnTextNodesOnly(string html, string expected)
        => Assert.Equal(expected, Html.Read(Html.Parse(html), ReadMode.OwnText));

    [Theory]
    [InlineData("<script id=x> var a; </script>", "var a;")]
    [InlineData("<style id=x> a { } </style>", "a { }")]
    [InlineData("<noscript id=x><p>no<style>s</style></p></noscript>", "no")]
    [InlineData("<template id=x><p>in<script>s</script></p><template>deeper</template></template>", "in")]
    [InlineData("<noscript><p id=x>inside</p></noscript>", "inside")]
    public void TryRead_ScriptLikeElementItself_GivesItsText(string html, string expected)
    {
        Assert.Equal(expected, Html.Read(Html.Parse($"<div>{html}</div>"), ReadMode.Text));
        Assert.Equal(expected, Html.Read(Html.Parse($"<div>{html}</div>"), ReadMode.Lines));
    }

    [Theory]
    [InlineData("<div id=x>\n a \n\n</div>", "\n a \n\n")]
    [InlineData("<div id=x>a<b>b<i>c</i></b>d</div>", "abcd")]
    [InlineData("<div id=x>a<script>s</script><style>t</style><!-- c -->b</div>", "astb")]
    [InlineData("<div id=x>a<template>t<b>u</b></template>b</div>", "ab")]
    [InlineData("<div id=x>a<u>no<b>no</b></u>b<b>c</b></div>", "abc")]
    public void TryRead_RawTextMode_KeepsTextUnchanged(string html, string expected) => Assert.Equal(expected, Html.Read(Html.Parse(html), ReadMode.RawText, "u"));

    /// <summary>More open blocks than the first buffer of the reader holds.</summary>
    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void TryRead_NestedBlocks_SeparateLinesOnBothSides(int depth)
    {
        string[] before = [.. Enumerable.Range(0, depth).Select(static i => FormattableString.Invariant($"a{i}"))];
        string[] after = [.. Enumerable.Range(0, depth).Reverse().Select(static i => FormattableString.Invariant($"b{i}"))];
        string html = "<div id=x>" + string.Concat(before.Select(static text => "<div>" + text)) + "<hr>" + string.Concat(after.Select(static text => text + "</div>"));
        Assert.Equal(before.Concat(after), Html.Read(Html.Parse(html), ReadMode.Lines).Split('\n'));
    }

    /// <summary>The reader's first buffer has room for 256 characters.</summary>
    [Theory]
    [InlineData(100, 155)]
    [InlineData(100, 156)]
    [InlineData(100, 157)]
    [InlineData(255, 1)]
    [InlineData(256, 256)]
    [InlineData(300, 5000)]
    public void TryRead_TextAtTheSizeOfTheFirstBuffer_IsComplete(int first, int second)
    {
        string a = new('a', first);
        string b = new('b', second);
        IElement element = Html.Parse($"<div id=x><p>{a}</p><p>{b}</p></div>");
        Assert.Equal(a + " " + b, Html.Read(element, ReadMode.Text));
        Assert.Equal(a + "\n" + b, Html.Read(element, ReadMode.Lines));
        Assert.Equal(a + "\n" + b, Html.Read(element, ReadMode.Pre));
        Assert.Equal(a + b, Html.Read(element, ReadMode.RawText));
    }

    [Fact]
    public void TryRead_OwnTextOfScript_IsItsText()
        => Assert.Equal("var a;", Html.Read(Html.Parse("<script id=x>var\n a;</script>"), ReadMode.OwnText));

    [Theory]
    [InlineData("<p>one <b class=e>two</b> three</p>", "one three")]
    [InlineData("<p>one</p><p class=e>two</p><p>three</p>", "one three")]
    [InlineData("one<div class=e>two</div>three", "one three")]
    [InlineData("one<span class=e>two</span>three", "onethree")]
    [InlineData("<div class=e>a<p class=e>b</p></div>c<p class=e>d</p>e", "c e")]
    public void TryRead_ExcludedElement_CountsAsEmpty(string html, string expected)
        => Assert.Equal(expected, Html.Read(Html.Parse(html), ReadMode.Text, ".e"));

    [Theory]
    [InlineData(ReadMode.Text, "in")]
    [InlineData(ReadMode.Lines, "in")]
    [InlineData(ReadMode.OwnText, "in")]
    [InlineData(ReadMode.RawText, "in")]
    [InlineData(ReadMode.InnerHtml, "in")]
    [InlineData(ReadMode.OuterHtml, "<p id=\"x\">in</p>")]
    public void TryRead_ExcludedElementsInsideAndOutside_OmitsThoseInside(ReadMode mode, string expected)
    {
        IElement element = Html.Parse("<i>before</i><div><i>before</i><p id=x>in<i>ex<i>cluded</i></i></p><i>after</i></div><i>after</i>");
        Assert.Equal(expected, Html.Read(element, mode, "i"));
    }

    [Fact]
    public void TryRead_ExcludedAncestorOrElement_IsEmptyOnlyForTheElement()
    {
        IElement element = Html.Parse("<div><p id=x>in</p></div>");

        foreach (ReadMode mode in Enum.GetValues<ReadMode>())
        {
            Assert.NotEqual("", Html.Read(element, mode, "div"));
            Assert.Equal("", Html.Read(element, mode, "div, p"));
        }
    }

    [Fact]
    public void TryRead_1000ExcludedElements_OmitsEach()
    {
        IElement element = Html.Parse("<div id=x>" + string.Concat(Enumerable.Range(0, 1000).Select(i => $"<b>{i}</b><i> no </i>")) + "</div>");
        Assert.Equal(string.Concat(Enumerable.Range(0, 1000)), Html.Read(element, ReadMode.Text, "i"));
    }

    [Theory]
    [InlineData(ReadMode.Text, "one\ttwo", 7)]
    [InlineData(ReadMode.Text, "one two", 7)]
    [InlineData(ReadMode.Lines, "one two", 7)]
    [InlineData(ReadMode.OwnText, "one two", 7)]
    [InlineData(ReadMode.Text, " one two ", 7)]
    [InlineData(ReadMode.Lines, "one<br>two<br>", 7)]
    [InlineData(ReadMode.OwnText, " one two <b>three</b>", 7)]
    [InlineData(ReadMode.RawText, "one two", 7)]
    [InlineData(ReadMode.InnerHtml, "<b>&amp;</b>", 12)]
    [InlineData(ReadMode.OuterHtml, "", 18)]
    public void TryRead_LimitOfLength_CountsCharactersOfTheResult(ReadMode mode, string html, int length)
    {
        IElement element = Html.Parse($"<div id=x>{html}</div>");

        Assert.True(Html.TryRead(element, mode, [], length, out string text));
        Assert.Equal(length, text.Length);
        Assert.False(Html.TryRead(element, mode, [], length - 1, out text));
        Assert.Equal("", text);
        Assert.False(Html.TryRead(element, mode, [], 0, out _));
    }

    [Fact]
    public void TryRead_BlankElementWithLimitZero_Succeeds()
        => Assert.True(Html.TryRead(Html.Parse("<div id=x> \u200F <br></div>"), ReadMode.Lines, [], 0, out _));

    [Fact]
    public void TryRead_SecondRead_AllocatesOnlyTheResult()
    {
        IElement element = Html.Parse("<div id=x><p>one <b>two</b></p><p>three</p><i>no</i></div>");
        IElement[] excluded = [.. element.QuerySelectorAll("i, b")];
        using PageTree tree = Html.Rows(element, excluded, out int row, out int[] rows);
        ElementText.TryRead(tree, row, ReadMode.Lines, rows, 100, out string text);

        long before = GC.GetAllocatedBytesForCurrentThread();
        ElementText.TryRead(tree, row, ReadMode.Lines, rows, 100, out _);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 24 + (2 * text.Length) + 8);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(4094)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(8191)]
    public void Normalize_SurrogatePairAtTheEdgeOfABuffer_StaysWhole(int before)
    {
        string text = new string('a', before) + "😀😀 😀";
        Assert.Equal(text, ElementText.Normalize(text + " "));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("one two")]
    [InlineData("قبل 5 دقائق")]
    public void Normalize_NormalText_ReturnsSameInstance(string text) => Assert.Same(text, ElementText.Normalize(text));

    [Theory]
    [InlineData(" ")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a  b")]
    [InlineData("a\u00A0b")]
    [InlineData("a\u200Fb")]
    public void Normalize_TextWithExcessWhiteSpaceOrInvisibleCharacter_ReturnsAnotherText(string text) => Assert.NotEqual(text, ElementText.Normalize(text));

    [Fact]
    public void TryRead_UnknownMode_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Html.TryRead(Html.Parse(""), (ReadMode)7, [], 1, out _));
}
