using System.Collections.Generic;

namespace SchemaGen.Generator.Selectors;

/// <summary>The pseudo-classes of other libraries and tools, which their users are likely to write.</summary>
internal static class ForeignDialects
{
    private static readonly Dictionary<string, RefusedPseudoClass> s_pseudoClasses = Create();

    private static readonly string[] s_axes =
    [
        "ancestor", "ancestor-or-self", "attribute", "child", "descendant", "descendant-or-self", "following", "following-sibling", "namespace", "parent",
        "preceding", "preceding-sibling", "self",
    ];

    /// <summary>Finds the meaning of <paramref name="name"/>, in lower case, in other libraries, and the replacement; <see langword="null"/> if it has none.</summary>
    public static RefusedPseudoClass? Find(string name) => s_pseudoClasses.TryGetValue(name, out RefusedPseudoClass? pseudoClass) ? pseudoClass : null;

    /// <summary>Reports whether <paramref name="name"/> is an axis of XPath, as in <c>ancestor::div</c>.</summary>
    public static bool IsXPathAxis(string name) => System.Array.IndexOf(s_axes, name) >= 0;

    private static Dictionary<string, RefusedPseudoClass> Create()
    {
        Dictionary<string, RefusedPseudoClass> names = new(System.StringComparer.Ordinal);

        AddJQuery(names);
        AddJsoupAndSoup(names);
        AddFilters(names);
        AddPlaywright(names);

        names.Add("nth", new RefusedPseudoClass(SelectorErrorCode.NthWithoutKind, "does not name what it counts, so write ':nth-child()' or ':nth-of-type()'", ":nth-child"));
        names.Add("attr", new RefusedPseudoClass(SelectorErrorCode.ParselAttribute, "is parsel's, so remove it and set Attr to the attribute's name"));

        return names;
    }

    private static void AddJQuery(Dictionary<string, RefusedPseudoClass> names)
    {
        const string position = "is jQuery's and jsoup's, so set At, or write ':nth-child()' for a place among siblings";
        const string rendering = "is jQuery's and needs a browser to lay out the page, so select by a class or an attribute";

        Add("eq", position);
        Add("gt", position);
        Add("lt", position);
        Add("even", "is jQuery's, so write ':nth-child(odd)' (it counts from 0, the standard from 1) for a place among siblings");
        Add("odd", "is jQuery's, so write ':nth-child(even)' (it counts from 0, the standard from 1) for a place among siblings");
        Add("first", "is jQuery's, so remove it (a single member takes the first match), or write ':first-child'", string.Empty);
        Add("last", "is jQuery's, so set At = \"^1\", or write ':last-child'");
        Add("visible", rendering);
        Add("hidden", rendering);
        Add("animated", rendering);
        Add("input", "is jQuery's, so write ':is(input, textarea, select, button)'", ":is(input, textarea, select, button)");
        Add("header", "is jQuery's, so write ':is(h1, h2, h3, h4, h5, h6)'", ":is(h1, h2, h3, h4, h5, h6)");
        Add("parent", "is jQuery's, so write ':not(:empty)'", ":not(:empty)");
        Add("selected", "is jQuery's, so write ':checked'", ":checked");
        Add("button", "is jQuery's, so write ':is(button, input[type=\"button\"])'", ":is(button, input[type=\"button\"])");
        Add("submit", "is jQuery's, so write ':is(input, button)[type=\"submit\"]'", ":is(input, button)[type=\"submit\"]");
        Add("text", "is jQuery's, so write ':is(input[type=\"text\"], input:not([type]))', or ':contains()' for the text of an element", ":is(input[type=\"text\"], input:not([type]))");

        foreach (string type in new[] { "checkbox", "file", "image", "password", "radio", "reset" })
        {
            Add(type, $"is jQuery's, so write '[type=\"{type}\"]'", $"[type=\"{type}\"]");
        }

        void Add(string name, string reason, string? suggestion = null) => names.Add(name, new RefusedPseudoClass(SelectorErrorCode.JQueryPseudoClass, reason, suggestion));
    }

