using System;
using System.Runtime.CompilerServices;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <summary>The categories and rules of each known tag name.</summary>
internal static class TagRules
{
    private const string Headings = "h1 h2 h3 h4 h5 h6";
    private const string FormattingNames = "a b big code em font i nobr s small strike strong tt u";

    private static readonly TagCategories[] s_categories = MakeCategories();
    private static readonly StartTagRule[] s_startTags = MakeStartTags();
    private static readonly EndTagRule[] s_endTags = MakeEndTags();
    private static readonly byte[] s_formattingIndexes = MakeFormattingIndexes();

    /// <summary>The number of formatting elements, plus one because <see cref="FormattingIndex"/> counts from 1.</summary>
    public const int FormattingCount = 15;

    /// <summary>Gets the categories of an element of HTML.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TagCategories CategoriesOf(ushort name) => name < s_categories.Length ? s_categories[name] : TagCategories.None;

    /// <summary>Reports whether an element of HTML is in one of the categories.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAny(ushort name, TagCategories categories) => (CategoriesOf(name) & categories) != 0;

    /// <summary>Gets the rule for a start tag in a body.</summary>
    public static StartTagRule StartTag(ushort name) => name < s_startTags.Length ? s_startTags[name] : StartTagRule.Other;

    /// <summary>Gets the rule for an end tag in a body.</summary>
    public static EndTagRule EndTag(ushort name) => name < s_endTags.Length ? s_endTags[name] : EndTagRule.Other;

    /// <summary>Gets the index of the name of a formatting element among those names, from 1.</summary>
    public static int FormattingIndex(ushort name) => s_formattingIndexes[name];

    /// <summary>Reports whether an element of MathML is a text integration point, by its name.</summary>
    public static bool IsTextIntegrationPoint(ushort name) => name is TagNames.Mi or TagNames.Mo or TagNames.Mn or TagNames.Ms or TagNames.Mtext;

    /// <summary>Reports whether an element of SVG is an HTML integration point, by its name in lower case, as during construction.</summary>
    public static bool IsHtmlIntegrationPoint(ushort name) => name is TagNames.Foreignobject or TagNames.Desc or TagNames.Title;

    /// <summary>Reports whether an element of SVG or MathML is special and ends scopes, as in the standard's lists.</summary>
    public static bool IsForeignScope(in PageNode node) => (node.Flags & PageNodeFlags.Namespace) switch
    {
        PageNodeFlags.MathMl => node.Name == TagNames.AnnotationXml || IsTextIntegrationPoint(node.Name),
        PageNodeFlags.Svg => IsHtmlIntegrationPoint(node.Name),
        _ => false,
    };

    private static TagCategories[] MakeCategories()
    {
        var table = new TagCategories[TagNames.FirstUnknown];
        Add(TagCategories.Special, "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt " +
            "embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee " +
            "menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea " +
            "tfoot th thead title tr track ul wbr xmp");
        Add(TagCategories.ImpliedEnd, "dd dt li optgroup option p rb rp rt rtc");
        Add(TagCategories.Scope, "applet caption html table td th marquee object template");
        Add(TagCategories.ListItemScope, "ol ul");
        Add(TagCategories.ButtonScope, "button");
        Add(TagCategories.TableText, "table tbody tfoot thead tr");
        Add(TagCategories.Void, "area base br col embed hr img input link meta source track wbr basefont bgsound frame keygen param");
        Add(TagCategories.Heading, Headings);
        Add(TagCategories.LiteralText, "style script xmp iframe noembed noframes plaintext");
        Add(TagCategories.Breakout, "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s " +
            "small span strong strike sub sup table tt u ul var");
        return table;

        void Add(TagCategories category, string names)
        {
            foreach (ushort name in Numbers(names))
            {
                table[name] |= category;
            }
        }
    }

    private static StartTagRule[] MakeStartTags()
    {
        var table = new StartTagRule[TagNames.FirstUnknown];
        Set(StartTagRule.Html, "html");
        Set(StartTagRule.Head, "base basefont bgsound link meta noframes script style template title");
        Set(StartTagRule.Body, "body");
        Set(StartTagRule.Frameset, "frameset");
        Set(StartTagRule.Block, "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p search " +
            "section summary ul");
        Set(StartTagRule.Heading, Headings);
        Set(StartTagRule.Preformatted, "pre listing");
        Set(StartTagRule.Form, "form");
        Set(StartTagRule.ListItem, "li");
        Set(StartTagRule.DescriptionItem, "dd dt");
        Set(StartTagRule.Plaintext, "plaintext");
        Set(StartTagRule.Button, "button");
        Set(StartTagRule.Formatting, FormattingNames);
        Set(StartTagRule.Anchor, "a");
        Set(StartTagRule.NoBreak, "nobr");
        Set(StartTagRule.Marker, "applet marquee object");
        Set(StartTagRule.Table, "table");
        Set(StartTagRule.Void, "area br embed img keygen wbr");
        Set(StartTagRule.Input, "input");
        Set(StartTagRule.Parameter, "param source track");
        Set(StartTagRule.ThematicBreak, "hr");
        Set(StartTagRule.Image, "image");
        Set(StartTagRule.TextArea, "textarea");
        Set(StartTagRule.Xmp, "xmp");
        Set(StartTagRule.InlineFrame, "iframe");
        Set(StartTagRule.NoEmbed, "noembed");
        Set(StartTagRule.Select, "select");
        Set(StartTagRule.Option, "option optgroup");
        Set(StartTagRule.RubyContainer, "rb rtc");
        Set(StartTagRule.RubyText, "rp rt");
        Set(StartTagRule.Math, "math");
        Set(StartTagRule.Svg, "svg");
        Set(StartTagRule.Ignored, "caption col colgroup frame head tbody td tfoot th thead tr");
        return table;

        void Set(StartTagRule rule, string names) => SetAll(table, rule, names);
    }

    private static EndTagRule[] MakeEndTags()
    {
        var table = new EndTagRule[TagNames.FirstUnknown];
        Set(EndTagRule.Template, "template");
        Set(EndTagRule.Body, "body");
        Set(EndTagRule.Html, "html");
        Set(EndTagRule.Block, "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header hgroup listing main menu nav ol " +
            "pre search section summary ul");
        Set(EndTagRule.Form, "form");
        Set(EndTagRule.Paragraph, "p");
        Set(EndTagRule.ListItem, "li");
        Set(EndTagRule.DescriptionItem, "dd dt");
        Set(EndTagRule.Heading, Headings);
        Set(EndTagRule.Formatting, FormattingNames);
        Set(EndTagRule.Marker, "applet marquee object");
        Set(EndTagRule.Break, "br");
        Set(EndTagRule.Select, "select");
        return table;

        void Set(EndTagRule rule, string names) => SetAll(table, rule, names);
    }

    private static void SetAll<T>(T[] table, T rule, string names)
    {
        foreach (ushort name in Numbers(names))
        {
            table[name] = rule;
        }
    }

    private static byte[] MakeFormattingIndexes()
    {
        var table = new byte[TagNames.FirstUnknown];
        byte index = 0;

        foreach (ushort name in Numbers(FormattingNames))
        {
            table[name] = ++index;
        }

        return table;
    }

    private static ushort[] Numbers(string names) => Array.ConvertAll(names.Split(' '), static name => TagTable.Find(name));
}
