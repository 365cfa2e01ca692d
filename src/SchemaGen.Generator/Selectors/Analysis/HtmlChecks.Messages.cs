using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <content>The messages: the tree that the parser makes of such a page, and the correction.</content>
internal sealed partial class HtmlChecks
{
    /// <summary>Elements that the parser inserts between two others.</summary>
    private static readonly (string Outer, string Inner, string[] Between)[] s_between =
    [
        ("table", "tr", ["tbody"]),
        ("table", "td", ["tbody", "tr"]),
        ("table", "th", ["tbody", "tr"]),
        ("table", "col", ["colgroup"]),
        ("thead", "td", ["tr"]),
        ("thead", "th", ["tr"]),
        ("tbody", "td", ["tr"]),
        ("tbody", "th", ["tr"]),
        ("tfoot", "td", ["tr"]),
        ("tfoot", "th", ["tr"]),
    ];

    /// <summary>Elements with few possible parents, which a message names.</summary>
    private static readonly Dictionary<string, string> s_parents = new(StringComparer.Ordinal)
    {
        ["tr"] = "'tbody', 'thead' or 'tfoot'",
        ["td"] = "'tr'",
        ["th"] = "'tr'",
        ["tbody"] = "'table'",
        ["thead"] = "'table'",
        ["tfoot"] = "'table'",
        ["caption"] = "'table'",
        ["colgroup"] = "'table'",
        ["col"] = "'colgroup'",
        ["head"] = "'html'",
        ["body"] = "'html'",
        ["frame"] = "'frameset'",
    };

    private static readonly string[] s_metadata = ["base", "link", "meta", "title"];

    private void Report(TagSet before, string? outer, Combinator combinator, CompoundSelector compound)
    {
        CompoundSpan span = _spans[compound];
        string? tag = CompoundFacts.Tag(compound);
        string inner = tag is null ? "element" : $"'{tag}'";
        outer ??= HtmlTags.NameOf(before);
        (string message, string? suggestion) = combinator is Combinator.NextSibling or Combinator.SubsequentSibling
            ? ($"No element is the parent of both {(outer is null ? "what is before" : $"'{outer}'")} and of {(tag is null ? "this" : inner)}, so correct one of the two", null)
            : Explain(before, outer, combinator, tag, inner, compound);
        Add(span, message, suggestion);
    }

