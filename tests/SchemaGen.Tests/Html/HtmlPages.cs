using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Html;

/// <summary>The pages that parsers are compared with: those of a folder, where it exists, and small ones.</summary>
internal static class HtmlPages
{
    /// <summary>Small pages, well-formed and not.</summary>
    public static IReadOnlyList<string> Small { get; } =
    [
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>A &amp; B</title><link rel="canonical" href="/a?x=1&amp;y=2"><meta property="og:title" content="A &quot;B&quot;">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"<b>A</b> & B"}</script><style>p > a { color: red }</style></head>
        <body class="page article"><header><nav><ul><li><a href="/">Home</a><li class=active><a href="/news">News</a></ul></nav></header>
        <main><article><h1>Title</h1><p>First <b>bold <i>both</b> italic</i> text.<p>Second&nbsp;paragraph<br>with a break<img src=a.png alt="">
        <figure><picture><source srcset="a.webp 1x, b.webp 2x"><img src="a.jpg"></picture><figcaption>Caption</figcaption></figure>
        <blockquote>Quote</blockquote><pre>
        code &lt;b&gt;</pre></article><aside><dl><dt>Author<dd>A. Author<dt>Date<dd><time datetime="2024-01-02">2 January</time></dl></aside></main>
        <footer><form action="/search"><input type=hidden name=a><select name=s><option value=1 selected>One<option>Two<optgroup label=g><option>Three</select><button>Go</button></form></footer>
        <!-- end --></body></html>
        """,
        """
        <table border=1><caption>Prices</caption><colgroup><col span=2><col></colgroup><thead><tr><th>Name<th>Price</thead><tr><td>A<td>1<tr><td>B<td><table><tr><td>nested</table></table>
        <table><b>misplaced</b><tr><a href=x>link<td>cell</a></td>text</tr><form><input type=hidden><input></form></table><table><tr><td><svg viewBox="0 0 1 1"><foreignObject><p>x</foreignObject></svg></table>
        """,
        """
        <body><svg xmlns="http://www.w3.org/2000/svg" viewbox="0 0 2 2" xmlns:xlink="http://www.w3.org/1999/xlink"><defs><linearGradient id=g gradientunits=userSpaceOnUse><stop offset=0/></linearGradient></defs>
        <title>Icon</title><use xlink:href="#a"/><style>.a{}</style><text>a<![CDATA[<b>]]></text></svg><math definitionurl=x><mi>x</mi><mo>+</mo><annotation-xml encoding="text/html"><div>y</div></annotation-xml></math><p>after
        """,
        """
        <a href=1>one<a href=2>two<div><a href=3>three<p>x</a>y<b><p>bold<i><div>z</b>w</i></div><nobr>n<nobr>m</nobr><font size=1><font size=1><font size=1><font size=1>deep</p>end<marquee><b>m</marquee></b>
        <ruby>a<rb>b<rt>c<rtc>d<rp>e</ruby><template><tr><td>row</td></tr></template><textarea>
         raw </b> &amp; </textarea><xmp><b></xmp><iframe><p></iframe><noscript><p>no script</noscript><plaintext></plaintext>&amp;
        """,
        """
        <!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN"><html><head><title>Frames</title></head><frameset cols="1,2"><frame src=a><frameset><frame></frameset><noframes><p>No frames</noframes></frameset></html>
        """,
    ];

    /// <summary>The pages of the folder in SCHEMAGEN_PAGES or beside the repository, each with the name of its file; none where the folder does not exist.</summary>
    public static IReadOnlyList<(string Name, string Html)> Real { get; } = [.. Files().Select(static file => (Path.GetFileName(file), Read(file)))];

    private static IEnumerable<string> Files() =>
        Directory.Exists(SharedFolder.Pages) ? Directory.EnumerateFiles(SharedFolder.Pages, "*.html*").Order(StringComparer.Ordinal) : [];

    private static string Read(string file)
    {
        using Stream stream = File.OpenRead(file);
        using Stream text = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(text);
        return reader.ReadToEnd();
    }
}
