using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>The elements that the tree construction of HTML (13.2.6) puts into each other.</summary>
/// <remarks>
/// <para>A kind is a tag name that a rule of tree construction treats in its own way, or one of its roles: the <c>title</c> of SVG is not that of HTML. All other names, those of SVG and MathML among them, are one kind.</para>
/// <para>
/// Two things are left out on purpose. Names that only HTML defines are taken for elements of HTML, although the parser makes SVG elements of them inside an <c>svg</c> that is not closed.
/// And content that is misplaced in a table, which the parser moves to where the table is, is not taken for content of the table's parent.
/// </para>
/// </remarks>
internal static class HtmlTags
{
    /// <summary>Elements without an end tag and without content (13.1.2, 13.2.6.4).</summary>
    private const string VoidNames = "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr";

    /// <summary>Elements whose content is text (13.2.6.2, and 13.2.6.4.7 for the last four). In SVG <c>script</c> and <c>style</c> have only text as well.</summary>
    private const string TextNames = "script style title textarea iframe noembed noframes xmp";

    /// <summary>"If the stack of open elements has a p element in button scope, then close a p element" (13.2.6.4.7). Not <c>table</c>, which does so only outside of quirks mode, and not <c>search</c>, which AngleSharp 1.10 does not treat this way.</summary>
    private const string EndsParagraph = "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p section summary ul "
        + "h1 h2 h3 h4 h5 h6 pre listing form li dd dt plaintext hr xmp";

    /// <summary>Ordinary elements, which neither close others nor stop that, so that <c>p &gt; span &gt; div</c> is as impossible as <c>p &gt; div</c>.</summary>
    private const string Phrasing = "abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var a nobr";

    private const string TableContent = "script style template input form";

    /// <summary>The boundaries of the rules about nested links and buttons ("scope", "marker"); <c>svg</c> and <c>math</c> begin a tree with its own rules.</summary>
    private const string Boundaries = "applet caption html marquee object svg table td template th math";

