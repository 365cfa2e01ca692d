using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>Matches selectors as the standards say it, one element at a time, from right to left, with no thought of speed.</summary>
/// <remarks>Written from Selectors 4, HTML and DOM, not from the matcher that it judges; the two share the parser and nothing else.</remarks>
internal sealed class ReferenceMatcher
{
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>HTML, 4.16.2: the attributes whose values compare without case.</summary>
    private static readonly string[] s_insensitive =
        ("accept accept-charset align alink axis bgcolor charset checked clear codetype color compact declare defer dir direction disabled enctype face frame hreflang http-equiv lang language link "
        + "media method multiple nohref noresize noshade nowrap readonly rel rev rules scope scrolling selected shape target text type valign valuetype vlink").Split(' ');

    private readonly INode _top;
    private readonly IElement? _scope;
    private readonly bool _isQuirks;

    /// <param name="root">The node that is asked.</param>
    public ReferenceMatcher(INode root)
    {
        _top = root;

        while (_top.Parent is { } parent)
        {
            _top = parent;
        }

        // Of a document, :scope is the root element.
        _scope = root as IElement ?? (root as IDocument)?.DocumentElement;
        _isQuirks = (root as IDocument ?? root.Owner)?.CompatMode == "BackCompat";
    }

    /// <summary>DOM, querySelectorAll: the descendants that match, in tree order.</summary>
    public static List<IElement> All(SelectorList selector, INode root)
    {
        var matcher = new ReferenceMatcher(root);
        return Descendants(root).OfType<IElement>().Where(e => matcher.Matches(e, selector)).ToList();
    }

    /// <summary>Whether an element matches a list: if one of its selectors does.</summary>
    public bool Matches(IElement element, SelectorList list) => list.Selectors.Any(s => Matches(element, s, s.Compounds.Count - 1));

    /// <summary>Selectors 4, 18: from the last compound to the first.</summary>
    private bool Matches(IElement element, ComplexSelector selector, int last) =>
        Matches(element, selector.Compounds[last])
        && (last == 0 || Before(element, selector.Combinators[last - 1]).Any(e => Matches(e, selector, last - 1)));

    private static IEnumerable<IElement> Before(IElement element, Combinator combinator) => combinator switch
    {
        Combinator.Child => Parent(element) is { } parent ? [parent] : [],
        Combinator.Descendant => Ancestors(element),
        Combinator.NextSibling => PrecedingSiblings(element).Take(1),
        _ => PrecedingSiblings(element),
    };

    private bool Matches(IElement element, CompoundSelector compound) =>
        (compound.Type is null || MatchesType(element, compound.Type)) && compound.Simple.All(s => Matches(element, s));

    /// <summary>HTML, 4.16.2: the names of its elements compare without case, others with.</summary>
    private static bool MatchesType(IElement element, TypeSelector type) =>
        !(type.NoNamespace && !string.IsNullOrEmpty(element.NamespaceUri))
        && (type.Name is null || element.LocalName == (IsHtml(element) ? Lower(type.Name) : type.Name));

    private bool Matches(IElement element, SimpleSelector selector) => selector switch
    {
        ClassSelector name => Words(Attribute(element, "class") ?? "").Any(w => Same(w, name.Name, _isQuirks)),
        IdSelector id => Attribute(element, "id") is { } value && Same(value, id.Name, _isQuirks),
        AttributeSelector attribute => MatchesAttribute(element, attribute),
        LogicalSelector { Kind: LogicalKind.Not } not => !Matches(element, not.List),
        LogicalSelector logical => Matches(element, logical.List),
        HasSelector has => has.List.Any(relative => Has(element, relative)),
        StructuralSelector structural => MatchesPlace(element, structural.Kind),
        NthSelector nth => MatchesNth(element, nth),
        StateSelector state => MatchesState(element, state.Kind),
        LangSelector lang => lang.Ranges.Any(r => InRange(LanguageOf(element), r)),
        DirSelector dir => DirectionOf(element) == dir.Direction,
        TextSelector text => MatchesText(element, text),
        _ => throw new NotSupportedException(selector.ToString()),
    };