    private static void AddJsoupAndSoup(Dictionary<string, RefusedPseudoClass> names)
    {
        foreach (string name in new[] { "containsdata", "containswholetext", "containswholeowntext" })
        {
            names.Add(name, new RefusedPseudoClass(SelectorErrorCode.JsoupPseudoClass, "is jsoup's and not offered here, so write ':contains()'", ":contains"));
        }

        foreach (string name in new[] { "matcheswholetext", "matcheswholeowntext" })
        {
            names.Add(name, new RefusedPseudoClass(SelectorErrorCode.JsoupPseudoClass, "is jsoup's and not offered here, so write ':matches()'", ":matches"));
        }

        names.Add("matchtext", new RefusedPseudoClass(SelectorErrorCode.JsoupPseudoClass, "is jsoup's and not offered here, so select the element that holds the text"));
        names.Add("haschild", new RefusedPseudoClass(SelectorErrorCode.JsoupPseudoClass, "is cascadia's, so write ':has(> …)'"));
        names.Add("-soup-contains", new RefusedPseudoClass(SelectorErrorCode.SoupPseudoClass, "is Beautiful Soup's, so write ':contains()'", ":contains"));
        names.Add("-soup-contains-own", new RefusedPseudoClass(SelectorErrorCode.SoupPseudoClass, "is Beautiful Soup's, so write ':containsOwn()'", ":containsOwn"));
        names.Add("unchecked", new RefusedPseudoClass(SelectorErrorCode.UnknownPseudoClass, "is AngleSharp's, so write ':not(:checked)'", ":not(:checked)"));
        names.Add("-moz-any", new RefusedPseudoClass(SelectorErrorCode.UnknownPseudoClass, "is an old name of one browser, so write ':is()'", ":is"));
        names.Add("any", new RefusedPseudoClass(SelectorErrorCode.UnknownPseudoClass, "is an old name, so write ':is()'", ":is"));
    }

    private static void AddFilters(Dictionary<string, RefusedPseudoClass> names)
    {
        const string action = "is an action of a filter list, so remove it, and set Exclude for what is to be left out";
        const string condition = "is an operator of filter lists, so write a selector of the standard";

        Add("has-text", "is an operator of filter lists, so write ':contains()' for a text or ':matches()' for a regular expression", ":contains");
        Add("-abp-contains", "is an operator of filter lists, so write ':contains()'", ":contains");
        Add("-abp-has", "is an operator of filter lists, so write ':has()'", ":has");
        Add("if", "is an operator of filter lists, so write ':has()'", ":has");
        Add("if-not", "is an operator of filter lists, so write ':not(:has(…))'");
        Add("upward", "is an operator of filter lists, so begin with the element that is above, and write ':has()' for what it holds");
        Add("nth-ancestor", "is an operator of filter lists, so begin with the element that is above, and write ':has()' for what it holds");
        Add("matches-attr", "is an operator of filter lists, so write an attribute: '[name*=\"part\"]'");
        Add("min-text-length", "is an operator of filter lists, so write ':matches(.{n})'");

        foreach (string name in new[] { "xpath", "-abp-properties", "properties", "matches-css", "matches-css-before", "matches-css-after", "matches-path", "matches-media", "matches-prop", "matches-property", "others", "watch-attr", "shadow-dom" })
        {
            Add(name, condition);
        }

        foreach (string name in new[] { "remove", "remove-attr", "remove-class", "style" })
        {
            Add(name, action);
        }

        void Add(string name, string reason, string? suggestion = null) => names.Add(name, new RefusedPseudoClass(SelectorErrorCode.ProceduralFilter, reason, suggestion));
    }

    private static void AddPlaywright(Dictionary<string, RefusedPseudoClass> names)
    {
        const string layout = "is Playwright's and needs a browser to lay out the page, so select by the structure of the page";

        Add("text-is", "is Playwright's, so write ':matches(^…$)'");
        Add("text-matches", "is Playwright's, so write ':matches()'", ":matches");
        Add("nth-match", "is Playwright's, so set At, or write ':nth-child(… of …)'");

        foreach (string name in new[] { "right-of", "left-of", "above", "below", "near" })
        {
            Add(name, layout);
        }

        void Add(string name, string reason, string? suggestion = null) => names.Add(name, new RefusedPseudoClass(SelectorErrorCode.PlaywrightPseudoClass, reason, suggestion));
    }
}
