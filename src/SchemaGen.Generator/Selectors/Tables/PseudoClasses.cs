using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace SchemaGen.Generator.Selectors;

/// <summary>The pseudo-classes that this library has, by their names in lower case.</summary>
internal static class PseudoClasses
{
    private static readonly (string Name, StructuralKind Kind)[] s_structural =
    [
        ("first-child", StructuralKind.FirstChild),
        ("last-child", StructuralKind.LastChild),
        ("only-child", StructuralKind.OnlyChild),
        ("first-of-type", StructuralKind.FirstOfType),
        ("last-of-type", StructuralKind.LastOfType),
        ("only-of-type", StructuralKind.OnlyOfType),
        ("empty", StructuralKind.Empty),
        ("root", StructuralKind.Root),
        ("scope", StructuralKind.Scope),
    ];

    private static readonly (string Name, StateKind Kind)[] s_states =
    [
        ("any-link", StateKind.AnyLink),
        ("link", StateKind.Link),
        ("checked", StateKind.Checked),
        ("default", StateKind.Default),
        ("disabled", StateKind.Disabled),
        ("enabled", StateKind.Enabled),
        ("required", StateKind.Required),
        ("optional", StateKind.Optional),
        ("read-only", StateKind.ReadOnly),
        ("read-write", StateKind.ReadWrite),
        ("placeholder-shown", StateKind.PlaceholderShown),
        ("indeterminate", StateKind.Indeterminate),
        ("defined", StateKind.Defined),
        ("open", StateKind.Open),
    ];

    private static readonly (string Name, NthKind Kind)[] s_nth =
    [
        ("nth-child", NthKind.Child),
        ("nth-last-child", NthKind.LastChild),
        ("nth-of-type", NthKind.OfType),
        ("nth-last-of-type", NthKind.LastOfType),
    ];

    /// <summary>The text selectors, with the spelling of jsoup.</summary>
    private static readonly (string Name, TextSelectorKind Kind)[] s_text =
    [
        ("contains", TextSelectorKind.Contains),
        ("containsOwn", TextSelectorKind.ContainsOwn),
        ("matches", TextSelectorKind.Matches),
        ("matchesOwn", TextSelectorKind.MatchesOwn),
    ];

    private static readonly string[] s_lists = ["is", "where", "not", "has", "lang", "dir"];

    private static readonly Dictionary<string, SimpleSelector> s_keywords = CreateKeywords();

    /// <summary>Finds the pseudo-class <paramref name="name"/> without an argument, if there is one.</summary>
    public static SimpleSelector? TryGetKeyword(string name) => s_keywords.TryGetValue(name, out SimpleSelector? selector) ? selector : null;

    /// <summary>Reports whether <paramref name="name"/> is a pseudo-class with an argument.</summary>
    public static bool IsFunction(string name) =>
        System.Array.IndexOf(s_lists, name) >= 0
        || System.Array.Exists(s_nth, nth => nth.Name == name)
        || name == "-webkit-any"
        || TryGetTextKind(name) is not null;

    /// <summary>Finds the text selector <paramref name="name"/>, if there is one.</summary>
    public static TextSelectorKind? TryGetTextKind(string name)
    {
        foreach ((string spelling, TextSelectorKind kind) in s_text)
        {
            if (string.Equals(spelling, name, System.StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Gets the kind of <paramref name="name"/>, which must be an <c>:nth-…()</c>.</summary>
    public static NthKind GetNthKind(string name) => System.Array.Find(s_nth, nth => nth.Name == name).Kind;

    /// <summary>Gets the name of <paramref name="kind"/>.</summary>
    public static string GetName(StructuralKind kind) => System.Array.Find(s_structural, item => item.Kind == kind).Name;

    /// <inheritdoc cref="GetName(StructuralKind)"/>
    public static string GetName(StateKind kind) => System.Array.Find(s_states, item => item.Kind == kind).Name;

    /// <inheritdoc cref="GetName(StructuralKind)"/>
    public static string GetName(NthKind kind) => System.Array.Find(s_nth, item => item.Kind == kind).Name;

    /// <inheritdoc cref="GetName(StructuralKind)"/>
    public static string GetName(TextSelectorKind kind) => System.Array.Find(s_text, item => item.Kind == kind).Name;

    /// <inheritdoc cref="GetName(StructuralKind)"/>
    public static string GetName(LogicalKind kind) => kind switch
    {
        LogicalKind.Is => "is",
        LogicalKind.Where => "where",
        _ => "not",
    };

    /// <summary>Finds the name that replaced <paramref name="name"/>, if that is an old name.</summary>
    public static bool TryGetLegacyName(string name, [NotNullWhen(true)] out string? current)
    {
        current = name == "-webkit-any-link" ? "any-link" : null;
        return current is not null;
    }

    /// <summary>Reports whether <paramref name="name"/> is a pseudo-element that may be written with one colon.</summary>
    public static bool IsLegacyPseudoElement(string name) => name is "before" or "after" or "first-line" or "first-letter";

    /// <summary>Finds the pseudo-class whose name is closest to the misspelled <paramref name="name"/>, if one is near.</summary>
    public static string? FindClosest(string name, bool isFunction)
    {
        string? closest = null;
        int best = name.Length < 5 ? 2 : 3;

        foreach (string candidate in isFunction ? Functions() : s_keywords.Keys)
        {
            int distance = EditDistance.Between(name, SelectorCharacters.ToAsciiLower(candidate));

            // The order of the tables decides between equal candidates, so that the result is stable.
            if (distance < best)
            {
                best = distance;
                closest = candidate;
            }
        }

        return closest;
    }

    private static IEnumerable<string> Functions()
    {
        foreach (string name in s_lists)
        {
            yield return name;
        }

        foreach ((string name, _) in s_nth)
        {
            yield return name;
        }

        foreach ((string name, _) in s_text)
        {
            yield return name;
        }
    }

    private static Dictionary<string, SimpleSelector> CreateKeywords()
    {
        Dictionary<string, SimpleSelector> keywords = new(System.StringComparer.Ordinal);

        foreach ((string name, StructuralKind kind) in s_structural)
        {
            keywords.Add(name, new StructuralSelector(kind));
        }

        foreach ((string name, StateKind kind) in s_states)
        {
            keywords.Add(name, new StateSelector(kind));
        }

        return keywords;
    }
}