    private static bool MatchesAttribute(IElement element, AttributeSelector selector)
    {
        string name = IsHtml(element) ? Lower(selector.Name) : selector.Name;
        bool ignoreCase = selector.Case == AttributeCase.Insensitive || (selector.Case == AttributeCase.Default && IsHtml(element) && s_insensitive.Contains(name));
        string wanted = ignoreCase ? Lower(selector.Value) : selector.Value;

        return element.Attributes.Any(a =>
        {
            string value = ignoreCase ? Lower(a.Value) : a.Value;
            return a.LocalName == name && (selector.AnyNamespace || string.IsNullOrEmpty(a.NamespaceUri)) && selector.Operator switch
            {
                AttributeOperator.Exists => true,
                AttributeOperator.Equals => value == wanted,
                AttributeOperator.Includes => wanted.Length > 0 && Words(value).Contains(wanted),
                AttributeOperator.DashMatch => value == wanted || value.StartsWith(wanted + "-", StringComparison.Ordinal),
                AttributeOperator.Prefix => wanted.Length > 0 && value.StartsWith(wanted, StringComparison.Ordinal),
                AttributeOperator.Suffix => wanted.Length > 0 && value.EndsWith(wanted, StringComparison.Ordinal),
                _ => wanted.Length > 0 && value.Contains(wanted, StringComparison.Ordinal),
            };
        });
    }

    /// <summary>Selectors 4, 4.5: some element matches the argument, of which the leftmost compound's combinator starts at the anchor.</summary>
    private bool Has(IElement anchor, RelativeSelector relative) => Steps(anchor, relative.Leading, relative.Selector, 0);

    private bool Steps(IElement from, Combinator combinator, ComplexSelector selector, int compound) => After(from, combinator).Any(element =>
        Matches(element, selector.Compounds[compound])
        && (compound == selector.Compounds.Count - 1 || Steps(element, selector.Combinators[compound], selector, compound + 1)));

    private static IEnumerable<IElement> After(IElement element, Combinator combinator) => combinator switch
    {
        Combinator.Child => element.ChildNodes.OfType<IElement>(),
        Combinator.Descendant => Descendants(element).OfType<IElement>(),
        Combinator.NextSibling => Siblings(element).SkipWhile(e => e != element).Skip(1).Take(1),
        _ => Siblings(element).SkipWhile(e => e != element).Skip(1),
    };

    private bool MatchesPlace(IElement element, StructuralKind kind)
    {
        List<IElement> siblings = Siblings(element);
        List<IElement> ofType = siblings.Where(s => s.LocalName == element.LocalName && s.NamespaceUri == element.NamespaceUri).ToList();

        return kind switch
        {
            StructuralKind.FirstChild => siblings[0] == element,
            StructuralKind.LastChild => siblings[^1] == element,
            StructuralKind.OnlyChild => siblings.Count == 1,
            StructuralKind.FirstOfType => ofType[0] == element,
            StructuralKind.LastOfType => ofType[^1] == element,
            StructuralKind.OnlyOfType => ofType.Count == 1,
            StructuralKind.Empty => !element.ChildNodes.Any(n => n is IElement || (n is IText && n.NodeValue.Length > 0)),
            StructuralKind.Root => element.Parent is IDocument,
            _ => element == _scope,
        };
    }

    /// <summary>Selectors 4, 13.3 and 13.4: the place among the siblings that count is one of A*n+B.</summary>
    private bool MatchesNth(IElement element, NthSelector nth)
    {
        List<IElement> counted = nth.Kind is NthKind.OfType or NthKind.LastOfType
            ? Siblings(element).Where(s => s.LocalName == element.LocalName && s.NamespaceUri == element.NamespaceUri).ToList()
            : Siblings(element).Where(s => nth.Of is null || Matches(s, nth.Of)).ToList();

        if (nth.Kind is NthKind.LastChild or NthKind.LastOfType)
        {
            counted.Reverse();
        }

        long place = counted.IndexOf(element) + 1;
        long rest = place - nth.Offset;
        return place > 0 && (nth.Step == 0 ? rest == 0 : rest % nth.Step == 0 && rest / nth.Step >= 0);
    }