    private (string Message, string? Suggestion) Explain(TagSet before, string? outer, Combinator combinator, string? tag, string inner, CompoundSelector compound)
    {
        bool isChild = combinator == Combinator.Child;
        string own = tag is null ? string.Empty : Slice(_spans[compound].Start, _spans[compound].TypeEnd);

        if (outer is not null && HtmlTags.IsVoid(outer))
        {
            return ($"HTML has no content in '{outer}', so no {inner} is inside of it; write '+' or '~' for what follows it", isChild && tag is not null ? "+ " + own : null);
        }

        if (outer is not null && HtmlTags.IsText(outer))
        {
            return ($"The content of '{outer}' is text, in which no {inner} is; select the '{outer}' itself", null);
        }

        if (outer == "template")
        {
            return ($"The content of 'template' is not part of the page's tree, so no {inner} is found in it; select the 'template' itself", null);
        }

        if (tag == "html")
        {
            return ("'html' is the root of the page, so nothing is around it; remove what is before it", null);
        }

        if (!isChild)
        {
            return tag is not null && s_parents.TryGetValue(tag, out string? parents)
                ? ($"A '{tag}' is directly inside of {parents} only, which {Subject(outer)} never has inside; correct one of the two", null)
                : ($"The parser never puts {(tag is null ? "such an element" : inner)} inside of {Object(outer)}, so correct one of the two", null);
        }

        if (Array.Find(s_between, b => b.Outer == outer && b.Inner == tag) is { Between: { } between })
        {
            string path = string.Concat(between.Select(static name => $"> {name} "));
            return ($"No '{tag}' is directly inside of a '{outer}', since the parser puts {Names(between)} between them; write '{outer} {path}> {tag}', or '{outer} {tag}' for any depth", $"{path}> {own}");
        }

        if (outer == "html" && tag is not null)
        {
            string section = Array.IndexOf(s_metadata, tag) >= 0 ? "head" : "body";
            return ($"The parser puts a '{tag}' into the 'head' or the 'body', so write 'html > {section} > {tag}'", $"> {section} > {own}");
        }

        if (tag is not null && s_parents.TryGetValue(tag, out string? required))
        {
            bool canBeBelow = !(HtmlTags.DescendantsOf(before) & HtmlTags.Of(tag)).IsEmpty;
            return canBeBelow
                ? ($"The parser keeps a '{tag}' directly inside of {required} only, so write a space instead of '>', or the elements between", own)
                : ($"The parser keeps a '{tag}' directly inside of {required} only, so correct what is before it", null);
        }

        if (outer is not null && tag is not null && HtmlTags.EndsChild(outer, tag))
        {
            return ($"The parser ends a '{outer}' where a '{tag}' begins, so the '{tag}' comes after it; write '{outer} + {tag}', or '{tag}' alone", "+ " + own);
        }

        return outer switch
        {
            "table" or "tbody" or "thead" or "tfoot" or "tr" => ($"The parser moves what is directly inside of a '{outer}', but no part of a table, to the place before the table, so remove '{outer}', or write a space for what is in a cell", own.Length > 0 ? own : null),
            "head" => ($"The parser ends the 'head' where {(tag is null ? "such an element" : $"a '{tag}'")} begins, and puts it into the 'body', so write 'body'", null),
            "noscript" => ("The parser ends a 'noscript' in the 'head' where content of the 'body' begins, so remove 'head'", null),
            _ => ($"The parser never puts {(tag is null ? "such an element" : inner)} directly inside of {Object(outer)}, so write a space, or the elements between", own.Length > 0 ? own : null),
        };
    }

    private void ReportEnd(string outer, string inner, ComplexSelector selector, int index)
    {
        CompoundSpan span = _spans[selector.Compounds[index]];
        bool isDirect = selector.Combinators[index - 1] == Combinator.Child && CompoundFacts.Tag(selector.Compounds[index - 1]) == outer;
        string what = inner == outer ? $"another '{inner}'" : $"a '{inner}'";
        string own = Slice(span.Start, span.TypeEnd);

        if (isDirect)
        {
            Add(span, $"The parser ends a '{outer}' where {what} begins, so the '{inner}' comes after it; write '{outer} + {inner}', or '{inner}' alone", "+ " + own);
        }
        else if (outer is "a" or "button")
        {
            string exceptions = outer == "a" ? "but across a table, an object, SVG or eight nested blocks" : "but across a table or an object";
            Add(span, $"The parser ends a '{outer}' where {what} begins, so none is inside of one ({exceptions}); remove one of the two", null);
        }
        else
        {
            Add(span, $"The parser ends a '{outer}' where {what} begins, also further inside, so the '{inner}' comes after it; write '{inner}' alone", null);
        }
    }

    private void Add(CompoundSpan span, string message, string? suggestion)
    {
        // A combinator that is removed leaves a space.
        bool needsSpace = suggestion is not null && suggestion[0] is not ('>' or '+') && span.Before > 0 && !SelectorCharacters.IsWhiteSpace(_text[span.Before - 1]);
        _found.Add(new SelectorError(SelectorErrorCode.ImpossibleInHtml, span.Before, span.TypeEnd - span.Before, message, SelectorErrorSeverity.Warning) { Suggestion = needsSpace ? " " + suggestion : suggestion });
    }

    private static string Names(string[] names) => string.Join(" and ", names.Select(static name => $"'{name}'"));

    private static string Subject(string? outer) => outer is null ? "what is before it" : $"'{outer}'";

    private static string Object(string? outer) => outer is null ? "what is before it" : $"a '{outer}'";

    private string Slice(int start, int end) => _text.Substring(start, end - start);
}
