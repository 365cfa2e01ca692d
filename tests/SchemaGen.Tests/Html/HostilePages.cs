using System;
using System.Collections.Generic;
using System.Text;

namespace SchemaGen.Tests.Html;

/// <summary>Pages that are made to take a parser much time, in any length.</summary>
internal static class HostilePages
{
    /// <summary>The families by name. A function makes a page of about so many characters.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> Families { get; } = new Dictionary<string, Func<int, string>>(StringComparer.Ordinal)
    {
        ["nested div"] = Repeat("<div>"),
        ["nested div, closed"] = static length => Repeat("<div>")(length * 5 / 11) + Repeat("</div>")(length * 6 / 11),
        ["nested elements with text"] = Repeat("<div>a<span>b"),
        ["nested custom elements"] = Number(static (page, i) => page.Append("<x-").Append(i % 50_000).Append('>')),
        ["siblings"] = Repeat("<p>a"),
        ["siblings with text"] = Repeat("a<br>"),
        ["attributes of one tag"] = static length => "<p " + Number(static (page, i) => page.Append('a').Append(i).Append("=b "))(length) + ">",
        ["attributes of many tags"] = Repeat("<p a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8 i=9 j=10 k=11 l=12 m=13 n=14 o=15>"),
        ["repeated attributes"] = static length => "<p " + Repeat("a=b ")(length) + ">",
        ["attributes of html and body tags"] = Number(static (page, i) => page.Append("<html a").Append(i).Append("><body b").Append(i).Append('>')),
        ["unclosed b"] = Repeat("<b>"),
        ["unclosed distinct b"] = Number(static (page, i) => page.Append("<b id=").Append(i).Append('>')),
        ["unclosed b with many attributes"] = Number(static (page, i) => page.Append("<b a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8 i=").Append(i % 4).Append('>')),
        ["unclosed formatting in paragraphs"] = Number(static (page, i) => page.Append("<p><b id=").Append(i).Append('>')),
        ["unclosed formatting in blocks"] = Number(static (page, i) => page.Append("<div><i id=").Append(i).Append("></div>")),
        ["all formatting elements"] = Repeat("<a><b><big><code><em><font><i><nobr><s><small><strike><strong><tt><u>"),
        ["links"] = Number(static (page, i) => page.Append("<a href=").Append(i).Append(">a</a>")),
        ["unclosed links"] = Number(static (page, i) => page.Append("<a href=").Append(i).Append('>')),
        ["unclosed links in blocks"] = Repeat("<a><div>"),
        ["misnested a and p"] = Repeat("<a><p></a></p>"),
        ["misnested a, p and b"] = Repeat("<a><p><b></a></p></b>"),
        ["misnested b and div"] = Repeat("<b><div></b>"),
        ["adoption agency on a deep stack"] = static length => Number(static (page, i) => page.Append("<b id=").Append(i).Append('>'))(length / 4) + Repeat("<div>")(length / 2) + Repeat("</b>")(length / 4),
        ["adoption agency over many children"] = static length => "<b><div>" + Repeat("<i>a</i>")(length / 2) + Repeat("</b><b>")(length / 2),
        ["tables"] = Repeat("<table><tr><td>a</table>"),
        ["nested tables"] = Repeat("<table><tr><td>"),
        ["tables in tables without cells"] = Repeat("<table>"),
        ["misnested tables"] = Repeat("<table><tr><b><td></b>"),
        ["foster parented text"] = static length => "<table>" + Repeat("a<tr>")(length),
        ["foster parented elements"] = static length => "<table>" + Repeat("<div></div>")(length),
        ["foster parented nested elements"] = static length => "<table>" + Repeat("<div>")(length),
        ["foster parented formatting"] = static length => "<table>" + Number(static (page, i) => page.Append("<b id=").Append(i).Append("><tr>"))(length),
        ["rows and cells"] = static length => "<table>" + Repeat("<tr><td>a<td>b")(length),
        ["captions and columns"] = static length => "<table>" + Repeat("<caption><b><col><colgroup>")(length),
        ["references"] = Repeat("&amp;"),
        ["references without semicolon"] = Repeat("&ampamp&notit"),
        ["broken references"] = Repeat("&CounterClockwiseContourIntegra"),
        ["numbers"] = Repeat("&#0000000000065;&#x41"),
        ["ampersands"] = Repeat("&"),
        ["less-than signs"] = Repeat("<"),
        ["white space references"] = Repeat("&#32;&Tab;"),
        ["U+0000"] = Repeat("\0"),
        ["white space and U+0000"] = Repeat(" \0"),
        ["comments"] = Repeat("<!--a-->"),
        ["broken comments"] = Repeat("<!--a--!-<!-- "),
        ["dashes in a comment"] = static length => "<!--" + Repeat("--!")(length),
        ["bogus comments"] = Repeat("<!a></ ><?b>"),
        ["document types"] = Repeat("<!DOCTYPE html PUBLIC 'a' 'b'>"),
        ["scripts"] = Repeat("<script>a</script>"),
        ["scripts in comments in scripts"] = Repeat("<script><!--<script></script>"),
        ["unclosed end tags in raw text"] = static length => "<style>" + Repeat("</styl")(length),
        ["text areas"] = Repeat("<textarea>\n</textarea>"),
        ["templates"] = Repeat("<template>a</template>"),
        ["nested templates"] = Repeat("<template>"),
        ["templates in tables"] = Repeat("<table><template><tr><td>"),
        ["formatting in templates"] = Repeat("<template><b>"),
        ["nested svg"] = Repeat("<svg>"),
        ["foreign elements"] = static length => "<svg>" + Repeat("<g>a</g>")(length),
        ["nested foreign elements"] = static length => "<svg>" + Repeat("<linearGradient viewbox=a>")(length),
        ["integration points"] = Repeat("<svg><desc><div>"),
        ["foreign end tags on a deep stack"] = static length => "<svg>" + Repeat("<g>")(length / 2) + Repeat("</a>")(length / 2),
        ["foreign content left"] = Repeat("<svg><g><g><p>"),
        ["math"] = Repeat("<math><mi><mglyph>"),
        ["CDATA sections"] = static length => "<svg>" + Repeat("<![CDATA[]]>")(length),
        ["stray end tags on a deep stack"] = static length => Repeat("<div>")(length / 2) + Repeat("</span>")(length / 2),
        ["stray special end tags on a deep stack"] = static length => Repeat("<section>")(length / 2) + Repeat("</p></li></h1></table></form></b></template></body>")(length / 2),
        ["stray end tags below formatting"] = static length => Repeat("<b><i><u>")(length / 2) + Repeat("</x></address>")(length / 2),
        ["options"] = static length => "<select>" + Repeat("<option>a")(length),
        ["selects"] = Repeat("<select><optgroup><option>"),
        ["nested selects"] = Repeat("<select>"),
        ["list items"] = Repeat("<li>a"),
        ["nested lists"] = Repeat("<ul><li>"),
        ["items on a deep stack"] = static length => Repeat("<li><span>")(length),
        ["descriptions"] = Repeat("<dt>a<dd>b"),
        ["nested descriptions"] = Repeat("<dl><dd>"),
        ["nested buttons"] = Repeat("<button>"),
        ["nested forms"] = Repeat("<form>"),
        ["forms in divs"] = Repeat("<div><form></div></form>"),
        ["headings"] = Repeat("<h1><h2>"),
        ["markers"] = Repeat("<object><b>"),
        ["markers closed"] = Repeat("<object><b><i></object>"),
        ["ruby"] = Repeat("<ruby><rt><rp>"),
        ["nested inline elements"] = Repeat("<span>"),
        ["framesets"] = Repeat("<frameset> a "),
        ["text after the body"] = static length => "<body></body>" + Repeat("<!--a--></body>")(length),
        ["distinct tag names"] = Number(static (page, i) => page.Append("<a").Append(i).Append('>')),
        ["line feeds after pre"] = Repeat("<pre>\n"),
    };

    private static Func<int, string> Repeat(string unit) => length => new StringBuilder(length).Insert(0, unit, Math.Max(1, length / unit.Length)).ToString();

    private static Func<int, string> Number(Action<StringBuilder, int> append) => length =>
    {
        var page = new StringBuilder(length + 64);

        for (int i = 0; page.Length < length; i++)
        {
            append(page, i);
        }

        return page.ToString();
    };
}