    private bool MatchesState(IElement element, StateKind kind)
    {
        if (!IsHtml(element))
        {
            return kind switch
            {
                StateKind.Defined => true,
                StateKind.ReadOnly => true,
                // SVG 2, 16.1.
                StateKind.AnyLink or StateKind.Link => element.NamespaceUri == Svg && element.LocalName == "a" && element.Attributes.Any(a => a.LocalName == "href"),
                _ => false,
            };
        }

        string name = element.LocalName;

        switch (kind)
        {
            case StateKind.AnyLink or StateKind.Link:
                return name is "a" or "area" && Has(element, "href");
            case StateKind.Defined:
                // DOM, create an element: a valid custom element name, or any "is", makes an element undefined.
                return !Has(element, "is") && (!name.Contains('-', StringComparison.Ordinal)
                    || name is "annotation-xml" or "color-profile" or "font-face" or "font-face-src" or "font-face-uri" or "font-face-format" or "font-face-name" or "missing-glyph");
            case StateKind.Open:
                return name is "details" or "dialog" && Has(element, "open");
            case StateKind.Disabled:
                return IsDisabled(element);
            case StateKind.Enabled:
                return name is "button" or "input" or "select" or "textarea" or "optgroup" or "option" or "fieldset" && !IsDisabled(element);
            case StateKind.Required:
                return IsRequired(element);
            case StateKind.Optional:
                return name is "input" or "select" or "textarea" && !IsRequired(element);
            case StateKind.ReadWrite:
                return IsReadWrite(element);
            case StateKind.ReadOnly:
                return !IsReadWrite(element);
            case StateKind.PlaceholderShown:
                return Has(element, "placeholder")
                    && ((name == "textarea" && element.ChildNodes.OfType<IText>().All(t => t.Data.Length == 0)) || (name == "input" && TypeOf(element) is "text" or "search" or "url" or "tel" or "email" or "password" or "number" && ValueOf(element).Length == 0));
            case StateKind.Checked:
                return (name == "input" && TypeOf(element) is "checkbox" && Has(element, "checked"))
                    || (name == "input" && TypeOf(element) is "radio" && IsChosen(element))
                    || (name == "option" && IsSelected(element));
            case StateKind.Indeterminate:
                return (name == "progress" && !Has(element, "value")) || (name == "input" && TypeOf(element) == "radio" && !RadioGroup(element).Any(IsChosen));
            default:
                return (name == "input" && TypeOf(element) is "checkbox" or "radio" && Has(element, "checked"))
                    || (name == "option" && Has(element, "selected"))
                    || (IsSubmitButton(element) && FormOf(element) is { } form && Descendants(_top).OfType<IElement>().First(e => IsSubmitButton(e) && FormOf(e) == form) == element);
        }
    }

    /// <summary>HTML, 4.10.19.5 and 4.10.15 (fieldset), 4.10.10 (option).</summary>
    private static bool IsDisabled(IElement element)
    {
        switch (element.LocalName)
        {
            case "optgroup":
                return Has(element, "disabled");
            case "option":
                return Has(element, "disabled") || (Parent(element) is { } group && Is(group, "optgroup") && Has(group, "disabled"));
            case "button" or "input" or "select" or "textarea" or "fieldset":
                return Has(element, "disabled") || Ancestors(element).Any(fieldset =>
                    Is(fieldset, "fieldset") && Has(fieldset, "disabled")
                    && !(fieldset.ChildNodes.OfType<IElement>().FirstOrDefault(c => Is(c, "legend")) is { } legend && (legend == element || Ancestors(element).Contains(legend))));
            default:
                return false;
        }
    }

    /// <summary>HTML, 4.10.5.3.4: the types of input that required applies to.</summary>
    private static bool IsRequired(IElement element) => Has(element, "required") && (element.LocalName is "select" or "textarea"
        || (element.LocalName == "input" && TypeOf(element) is "text" or "search" or "url" or "tel" or "email" or "password" or "date" or "month" or "week" or "time" or "datetime-local" or "number" or "checkbox" or "radio" or "file"));

    /// <summary>HTML, 4.16.3 (:read-write).</summary>
    private static bool IsReadWrite(IElement element)
    {
        if (element.LocalName == "input")
        {
            return TypeOf(element) is "text" or "search" or "url" or "tel" or "email" or "password" or "date" or "month" or "week" or "time" or "datetime-local" or "number" && !Has(element, "readonly") && !IsDisabled(element);
        }

        if (element.LocalName == "textarea")
        {
            return !Has(element, "readonly") && !IsDisabled(element);
        }

        foreach (IElement around in Ancestors(element).Prepend(element).Where(IsHtml))
        {
            switch (Lower(Attribute(around, "contenteditable") ?? "inherit"))
            {
                case "" or "true" or "plaintext-only":
                    return true;
                case "false":
                    return false;
            }
        }

        return false;
    }

    /// <summary>HTML, 4.10.5.1.17: of the buttons of a group that say so the last is chosen, since each one unchecks those before.</summary>
    private bool IsChosen(IElement radio) => Has(radio, "checked") && RadioGroup(radio).Last(r => Has(r, "checked")) == radio;

