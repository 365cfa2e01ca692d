using System.Collections.Generic;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>The table of differences between generated code and AngleSharp 1.10.3. Ours is what the standard says; that is tested too.</summary>
internal static class Differences
{
    /// <summary>Every page.</summary>
    private static readonly string[] s_everywhere = ["article", "table", "nested lists", "comments", "form", "svg and mathml", "quirks", "malformed", "deep", "wide", "empty", "Arabic", "templates", "languages", "attributes", "duplicates", "text", "emptiness", "head only", "other namespaces", "fragment", "detached", "template content"];

    /// <summary>Every page that has a root element.</summary>
    private static readonly string[] s_documents = ["article", "table", "nested lists", "comments", "form", "svg and mathml", "quirks", "malformed", "deep", "wide", "empty", "Arabic", "templates", "languages", "attributes", "duplicates", "text", "emptiness", "head only"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Difference> All { get; } =
    [
        new(
            Standard: "HTML 4.16.2: names compare without case on elements of HTML only.",
            AngleSharp: "folds the case of every name",
            new Dictionary<string, string[]>
            {
                ["lineargradient"] = ["svg and mathml"],
                ["Item"] = ["other namespaces"],
                ["item"] = ["other namespaces"],
                ["b"] = ["other namespaces"],
                ["div > p, span, b"] = ["other namespaces"],
                ["i, b, i"] = ["other namespaces"],
                ["b:nth-of-type(3n+1)"] = ["other namespaces"],
                ["p:has(b, i)"] = ["other namespaces"],
                ["p > b"] = ["other namespaces"],
                ["p\n>\tb"] = ["other namespaces"],
                ["p>b"] = ["other namespaces"],
            }),
        new(
            Standard: "HTML 4.16.2: the values of listed attributes compare without case on elements of HTML only.",
            AngleSharp: "folds them on all elements",
            new Dictionary<string, string[]>
            {
                ["[type=text]"] = ["svg and mathml", "other namespaces"],
                ["[type=TEXT]"] = ["svg and mathml"],
            }),
        new(
            Standard: "Selectors 4, 6.6 and 6.7: in quirks mode classes and ids compare without ASCII case.",
            AngleSharp: "always compares them with case",
            new Dictionary<string, string[]>
            {
                [".a"] = ["quirks"],
                [".b"] = ["quirks"],
                ["p.a"] = ["quirks"],
                ["*.a"] = ["quirks"],
                [".A"] = ["quirks"],
                [".a:not(.b)"] = ["quirks"],
                [".a + .b"] = ["quirks"],
                [".a ~ .b"] = ["quirks"],
                ["p:nth-child(even of .a)"] = ["quirks"],
                ["p:nth-last-child(2n+1 of .b)"] = ["quirks"],
                ["p:is(.a)"] = ["quirks"],
                ["p:not(.a, .b)"] = ["quirks"],
                ["p:not(.a):not(.b)"] = ["quirks"],
                ["/* c */p/**/.a"] = ["quirks"],
                ["p:NOT(.a)"] = ["quirks"],
                ["#body"] = ["quirks"],
                ["#BODY"] = ["quirks"],
                [".foo"] = ["quirks"],
                [".FOO"] = ["quirks"],
                ["#p2"] = ["quirks"],
                ["p:not(:is(:not(.a)))"] = ["quirks"],
                ["|*"] = ["quirks"],
                ["p:where(.a, .b):not(:empty)"] = ["quirks"],
            }),
        new(
            Standard: "Selectors 4, 13: a sibling needs a parent, and a fragment is one.",
            AngleSharp: "counts only the children of elements and none of a fragment",
            new Dictionary<string, string[]>
            {
                ["p:first-child"] = ["fragment"],
                ["li:first-child"] = ["template content"],
                ["li:last-child"] = ["template content"],
                ["p:first-of-type"] = ["fragment"],
                ["p:last-of-type"] = ["fragment"],
                ["li:nth-child(1)"] = ["template content"],
                ["li:nth-child(2)"] = ["template content"],
                ["li:nth-child(odd)"] = ["template content"],
                ["li:nth-child(even)"] = ["template content"],
                ["li:nth-child(2n+1)"] = ["template content"],
                ["li:nth-child(3n-1)"] = ["template content"],
                ["li:nth-child(-n+2)"] = ["template content"],
                ["li:nth-child(n)"] = ["template content"],
                ["li:nth-child(n+2)"] = ["template content"],
                ["p:nth-child(-3n+7)"] = ["fragment"],
                ["li:nth-last-child(1)"] = ["template content"],
                ["li:nth-last-child(-n+2)"] = ["template content"],
                ["li:nth-last-child(even)"] = ["template content"],
                ["p:nth-of-type(2)"] = ["fragment"],
                ["p:nth-of-type(odd)"] = ["fragment"],
                ["p:nth-last-of-type(2)"] = ["fragment"],
                ["i:nth-last-of-type(-n+5)"] = ["fragment"],
                ["li:nth-child(1 of .a)"] = ["template content"],
                ["li:nth-child(odd of .a, .b)"] = ["template content"],
                ["li:nth-last-child(1 of .b)"] = ["template content"],
                ["p:nth-last-child(2n+1 of .b)"] = ["fragment"],
                ["p:not(:first-child, :last-child)"] = ["fragment"],
                ["LI:Nth-Child(ODD)"] = ["template content"],
                ["p:has(+ p, ~ ul)"] = ["fragment"],
                ["li:nth-child(-1n + 2)"] = ["template content"],
                ["li:nth-child(+3n - 2)"] = ["template content"],
                [":only-of-type"] = ["fragment"],
                [":nth-last-of-type(2n)"] = ["fragment", "template content"],
                ["li:nth-child(2n):nth-last-child(2n+1)"] = ["template content"],
            }),
        new(
            Standard: "Selectors 4, 13.3: a root element is the first, last and only child of its document.",
            AngleSharp: "the root element is no child",
            new Dictionary<string, string[]>
            {
                ["html:first-child"] = s_documents,
                [":root:nth-child(1)"] = s_documents,
                [":root:last-child"] = s_documents,
                ["html:only-child"] = s_documents,
                ["html:only-of-type"] = s_documents,
                ["html:nth-last-of-type(1)"] = s_documents,
                ["html:nth-child(1 of html)"] = s_documents,
                [":only-of-type"] = s_documents,
                [":first-child:last-child"] = s_documents,
            }),
        new(
            Standard: "Selectors 4, 4.5 and 3.5: the argument starts at the anchor; each selector of a list is relative.",
            AngleSharp: "the first compound may lie outside of the anchor, a blank before the combinator loses it, only the first of a list is relative",
            new Dictionary<string, string[]>
            {
                ["div:has(.comment .comment)"] = ["comments"],
                ["li:has(ul li)"] = ["nested lists"],
                [":has(> a, > b)"] = ["article", "form", "malformed", "wide", "languages", "attributes", "text", "emptiness", "other namespaces", "fragment", "template content"],
                ["div:has( > p)"] = ["comments", "deep"],
            }),
        new(
            Standard: "Selectors 4 (:scope): the scoping root of the query, inside :has() and :is() too.",
            AngleSharp: "the anchor inside :has(), nothing inside :is()",
            new Dictionary<string, string[]>
            {
                ["article:has(:scope p)"] = ["article"],
                [":is(:scope > *, li)"] = ["other namespaces", "detached"],
            }),
        new(
            Standard: "SVG 2, 16.1: a of SVG with href is a link.",
            AngleSharp: "none but HTML's",
            new Dictionary<string, string[]>
            {
                [":any-link"] = ["svg and mathml"],
                [":link"] = ["svg and mathml"],
                ["a:any-link"] = ["svg and mathml"],
                ["a:link"] = ["svg and mathml"],
                ["svg a:any-link"] = ["svg and mathml"],
            }),
        new(
            Standard: "HTML 3.2.6.4: inherited, auto computed; any other word matches nothing.",
            AngleSharp: "compares the attribute of the element itself",
            new Dictionary<string, string[]>
            {
                [":dir(rtl)"] = ["Arabic"],
                [":dir(ltr)"] = s_everywhere,
                ["p:dir(rtl)"] = ["Arabic"],
                [":dir(bogus)"] = ["Arabic"],
            }),
        new(
            Standard: "Selectors 4, 7.2: strings, lists, extended filtering of RFC 4647.",
            AngleSharp: "takes one identifier and compares its beginning",
            new Dictionary<string, string[]>
            {
                [":lang('')"] = s_everywhere,
                [":lang('fr', de)"] = s_everywhere,
                [":lang('*-DE')"] = s_everywhere,
                [":lang(zh-TW)"] = ["languages"],
                [":lang('*')"] = s_everywhere,
            }),
        new(
            Standard: "HTML 4.16.3 and 4.10: see SELECTORS.md.",
            AngleSharp: "looks at the attribute of the element itself, whatever its kind",
            new Dictionary<string, string[]>
            {
                [":optional"] = ["form"],
                [":disabled"] = ["form"],
                [":enabled"] = ["form"],
                [":default"] = ["form"],
                [":indeterminate"] = ["form"],
                [":required"] = ["form"],
                [":read-write"] = ["form"],
                [":read-only"] = ["form"],
                ["input:read-write"] = ["form"],
                [":placeholder-shown"] = ["form"],
                [":open"] = ["form"],
                ["fieldset:disabled"] = ["form"],
                ["option:disabled"] = ["form"],
                ["optgroup:enabled"] = ["form"],
            }),
        new(
            Standard: "Selectors 4, 6: no namespace without *|; i folds ASCII only; |= takes an empty value; a line continued in a string is no line end.",
            AngleSharp: "finds xlink:href as href and lang only without namespace, folds all letters, never matches |='', keeps the line end",
            new Dictionary<string, string[]>
            {
                ["[name='é' i]"] = ["attributes"],
                ["[data-x|='']"] = ["attributes"],
                ["[x='li\\\nne\\a feed']"] = ["attributes"],
                ["[href]"] = ["svg and mathml"],
                ["[|href]"] = ["svg and mathml"],
                ["[*|href]"] = ["other namespaces"],
                ["[*|lang]"] = ["languages"],
                ["[xml\\:lang]"] = ["languages"],
            }),
        new(
            Standard: "CSS Syntax 3, 6: n- glued to digits, blanks around the sign, any number of digits.",
            AngleSharp: "an error",
            new Dictionary<string, string[]>
            {
                [":nth-child(n-5)"] = s_everywhere,
                [":nth-child(n- 1)"] = s_everywhere,
                ["li:nth-child(99999999999)"] = s_everywhere,
            }),
        new(
            Standard: "Selectors 4, 4.3 (:not with anything), 4.2 (forgiving :is); CSS Syntax 3, 4.3.9 (--x, u+a).",
            AngleSharp: "an error, or the rest of the alternative without what is unknown",
            new Dictionary<string, string[]>
            {
                ["p:not(:not(.a))"] = s_everywhere,
                [".--c"] = s_everywhere,
                [":is(p, !!)"] = s_everywhere,
                [":is(p,)"] = s_everywhere,
                [":is(div:unknown, p)"] = ["article", "comments", "form", "svg and mathml", "malformed", "deep", "attributes", "duplicates", "text", "emptiness", "fragment", "detached"],
                [":is(> p)"] = ["article", "table", "comments", "form", "svg and mathml", "quirks", "malformed", "deep", "wide", "Arabic", "templates", "languages", "attributes", "duplicates", "text", "emptiness", "other namespaces", "fragment", "detached"],
                ["u+a"] = s_everywhere,
            }),
        new(
            Standard: "Selectors 4, 5.3: |a is an a in no namespace.",
            AngleSharp: "any namespace",
            new Dictionary<string, string[]>
            {
                ["|a"] = ["article", "svg and mathml", "malformed", "attributes"],
                ["|Item"] = ["other namespaces"],
                ["|*"] = ["article", "table", "nested lists", "comments", "form", "svg and mathml", "malformed", "deep", "wide", "empty", "Arabic", "templates", "languages", "attributes", "duplicates", "text", "emptiness", "head only", "other namespaces", "fragment", "detached", "template content"],
            }),
        new(
            Standard: "jsoup, not a standard: without case, on normalised text.",
            AngleSharp: "with case, on TextContent, the last of several words only; or an error",
            new Dictionary<string, string[]>
            {
                [":contains(read more)"] = ["article", "text"],
                ["p:contains('READ')"] = ["article", "text"],
                [":containsOwn(more)"] = s_everywhere,
                ["p:matches('^[0-9]+$')"] = s_everywhere,
                [":matchesOwn(\\d)"] = s_everywhere,
                ["p:contains('price: 12 €')"] = ["text"],
            }),
    ];
}
