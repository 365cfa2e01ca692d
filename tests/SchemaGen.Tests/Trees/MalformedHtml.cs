using System;
using System.Linq;
using CsCheck;

namespace SchemaGen.Tests.Trees;

/// <summary>Makes pages of the tokens that parsers stumble over.</summary>
internal static class MalformedHtml
{
    private static readonly string[] s_tokens =
    [
        // Formatting elements, misnested, with and without attributes: the adoption agency compares these.
        "<b>", "</b>", "<i class=x>", "<i class=y>", "</i>", "<a href=1>", "<a href=2 class=c>", "</a>", "<font color=red>", "<font>", "</font>", "<nobr>", "<code id=q>", "</code>",
        "<b class=a>", "<b class=a>", "<b class=a>", "<b class=a>", "<em data-n=1>", "</em>", "<strong>", "</strong>", "<u title=t>", "</u>",
        // Blocks, and what may stay open.
        "<p>", "<p class=c>", "</p>", "<div class='c d'>", "<DIV ID=main>", "</div>", "<ul>", "<li>", "</li>", "</ul>", "<dl><dt>", "<dd>", "<h1 class=c>", "</h2>", "<pre>\n", "<address>", "<br>", "</br>", "<hr>",
        // Tables, and what is moved out of them.
        "<table>", "</table>", "<tr>", "<td class=c>", "</td>", "<th>", "<tbody>", "<caption>", "<colgroup>", "<col>", "</tr>", "<input type=hidden name=h>", "<input type=text>", "<input TYPE=HIDDEN>", "<form action=f>", "</form>",
        // Forms and selects.
        "<select>", "<option selected value=1>", "<optgroup>", "</select>", "<button class=c>", "</button>", "<textarea>\n<p>x", "</textarea>", "<keygen>", "<isindex>",
        // Foreign content.
        "<svg viewBox='0 0 1 1'>", "</svg>", "<math>", "<mi>", "</math>", "<annotation-xml encoding=text/html>", "<annotation-xml encoding=x>", "</annotation-xml>", "<foreignObject>", "<desc>", "<font size=1>", "<font face=f>",
        "<path xlink:href=#a d=M0>", "<svg><script>s</script><style>t</style><title>u</title>", "<![CDATA[x<p>]]>",
        // Texts that are read as they stand.
        "<script>var a = '<p class=c>';</script>", "<script class=c type=application/json>{}</script>", "<style>p { }</style>", "<style class=c>x</style>", "<noscript><p class=c>n</p></noscript>", "<xmp><p>x</xmp>", "<xmp></xmp>",
        "<iframe src=i>f</iframe>", "<iframe src=i></iframe>", "<iframe>\n</iframe>", "<iframe> </IFRAME >", "<noembed>e</noembed>", "<noframes>g</noframes>", "<title>t</title>", "<script><!--<script></script>", "<!-- c -->", "<!-->", "<?pi?>", "</>", "<plaintext>",
        // Pages within pages.
        "<html lang=en>", "<html lang=ar class=c>", "<head>", "</head>", "<body class=c>", "<body id=main onload=x>", "</body>", "</html>", "<frameset>", "<frame>", "</frameset>", "<template>", "<template class=c>", "</template>",
        "<meta property=og:title content=m>", "<META NAME=og:title CONTENT=M>", "<meta charset=utf-8>", "<meta http-equiv=content-language content=fr>", "<link rel=canonical href=/l>", "<base href=http://base.example/x/>", "<base href=//other.example>",
        "<object class=c>", "</object>", "<applet>", "</applet>", "<marquee>", "</marquee>", "<ruby><rb>", "<rt>", "<img src=s class=c>", "<image src=t>", "<!doctype html>", "<!doctype html public ''>",
        // Attributes in any order and case, twice, broken.
        "<p Class=c ID=main DATA-n=2>", "<p class=c class=d>", "<p id=a CLASS=\"c\" =x y=''>", "<p\n\tclass\n=\nc/id=main/>", "<a\0href=n>", "<div class=c", "<i class=x/>",
        "text ", " ", "\n", "\u00a0", "&amp;", "&#0;", "\0", "x",
    ];

    /// <summary>Pages of up to so many tokens.</summary>
    public static Gen<string> Pages(int tokens) => Gen.Int[0, s_tokens.Length - 1].Array[0, tokens].Select(static indices => string.Concat(indices.Select(static i => s_tokens[i])));

    /// <summary>Pages that begin with a doctype and a head.</summary>
    public static Gen<string> Heads(int tokens) => Gen.Select(OneOf("", "<!doctype html>", "<html lang=en><head>", "\ufeff<!doctype html>\n<head>", "<!-- c --><!doctype html><html>"), HeadTokens.Array[0, 12], Pages(tokens),
        static (start, head, rest) => start + string.Concat(head) + rest);

    private static Gen<string> HeadTokens => OneOf(
        "<title>t</title>", "<title></title>", "<title> </title>", "<meta property=og:title content=one>", "<meta name=og:title content=two>", "<meta property=og:title>", "<META PROPERTY=OG:TITLE CONTENT=''>",
        "<link rel=canonical href=/l>", "<link href=/m rel=canonical>", "<link rel=canonical>", "<base href=http://base.example/x/>", "<base>", "<style>x</style>", "<script>y</script>", "<noscript><p>", "<noscript><link rel=canonical href=/n></noscript>",
        "<template><title>u</title></template>", "</head>", "<body>", "<!-- c -->", "\n", "<meta charset=utf-8>", "<svg><title>s</title></svg>", "<p>", "x");

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
