using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace SchemaGen.Tests.Html;

/// <summary>The known differences between AngleSharp 1.10.3 and the HTML standard, which <c>docs/html.md</c> lists.</summary>
internal static partial class AngleSharpDifferences
{
    /// <summary>The rounds of the adoption agency algorithm (HTML, 13.2.6.4.7).</summary>
    private const int MinBlocks = 8;

    private static readonly Func<string, string> s_renameFormatting = Rename("a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u");

    /// <summary>The classes, the narrow ones first.</summary>
    public static IReadOnlyList<AngleSharpDifference> All { get; } =
    [
        new("`isindex`", "<isindex>",
            "<head></head><body><isindex></isindex></body>",
            "<head></head><body><form><hr><label>This is a searchable index. Enter search keywords: <input name=\"isindex\"></label><hr></form></body>",
            Rename("isindex")),
        new("`menuitem`", "<menuitem>a",
            "<head></head><body><menuitem>a</menuitem></body>",
            "<head></head><body><menuitem>a</body>",
            Rename("menuitem")),
        new("`search`", "<p><search>a",
            "<head></head><body><p></p><search>a</search></body>",
            "<head></head><body><p><search>a</search></p></body>",
            Rename("search")),
        new("`feDropShadow`", "<svg><feDropShadow>",
            "<head></head><body><svg><feDropShadow></feDropShadow></svg></body>",
            "<head></head><body><svg><fedropshadow></fedropshadow></svg></body>",
            Rename("fedropshadow")),
        new("End tag across a `time` or an `output`", "<span><time></span>a",
            "<head></head><body><span><time></time></span>a</body>",
            "<head></head><body><span><time>a</time></span></body>",
            Rename("time|output")),
        new("Case of a wrong end tag in raw text", "<title></B></title>",
            "<head><title>&lt;/B&gt;</title></head><body></body>",
            "<head><title>&lt;/b&gt;</title></head><body></body>",
            static page => EndTagName().Replace(page, static match => match.Value.ToLowerInvariant())),
        new("`&;`", "a&;b",
            "<head></head><body>a&amp;;b</body>",
            "<head></head><body>a&amp;b</body>",
            static page => page.Replace("&;", "& ;", StringComparison.Ordinal)),
        new("Number of a reference beyond 32 bits", "&#x100000041;",
            "<head></head><body>\uFFFD</body>",
            "<head></head><body>A</body>",
            static page => LongNumber().Replace(page, "&#xFFFFFF")),
        new("`<` that begins no tag, among the text of a table", "<table> <",
            "<head></head><body> &lt;<table></table></body>",
            "<head></head><body>&lt;<table> </table></body>",
            static page => LoneLessThan().Replace(page, "(")),
        new("U+0000", "\0 ",
            "<head></head><body> </body>",
            "<head></head><body></body>",
            static page => page.Replace("\0", "", StringComparison.Ordinal)),
        new("`</>`", "<table> </>a",
            "<head></head><body> a<table></table></body>",
            "<head></head><body>a<table> </table></body>",
            static page => page.Replace("</>", "", StringComparison.Ordinal)),
        new("CDATA section after a self-closed `svg` or `math`", "<svg/><![CDATA[a]]>",
            "<head></head><body><svg></svg><!--[CDATA[a]]--></body>",
            "<head></head><body><svg></svg>a</body>",
            static page => page.Replace("<![CDATA[", "<!-CDATA[", StringComparison.Ordinal)),
        new("Line feed alone after `pre` or the like", "<p><b><pre>&#10;",
            "<head></head><body><p><b></b></p><pre></pre></body>",
            "<head></head><body><p><b></b></p><pre><b></b></pre></body>",
            static page => LineFeedAfterStart().Replace(page, "$1")),
        new("Text in a `frameset`", "<frameset>a ",
            "<head></head><frameset> </frameset>",
            "<head></head><frameset></frameset>",
            WithoutTextInFramesets),
        new("`button`, `hr` or `xmp` in a `select`", "<select><button>a",
            "<head></head><body><select>a</select></body>",
            "<head></head><body><select><button>a</button></select></body>",
            Rename("button|hr|xmp", with: "select")),
        new("Elements in an `option`", "<select><option><b>a",
            "<head></head><body><select><option>a</option></select></body>",
            "<head></head><body><select><option><b>a</b></option></select></body>",
            Rename("option|optgroup", with: "select")),
        new("`template` in a `select` in a table", "<table><select><template></template><td>a",
            "<head></head><body><select><template></template></select><table><tbody><tr><td>a</td></tr></tbody></table></body>",
            "<head></head><body><select><template></template>a</select><table></table></body>",
            Rename("template", with: "select")),
        new("End tag of the other kind of table cell", "<table><th></td>a",
            "<head></head><body><table><tbody><tr><th>a</th></tr></tbody></table></body>",
            "<head></head><body>a<table><tbody><tr><th></th></tr></tbody></table></body>",
            static page => HeaderCell().Replace(page, "$1td")),
        new("`pre` or `listing` in a table", "<table><pre><td>a",
            "<head></head><body><pre></pre><table><tbody><tr><td>a</td></tr></tbody></table></body>",
            "<head></head><body><pre></pre><tbody></tbody><tr></tr><td>a</td><table></table></body>",
            Rename("pre|listing", with: "table|template")),
        new("`template` after `</head>`", "<head></head><template>a</template>",
            "<head><template>a</template></head><body></body>",
            "<head></head><body><template>a</template></body>",
            With("template", static page => HeadEndTag().Replace(page, ""))),
        new("`form` in a `template`", "<form><template><form>a",
            "<head></head><body><form><template><form>a</form></template></form></body>",
            "<head></head><body><form><template>a</template></form></body>",
            Rename("form", with: "template")),
        new("Text after a `col` in a `template`", "<template><col>a ",
            "<head><template><col> </template></head><body></body>",
            "<head><template><col></template></head><body></body>",
            Rename("col|colgroup", with: "template")),
        new("White space in table content of a `template`", "<template><tr><b></table> ",
            "<head><template><tr></tr><b></b> </template></head><body></body>",
            "<head><template><tr></tr><b></b><b> </b></template></head><body></body>",
            With("template", static page => WhiteSpace().Replace(page, ""))),
        new("`frameset` after a `template`", "<template></template><p><frameset>",
            "<head><template></template></head><body><p></p></body>",
            "<head><template></template></head><frameset></frameset>",
            Rename("frameset", with: "template")),
        new("`href` and `xlink:href`", "<svg href=a xlink:href=b>",
            "<head></head><body><svg href=\"a\" xlink:href=\"b\"></svg></body>",
            "<head></head><body><svg xlink:href=\"b\"></svg></body>",
            static page => page.Replace("xlink:", "xl-", StringComparison.OrdinalIgnoreCase)),
        new("Self-closed `script` in a `script` of SVG", "<svg><script><script/>a",
            "<head></head><body><svg><script><script></script>a</script></svg></body>",
            "<head></head><body><svg><script><script></script></script>a</svg></body>",
            With("svg|math", static page => SelfClosedScript().Replace(page, "$1>"))),
        new("End tag of SVG or MathML across an element of HTML", "<svg><desc><i></desc>a",
            "<head></head><body><svg><desc><i>a</i></desc></svg></body>",
            "<head></head><body><svg><desc><i></i></desc>a</svg></body>",
            With("svg|math", static page => IntegrationPointEndTag().Replace(page, ""))),
        new("Name of HTML on an element of SVG or MathML", "<p><svg><button></p>a",
            "<head></head><body><p><svg><button></button></svg></p>a</body>",
            "<head></head><body><p><svg><button></button></svg></p><p></p>a</body>",
            Rename("button|style|script|title|table|caption|td|th|applet|marquee|object|template|html", with: "svg|math")),
        new("End tag of `math` in a text integration point", "<math><mi></math>a",
            "<head></head><body><math><mi></mi></math>a</body>",
            "<head></head><body><math><mi>a</mi></math></body>",
            Rename("mi|mo|mn|ms|mtext|annotation-xml", with: "math")),
        new("Formatting element with more than eight blocks", "<a><pre><b><b><article><li><section><section><section><center><p><a><section>a",
            "<head></head><body><a></a><pre><a><b><b></b></b></a><b><b><article><a></a><li><a></a><section><a></a><section><a></a><section><a></a><center><a></a><p><a><a></a></a></p><section><a><a>a</a></a></section></center></section></section></section></li></article></b></b></pre></body>",
            "<head></head><body><a></a><pre><a><b><b></b></b></a><b><b><article><a></a><li><a></a><section><a></a><section><a></a><section><a></a><center><a></a><p><a><a></a></a></p><section><a>a</a></section></center></section></section></section></li></article></b></b></pre></body>",
            WithoutDeepFormatting),
    ];