    private List<IElement> RadioGroup(IElement radio) => Attribute(radio, "name") is not { Length: > 0 } name
        ? [radio]
        : Descendants(_top).Prepend(_top).OfType<IElement>().Where(e => Is(e, "input") && TypeOf(e) == "radio" && Attribute(e, "name") == name && FormOf(e) == FormOf(radio)).ToList();

    /// <summary>HTML, 4.10.7: the selectedness setting algorithm.</summary>
    private static bool IsSelected(IElement option)
    {
        if (Ancestors(option).FirstOrDefault(a => Is(a, "select")) is not { } select || Has(select, "multiple"))
        {
            return Has(option, "selected");
        }

        List<IElement> options = Descendants(select).OfType<IElement>().Where(e => Is(e, "option") && Ancestors(e).First(a => Is(a, "select")) == select).ToList();

        if (options.LastOrDefault(o => Has(o, "selected")) is { } chosen)
        {
            return chosen == option;
        }

        bool oneLine = !int.TryParse(Attribute(select, "size"), NumberStyles.None, CultureInfo.InvariantCulture, out int size) || size <= 1;
        return oneLine && options.FirstOrDefault(o => !IsDisabled(o)) == option;
    }

    private static bool IsSubmitButton(IElement element) =>
        (Is(element, "input") && TypeOf(element) is "submit" or "image")
        || (Is(element, "button") && (Lower(Attribute(element, "type") ?? "") switch
        {
            "submit" => true,
            "reset" or "button" => false,
            _ => !Has(element, "command") && !Has(element, "commandfor"),
        }));

    /// <summary>HTML, 4.10.18.3: the attribute counts only in a document.</summary>
    private IElement? FormOf(IElement element) => _top is IDocument && Attribute(element, "form") is { } id
        ? Descendants(_top).OfType<IElement>().FirstOrDefault(e => id.Length > 0 && Attribute(e, "id") == id) is { } named && Is(named, "form") ? named : null
        : Ancestors(element).FirstOrDefault(a => Is(a, "form"));

    private static string TypeOf(IElement input)
    {
        string type = Lower(Attribute(input, "type") ?? "");
        return "hidden text search tel url email password date month week time datetime-local number range color checkbox radio file submit image reset button".Split(' ').Contains(type) ? type : "text";
    }

    /// <summary>HTML, 4.10.5.1: the value after the sanitization of its type.</summary>
    private static string ValueOf(IElement input)
    {
        string value = (Attribute(input, "value") ?? "").Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);

