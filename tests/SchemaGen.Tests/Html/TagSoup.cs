using System;
using System.Text;
using SchemaGen.Html;

namespace SchemaGen.Tests.Html;

/// <summary>Makes random markup: sequences of tags, texts and declarations in which anything may be broken, and damaged copies of pages.</summary>
internal static class TagSoup
{
    private static readonly string[][] s_vocabularies =
    [
        ["div", "p", "span", "a", "b", "i", "ul", "li", "h1", "h2", "section", "article", "br", "img", "dl", "dt", "dd", "form", "button", "pre", "address", "hr", "center", "x-y"],
        ["table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup", "col", "div", "p", "b", "a", "form", "input", "select", "style", "script", "template"],
        ["a", "b", "i", "u", "em", "nobr", "font", "big", "code", "s", "small", "strike", "strong", "tt", "p", "div", "address", "button", "applet", "marquee", "object", "h1", "li"],
        ["select", "option", "optgroup", "div", "table", "tr", "td", "input", "textarea", "keygen", "script", "template", "p", "b", "svg", "button", "hr"],
        ["svg", "math", "foreignObject", "desc", "title", "mi", "mo", "mn", "ms", "mtext", "annotation-xml", "malignmark", "mglyph", "g", "path", "linearGradient", "textPath", "font", "p", "div", "br", "span", "table", "b", "script", "style"],
        ["template", "table", "tr", "td", "col", "div", "b", "a", "p", "script", "select", "option", "html", "body", "head", "form", "frameset"],
        ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext", "div", "p", "pre", "listing"],
        ["html", "head", "body", "frameset", "frame", "noframes", "base", "basefont", "bgsound", "link", "meta", "title", "style", "script", "noscript", "template", "p", "div"],
        ["ruby", "rb", "rp", "rt", "rtc", "option", "optgroup", "image", "isindex", "main", "search", "menu", "menuitem", "summary", "details", "dialog", "hgroup", "param", "source", "track", "wbr", "area", "embed", "label"],
        TagNameList.Names.Split(' '),
    ];

    private static readonly string[] s_attributes =
    [
        " class=c", " class='a b'", " id=\"x\"", " ID=y", " href=/a", " title=\"a&amp;b\"", " title=a&copy=b", " type=hidden", " type='HIDDEN'", " type=text", " color=red", " face=x", " size=1",
        " encoding=text/html", " encoding='application/xhtml+xml'", " xlink:href=#a", " xml:lang=en", " xmlns=http://x", " xmlns:xlink=y", " viewBox='0 0 1 1'", " definitionURL=u", " a='", " a=\"x",
        " =x", " a==b", " a=b=c", " a/b", " a\"b=c", " <=x", " a\n=\n'b'", " a=&#x41;", " a=\r\nb", "/", " / a", " a='x\0y'", " \0=\0", " a=`b`", " É=é", " a=1 a=2 A=3", " b='&lt'", " b='&ltx;'", " b='&amp'",
    ];

    private static readonly string[] s_texts =
    [
        "x", "text ", " ", "\n", "\r\n", "\r", "\t", "\f", "&amp;", "&lt", "&notin;", "&notit;", "&copy", "&copy=", "&#65;", "&#x41", "&#0;", "&#x80;", "&#xD800;", "&#x110000;", "&#", "&#x", "&", "&;", "&nbsp;",
        "&#32;", "&#10;", "&#x0D;", "&Tab;", "&NewLine;", "&NotEqualTilde;", "\uD83D\uDE00", "\uD800", "\uFEFF", "\u00A0", "]]>", "-->", "--!>", "é", "a\r\rb", "<", "< ", "<1", "</", "</ ", "</>", "<>", "<?x?>", "<!x>", "<!>",
    ];