    /// <summary>Renames elements, so that no rule knows them.</summary>
    /// <param name="names">The names.</param>
    /// <param name="with">Only pages with a start tag of one of these names change.</param>
    private static Func<string, string> Rename(string names, string? with = null)
    {
        var tags = new Regex(@"(</?)(" + names + @")(?=[\s/>]|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        Func<string, string> rename = page => tags.Replace(page, "$1x-$2");
        return with is null ? rename : With(with, rename);
    }

    private static Func<string, string> With(string names, Func<string, string> replace)
    {
        var tags = new Regex("<(" + names + @")(?=[\s/>])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return page => tags.IsMatch(page) ? replace(page) : page;
    }

    /// <summary>Renames the formatting elements of a page that has tags enough for the difference.</summary>
    private static string WithoutDeepFormatting(string page) => StartTagName().Count(page) > MinBlocks ? s_renameFormatting(page) : page;

    private static string WithoutTextInFramesets(string page)
    {
        Match first = FramesetTag().Match(page);
        return first.Success ? page[..first.Index] + TextBetweenTags().Replace(page[first.Index..], "") : page;
    }

    [GeneratedRegex("&#(?:[xX][0-9A-Fa-f]{9,}|[0-9]{10,})")]
    private static partial Regex LongNumber();

    [GeneratedRegex("<[A-Za-z]")]
    private static partial Regex StartTagName();

    [GeneratedRegex("</[A-Za-z]+")]
    private static partial Regex EndTagName();

    [GeneratedRegex(@"<(?![A-Za-z/!?])|<(?=/?\z)")]
    private static partial Regex LoneLessThan();

    [GeneratedRegex(@"(<(?:pre|listing|textarea)(?:[\s/][^>]*)?>)(?:\r\n?|\n|&#10;?|&#xA;?|&NewLine;)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineFeedAfterStart();

    [GeneratedRegex(@"<frameset(?=[\s/>])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FramesetTag();

    [GeneratedRegex("(?<=>)(?:[^<]|<(?![A-Za-z/!?]))+")]
    private static partial Regex TextBetweenTags();

    [GeneratedRegex(@"(</?)th(?=[\s/>])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeaderCell();

    [GeneratedRegex(@"</head(?=[\s/>])[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadEndTag();

    [GeneratedRegex(@"(?<=>)(?:\s|&#(?:9|10|12|13|32|x9|xA|xC|xD|x20|x0D)(?![0-9A-Fa-f]);?|&Tab;|&NewLine;)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"(<script(?=[\s/>])[^>]*)/>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SelfClosedScript();

    [GeneratedRegex(@"</(?:title|desc|foreignobject|mi|mo|mn|ms|mtext|annotation-xml)(?=[\s/>])[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IntegrationPointEndTag();
}