        return TypeOf(input) switch
        {
            "url" or "email" => value.Trim(' ', '\t', '\f'),
            "number" => Regex.IsMatch(Attribute(input, "value") ?? "", @"^-?([0-9]+(\.[0-9]+)?|\.[0-9]+)([eE][+-]?[0-9]+)?\z") ? value : "",
            _ => value,
        };
    }

    /// <summary>HTML, 3.2.6.2.</summary>
    private string LanguageOf(IElement element)
    {
        foreach (IElement around in Ancestors(element).Prepend(element))
        {
            if (around.GetAttribute(Xml, "lang") is { } xml)
            {
                return xml;
            }

            if ((IsHtml(around) || around.NamespaceUri == Svg) && Attribute(around, "lang") is { } lang)
            {
                return lang;
            }
        }

        // HTML, 4.2.5.3: the pragma-set default language.
        return _top is not IDocument ? "" : Descendants(_top).OfType<IElement>()
            .Where(e => Is(e, "meta") && Lower(Attribute(e, "http-equiv") ?? "") == "content-language")
            .Select(e => Attribute(e, "content") ?? "")
            .Where(c => !c.Contains(',', StringComparison.Ordinal))
            .Select(c => Words(c).FirstOrDefault())
            .LastOrDefault(c => c is not null) ?? "";
    }

    /// <summary>RFC 4647, 3.3.2 (extended filtering); Selectors 4, 7.2.</summary>
    private static bool InRange(string language, string range)
    {
        if (range.Length == 0 || language.Length == 0)
        {
            return range.Length == language.Length;
        }

        var tags = new Queue<string>(Lower(language).Split('-'));
        string[] wanted = Lower(range).Split('-');
        string first = tags.Dequeue();

        if (wanted[0] != "*" && wanted[0] != first)
        {
            return false;
        }

        foreach (string subtag in wanted.Skip(1).Where(w => w != "*"))
        {
            while (true)
            {
                if (!tags.TryDequeue(out string? tag))
                {
                    return false;
                }

                if (tag == subtag)
                {
                    break;
                }

                if (tag.Length == 1)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>HTML, 3.2.6.4.</summary>
    private static string DirectionOf(IElement element)
    {
        string state = IsHtml(element) ? Lower(Attribute(element, "dir") ?? "") : "";

        return state switch
        {
            "ltr" or "rtl" => state,
            "auto" => AutoDirection(element) ?? "ltr",
            _ when Is(element, "bdi") => AutoDirection(element) ?? "ltr",
            _ when Is(element, "input") && TypeOf(element) == "tel" => "ltr",
            _ => Parent(element) is { } parent ? DirectionOf(parent) : "ltr",
        };
    }

    private static string? AutoDirection(IElement element)
    {
        if (Is(element, "input") && TypeOf(element) is "hidden" or "text" or "search" or "tel" or "url" or "email" or "password" or "submit" or "reset" or "button")
        {
            return Strong(Attribute(element, "value") ?? "");
        }

        return Descendants(element).OfType<IText>()
            .Where(t => !AncestorsOf(t).TakeWhile(a => a != element).Any(a => IsHtml(a) && (a.LocalName is "bdi" or "script" or "style" or "textarea" || Lower(Attribute(a, "dir") ?? "") is "ltr" or "rtl" or "auto")))
            .Select(t => Strong(t.Data))
            .FirstOrDefault(d => d is not null);
    }

    /// <summary>The direction of the first strong character; the tests write Latin, Hebrew and Arabic only.</summary>
    private static string? Strong(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                return rune.Value is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFEFF) ? "rtl" : "ltr";
            }
        }

        return null;
    }

    /// <summary>The text selectors of jsoup, on text as the design normalises it.</summary>
    private static bool MatchesText(IElement element, TextSelector selector)
    {
        bool isOwn = selector.Kind is TextSelectorKind.ContainsOwn or TextSelectorKind.MatchesOwn;
        string text = TextOf(element, isOwn);
        return selector.Kind is TextSelectorKind.Contains or TextSelectorKind.ContainsOwn
            ? text.Contains(selector.Argument, StringComparison.OrdinalIgnoreCase)
            : Regex.IsMatch(text, selector.Argument, RegexOptions.CultureInvariant);
    }

    private static string TextOf(IElement element, bool isOwn)
    {
        var text = new StringBuilder();
        Append(element is IHtmlTemplateElement template ? template.Content : element);
        return Regex.Replace(text.ToString(), @"\s+", " ").Trim();

        void Append(INode node)
        {
            foreach (INode child in node.ChildNodes)
            {
                if (child is IText)
                {
                    text.Append(child.NodeValue);
                }
                else if (child is IElement inner)
                {
                    bool parts = IsHtml(inner) && s_blocks.Contains(inner.LocalName);
                    text.Append(parts ? " " : "");

                    if (!isOwn && inner.LocalName is not ("script" or "style") && !(IsHtml(inner) && inner.LocalName is "noscript" or "template"))
                    {
                        Append(inner);
                    }

                    text.Append(parts ? " " : "");
                }
            }
        }
    }

    private static readonly string[] s_blocks =
        ("address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search "
        + "section summary table tbody td tfoot th thead tr ul").Split(' ');

    private static IElement? Parent(INode node) => node.Parent as IElement;

    private static List<IElement> Ancestors(IElement element) => AncestorsOf(element).ToList();

    private static IEnumerable<IElement> AncestorsOf(INode node)
    {
        for (IElement? parent = Parent(node); parent is not null; parent = Parent(parent))
        {
            yield return parent;
        }
    }

    private static List<IElement> Siblings(IElement element) => element.Parent is { } parent ? parent.ChildNodes.OfType<IElement>().ToList() : [element];

    private static IEnumerable<IElement> PrecedingSiblings(IElement element) => Siblings(element).TakeWhile(e => e != element).Reverse();

    private static IEnumerable<INode> Descendants(INode node) => node.ChildNodes.SelectMany(c => Descendants(c).Prepend(c));

    private static bool IsHtml(IElement element) => element.NamespaceUri == Html;

    private static bool Is(IElement element, string name) => element.LocalName == name && IsHtml(element);

    private static bool Has(IElement element, string name) => Attribute(element, name) is not null;

    private static string? Attribute(IElement element, string name) => element.Attributes.FirstOrDefault(a => a.LocalName == name && string.IsNullOrEmpty(a.NamespaceUri))?.Value;

    private static string[] Words(string text) => text.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static bool Same(string left, string right, bool ignoreCase) => ignoreCase ? Lower(left) == Lower(right) : left == right;

    private static string Lower(string text) => string.Concat(text.Select(c => c is >= 'A' and <= 'Z' ? (char)(c + 32) : c));
}
