using System;
using System.Linq;
using System.Text;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>Random markup that tries to make trees that should be impossible: unclosed and overlapping elements, stray end tags, tables in links in buttons, SVG with HTML inside.</summary>
/// <param name="seed">The seed of its choices.</param>
/// <param name="isWild">Whether anything may stand anywhere: content that is misplaced in tables, and pages in quirks mode. Otherwise tables and SVG have only what may stand in them.</param>
internal sealed class MarkupSoup(int seed, bool isWild)
{
    /// <summary>The names of HTML that it writes. Not <c>select</c>: AngleSharp 1.10.3 throws on some of its content, and no rule is about it.</summary>
    public static readonly string[] Names =
    [
        "html", "head", "body", "title", "meta", "link", "base", "style", "script", "noscript", "template", "noframes", "frameset", "frame",
        "p", "div", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h6", "section", "article", "header", "footer", "main", "nav", "aside", "address", "blockquote", "center", "details", "summary", "dialog", "figure", "figcaption", "fieldset",
        "hgroup", "menu", "search", "dir", "pre", "listing", "form", "hr", "xmp",
        "a", "b", "i", "em", "span", "font", "nobr", "code", "label", "strong", "small", "time", "button", "object", "marquee", "applet", "ruby", "rt",
        "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th",
        "option", "optgroup", "input", "textarea", "iframe", "noembed", "datalist", "video", "source", "track", "audio", "picture", "map", "legend",
        "img", "br", "wbr", "embed", "area", "param", "keygen", "bgsound", "basefont", "svg", "math", "x-y",
    ];

    private static readonly string[] s_tableNames = ["caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th", "table"];
    private static readonly string[] s_svgNames = ["g", "path", "text", "tspan", "image", "use", "defs", "symbol", "circle", "font"];
    private static readonly string[] s_ordinary = [.. Names.Except(s_tableNames).Except(["html", "head", "body", "frameset", "frame", "svg", "math"])];
    private static readonly string[] s_headNames = ["title", "meta", "link", "base", "style", "script", "noscript", "template"];

    /// <summary>Whether a name is one that SVG and MathML do not have.</summary>
    public static bool IsOfHtmlOnly(string name) => Names.Contains(name) && name is not ("svg" or "math" or "a" or "title" or "style" or "script") && !s_svgNames.Contains(name);

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();

    /// <summary>A page.</summary>
    public string Page()
    {
        _text.Append(isWild && _random.Next(2) == 0 ? string.Empty : "<!doctype html>");

        if (isWild)
        {
            for (int i = 0; i < 250; i++)
            {
                Wild();
            }

            return _text.ToString();
        }

        for (int i = _random.Next(5); i > 0; i--)
        {
            Open(Pick(s_headNames));
            Close();
        }

        Content(depth: 0, count: 80);
        return _text.ToString();
    }

    private void Wild()
    {
        switch (_random.Next(5))
        {
            case 0:
                _text.Append("x ");
                break;
            case 1:
                _text.Append("</").Append(Pick(Names)).Append('>');
                break;
            default:
                // Less of what swallows the rest of the page, and no SVG: what has only HTML's names inside is left out of the rules.
                // AngleSharp 1.10.3 goes on to misplace content after a 'pre' or 'listing' that is misplaced in a table.
                string name = Pick(Names);
                Open(name is "svg" or "math" or "pre" or "listing" || (name is "frameset" or "xmp" or "iframe" or "noembed" or "noframes" or "textarea" or "title" or "script" or "style" && _random.Next(3) > 0) ? "div" : name);
                Close();
                break;
        }
    }

    private void Content(int depth, int count)
    {
        for (int i = 0; i < count; i++)
        {
            int choice = _random.Next(20);

            if (choice == 0 && depth < 5)
            {
                Table(depth);
            }
            else if (choice == 1 && depth < 5)
            {
                Svg(depth);
            }
            else if (choice < 6)
            {
                _text.Append("x ");
            }
            else if (choice < 11)
            {
                _text.Append("</").Append(Pick(s_ordinary)).Append('>');
            }
            else
            {
                Open(Pick(s_ordinary));
                Close();
            }
        }
    }

    private void Table(int depth)
    {
        _text.Append("<table>");
        MayOpen("caption", () => Content(depth + 1, 3));
        MayOpen("colgroup", () => _text.Append("<col><col>"));

        for (int rows = _random.Next(4); rows > 0; rows--)
        {
            _text.Append(Pick(["", "", "<tbody>", "<thead>", "<tfoot>"])).Append("<tr>");

            for (int cells = _random.Next(3); cells > 0; cells--)
            {
                _text.Append(Pick(["<td>", "<th>"]));
                Content(depth + 1, _random.Next(8));
                _text.Append(Pick(["", "</td>", "</th>"]) is var end && depth == 0 ? "</td></th>" : end);
            }
        }

        _text.Append("</table>");
    }

    private void Svg(int depth)
    {
        _text.Append("<svg>");

        for (int i = _random.Next(6); i > 0; i--)
        {
            switch (_random.Next(4))
            {
                case 0:
                    _text.Append('<').Append(Pick(s_svgNames)).Append('>');
                    break;
                case 1:
                    _text.Append("</").Append(Pick(s_svgNames)).Append('>');
                    break;
                case 2:
                    string name = Pick(["foreignObject", "title", "desc"]);
                    _text.Append('<').Append(name).Append('>');
                    Content(depth + 1, _random.Next(5));
                    _text.Append("</").Append(name).Append('>');
                    break;
                default:
                    _text.Append(Pick(["<script>x</script>", "<style>x</style>", "<math><mi><p>x</math>", "<p>", "<path/>", "<a><path/></a>"]));
                    break;
            }
        }

        _text.Append("</svg>");
    }

    private void MayOpen(string name, Action content)
    {
        if (_random.Next(3) == 0)
        {
            Open(name);
            content();
            _text.Append("</").Append(name).Append('>');
        }
    }

    private void Open(string name) => _text.Append('<').Append(name).Append(name == "input" && _random.Next(2) == 0 ? " type=hidden>" : ">");

    /// <summary>Ends what swallows all tags up to its end.</summary>
    private void Close()
    {
        string text = _text.ToString(Math.Max(0, _text.Length - 10), Math.Min(10, _text.Length));

        foreach (string name in (string[])["title", "style", "script", "xmp", "iframe", "noembed", "noframes", "textarea"])
        {
            if (text.EndsWith($"<{name}>", StringComparison.Ordinal))
            {
                _text.Append("<b>x</").Append(name).Append('>');
            }
        }
    }

    private string Pick(string[] names) => names[_random.Next(names.Length)];
}