    private static readonly Dictionary<string, int[]> s_kinds = new(StringComparer.Ordinal);
    private static readonly List<string?> s_names = [null];
    private static readonly HashSet<string> s_phrasing = new(Phrasing.Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> s_boundaries = new(Boundaries.Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> s_void = new(VoidNames.Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> s_text = new(TextNames.Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> s_endsParagraph = new(EndsParagraph.Split(' '), StringComparer.Ordinal);
    private static readonly string[] s_others = ["audio", "canvas", "datalist", "legend", "map", "meter", "output", "picture", "progress", "rb", "rp", "rt", "rtc", "ruby", "search", "select", "slot", "video"];
    private static readonly TagSet[] s_children;
    private static readonly TagSet[] s_descendants;

    static HtmlTags()
    {
        foreach (string name in $"html head body frameset table caption colgroup thead tbody tfoot tr td th template button optgroup {VoidNames} {TextNames} {EndsParagraph} {Phrasing} {Boundaries}".Split(' '))
        {
            AddKinds(name, 1);
        }

        // Roles: in a head, outside of it; of HTML, of SVG.
        AddKinds("noscript", 2);
        AddKinds("option", 1);
        AddKinds("title", 1);

        All = Enumerable.Range(0, s_names.Count).Aggregate(default(TagSet), static (set, kind) => set | TagSet.Of(kind));
        s_children = Children();
        s_descendants = Closure(s_children);
    }

    /// <summary>All kinds.</summary>
    public static TagSet All { get; }

    /// <summary>Gets the kinds of a tag name in lower case.</summary>
    public static TagSet Of(string name) => s_kinds.TryGetValue(name, out int[]? kinds) ? kinds.Aggregate(default(TagSet), static (set, kind) => set | TagSet.Of(kind)) : TagSet.Of(0);

    /// <summary>Gets the kinds that can be children of a kind of a set.</summary>
    public static TagSet ChildrenOf(TagSet parents) => Union(s_children, parents);

    /// <summary>Gets the kinds that can be descendants of a kind of a set.</summary>
    public static TagSet DescendantsOf(TagSet ancestors) => Union(s_descendants, ancestors);

    /// <summary>Gets the kinds that can be parents of a kind of a set.</summary>
    public static TagSet ParentsOf(TagSet children)
    {
        TagSet parents = default;

        for (int kind = 0; kind < s_children.Length; kind++)
        {
            parents = (s_children[kind] & children).IsEmpty ? parents : parents | TagSet.Of(kind);
        }

        return parents;
    }

    /// <summary>Gets the tag name that all kinds of a set share; null if they have several names or one that is not listed.</summary>
    public static string? NameOf(TagSet kinds)
    {
        string? name = null;

        for (int kind = 0; kind < s_names.Count; kind++)
        {
            if (kinds.Contains(kind))
            {
                if (s_names[kind] is not { } next || (name is not null && name != next))
                {
                    return null;
                }

                name = next;
            }
        }

        return name;
    }

    /// <summary>Reports whether HTML has no content in elements of a name.</summary>
    public static bool IsVoid(string name) => s_void.Contains(name);

    /// <summary>Reports whether HTML has only text in elements of a name.</summary>
    public static bool IsText(string name) => s_text.Contains(name);

    /// <summary>Reports whether HTML has elements of a name, obsolete ones included.</summary>
    public static bool IsKnown(string name) => s_kinds.ContainsKey(name) || Array.IndexOf(s_others, name) >= 0;

    /// <summary>Reports whether the parser ends an element where another begins inside of it, however deep below elements that <see cref="Passes"/> accepts.</summary>
    public static bool Ends(string outer, string inner) => outer switch
    {
        "p" => s_endsParagraph.Contains(inner),
        "li" => inner == "li",
        "dd" or "dt" => inner is "dd" or "dt",
        "a" or "button" => inner == outer,
        _ => false,
    };

    /// <summary>Reports whether the parser ends an element where another begins directly inside of it.</summary>
    public static bool EndsChild(string outer, string inner) => Ends(outer, inner) || outer switch
    {
        "nobr" => inner == "nobr",
        "option" => inner is "option" or "optgroup",
        _ => false,
    };

    /// <summary>Reports whether the rule that ends <paramref name="outer"/> looks through an element of a name.</summary>
    public static bool Passes(string outer, string name) => outer switch
    {
        "a" or "button" => !s_boundaries.Contains(name),
        "p" => s_phrasing.Contains(name),
        _ => s_phrasing.Contains(name) || name is "div" or "p" or "address",
    };

    private static void AddKinds(string name, int count)
    {
        bool isKnown = s_kinds.TryGetValue(name, out int[]? known);

        if (isKnown && name != "title")
        {
            return;
        }

        s_kinds[name] = [.. known ?? [], .. Enumerable.Range(s_names.Count, count)];
        s_names.AddRange(Enumerable.Repeat(name, count));
    }

    private static TagSet[] Children()
    {
        TagSet other = TagSet.Of(0);
        TagSet svgTitle = Role("title", 1);
        TagSet inHead = Role("noscript", 0);

        // The content of body and of elements without a rule: everything except elements with only one possible parent.
        TagSet flow = All & ~Names("html head body frameset frame caption colgroup col thead tbody tfoot tr td th") & ~svgTitle & ~inHead;
        var children = new TagSet[s_names.Count];

        for (int kind = 0; kind < children.Length; kind++)
        {
            children[kind] = flow;
        }

        Set("html", Names("head body frameset noframes"));
        Set("head", (Names("base basefont bgsound link meta script style template noframes") | Role("title", 0) | inHead) & ~svgTitle);
        Set("frameset", Names("frameset frame noframes"));
        Set("table", Names("caption colgroup thead tbody tfoot " + TableContent));
        Set("thead tbody tfoot", Names("tr " + TableContent));
        Set("tr", Names("td th " + TableContent));
        Set("colgroup", Names("col template"));
        Set("template", default);
        Set(VoidNames, default);
        Set(TextNames, default);
        Set("p", flow & ~Names(EndsParagraph));
        Set("li", flow & ~Names("li"));
        Set("dd dt", flow & ~Names("dd dt"));
        Set("button", flow & ~Names("button"));
        Set("option", flow & ~Names("option optgroup"));
        Set("nobr", flow & ~Names("nobr"));

        // Elements that SVG has as well may contain its title.
        Set("a", (flow | svgTitle) & ~Names("a"));
        Set("font svg math", flow | svgTitle);
        children[0] = flow | svgTitle;
        children[s_kinds["title"][1]] = flow;
        children[s_kinds["noscript"][0]] = Names("basefont bgsound link meta noframes style");
        return children;

        void Set(string names, TagSet set)
        {
            foreach (int kind in names.Split(' ').SelectMany(static name => s_kinds[name]))
            {
                children[kind] = set;
            }
        }

        TagSet Role(string name, int role) => TagSet.Of(s_kinds[name][role]);

        TagSet Names(string names) => names.Split(' ').Aggregate(default(TagSet), static (set, name) => set | Of(name));
    }

    private static TagSet[] Closure(TagSet[] children)
    {
        var descendants = (TagSet[])children.Clone();

        for (bool isChanged = true; isChanged;)
        {
            isChanged = false;

            for (int kind = 0; kind < descendants.Length; kind++)
            {
                TagSet set = descendants[kind] | Union(descendants, descendants[kind]);
                isChanged |= set != descendants[kind];
                descendants[kind] = set;
            }
        }

        return descendants;
    }

    private static TagSet Union(TagSet[] relation, TagSet kinds)
    {
        TagSet union = default;

        for (int kind = 0; kind < relation.Length; kind++)
        {
            union = kinds.Contains(kind) ? union | relation[kind] : union;
        }

        return union;
    }
}