    private static readonly string[] s_declarations =
    [
        "<!-- c -->", "<!--", "<!-->", "<!--->", "<!--a--!>", "<!--a--b-->", "<!----", "<!-----", "<!--a-", "<!-- <!-- -->", "<!--x\0y\r\n-->", "<![CDATA[x<y>]]>", "<![CDATA[ ]]>", "<![CDATA[]]>", "<![CDATA[x",
        "<!DOCTYPE html>", "<!doctype>", "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">", "<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 3.2//EN' 'x'>", "<!DOCTYPE html SYSTEM 'about:legacy-compat'>",
        "<!DOCTYPE x y>", "<!DOCTYPE html PUBLIC", "<!DOCTYPE html SYSTEM \"x", "<!DOCTYPE>", "<!doctypehtml>",
        "<script><!--<script></script>--></script>", "<script><!--x</script>", "<title>a&amp;b</title>", "<textarea>\n\nx</textarea>", "<pre>\n\nx</pre>", "<style><!--</style>-->", "<svg/>", "<math/>", "<svg><![CDATA[a\0b]]></svg>",
        "<b><b><b><b>", "<a><p></a>", "<table>x<tr>y<td>z", "<select><option>a<option>b</select>", "<template><tr></template>", "</p>", "</br>", "</body>", "</html>", "</head>", "</form>",
    ];

    /// <summary>Makes a soup of one of the vocabularies, or of all.</summary>
    public static string Make(Random random)
    {
        var markup = new StringBuilder();
        int tokens = random.Next(1, random.Next(8) == 0 ? 120 : 24);
        string[] vocabulary = Pick(random, s_vocabularies);
        bool isMixed = random.Next(3) == 0;

        if (random.Next(2) == 0)
        {
            markup.Append("<!DOCTYPE html>");
        }

        for (int i = 0; i < tokens; i++)
        {
            string name = Pick(random, isMixed || random.Next(6) == 0 ? Pick(random, s_vocabularies) : vocabulary);

            switch (random.Next(16))
            {
                case < 7:
                    AppendStartTag(random, markup, name);
                    break;
                case < 11:
                    markup.Append("</").Append(Cased(random, name)).Append(random.Next(12) == 0 ? Pick(random, s_attributes) : "").Append('>');
                    break;
                case < 15:
                    markup.Append(Pick(random, s_texts));
                    break;
                default:
                    markup.Append(Pick(random, s_declarations));
                    break;
            }
        }

        string soup = markup.ToString();
        return random.Next(5) switch
        {
            0 => Damage(random, soup, random.Next(1, 4)),
            1 => soup[..random.Next(soup.Length + 1)],
            _ => soup,
        };
    }

    /// <summary>Damages a page or a part of it: characters and ranges are removed, repeated, exchanged and inserted.</summary>
    public static string Mutate(Random random, string page, int maxPart)
    {
        if (random.Next(32) != 0 && page.Length > maxPart)
        {
            int start = random.Next(page.Length - maxPart);
            page = page.Substring(start, random.Next(1, maxPart));
        }

        return Damage(random, page, random.Next(1, 12));
    }

    private static string Damage(Random random, string page, int changes)
    {
        var damaged = new StringBuilder(page);

        for (int i = 0; i < changes && damaged.Length > 0; i++)
        {
            int position = random.Next(damaged.Length);
            int length = random.Next(1, Math.Min(random.Next(4) == 0 ? 2000 : 20, damaged.Length - position) + 1);

            switch (random.Next(8))
            {
                case 0:
                    damaged.Remove(position, length);
                    break;
                case 1:
                    damaged.Insert(random.Next(damaged.Length), damaged.ToString(position, length));
                    break;
                case 2:
                    damaged[position] = Pick(random, "<>/&!=\"'\0\r\n -aA;#x".ToCharArray());
                    break;
                case 3:
                    damaged.Insert(position, Pick(random, s_texts));
                    break;
                case 4:
                    damaged.Insert(position, Pick(random, s_declarations));
                    break;
                case 5:
                    damaged.Insert(position, $"</{Pick(random, Pick(random, s_vocabularies))}>");
                    break;
                case 6:
                    AppendStartTag(random, damaged, Pick(random, Pick(random, s_vocabularies)), position);
                    break;
                default:
                    damaged.Length = random.Next(6) == 0 ? position : damaged.Length;
                    break;
            }
        }

        return damaged.ToString();
    }

    private static void AppendStartTag(Random random, StringBuilder markup, string name, int position = -1)
    {
        var tag = new StringBuilder().Append('<').Append(Cased(random, name));

        for (int attributes = random.Next(5) - 2; attributes > 0; attributes--)
        {
            tag.Append(Pick(random, s_attributes));
        }

        tag.Append(random.Next(10) == 0 ? "/>" : ">");
        markup.Insert(position < 0 ? markup.Length : position, tag.ToString());
    }

    private static string Cased(Random random, string name) => random.Next(12) == 0 ? name.ToUpperInvariant() : name;

    private static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];
}
