using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>A selector as its compounds and combinators, in text.</summary>
/// <param name="Compounds">At least one compound.</param>
/// <param name="Combinators">The combinators between them: a blank, or one of the characters.</param>
internal sealed record TextSelectorChain(IReadOnlyList<string> Compounds, IReadOnlyList<char> Combinators)
{
    /// <summary>The text up to a compound.</summary>
    public string Prefix(int last) => string.Concat(Compounds.Take(last + 1).Select((c, i) => i == 0 ? c : Combinators[i - 1] == ' ' ? " " + c : $" {Combinators[i - 1]} {c}"));
}

/// <summary>Describes how far selectors match, by asking AngleSharp for the elements of each prefix.</summary>
/// <param name="document">The page.</param>
/// <param name="scope">The element of the scope; null: the whole page.</param>
/// <param name="knowsAncestors">Whether ancestors of the scope are counted.</param>
internal sealed class SelectorProgressOracle(IDocument document, IElement? scope, bool knowsAncestors)
{
    /// <summary>The text that stands in for <c>:scope</c> when AngleSharp is asked.</summary>
    public const string ScopeMark = "[data-scope]";

    /// <summary>Describes the selector of a list that matches furthest; null if there is nothing to add.</summary>
    public string? Describe(IReadOnlyList<TextSelectorChain> list)
    {
        (int Steps, int Parts, string? Text) best = (-1, 0, null);

        foreach (TextSelectorChain chain in list)
        {
            (int Steps, int Parts, string? Text) next = Describe(chain);

            if (next.Text is not null && (next.Steps > best.Steps || (next.Steps == best.Steps && next.Parts > best.Parts)))
            {
                best = next;
            }
        }

        return best.Text;
    }

    /// <summary>Whether a selector matches an element inside of the scope.</summary>
    public bool HasMatch(IReadOnlyList<TextSelectorChain> list) => list.Any(c => Query(c.Prefix(c.Compounds.Count - 1)).Any(IsInside));

    private (int Steps, int Parts, string? Text) Describe(TextSelectorChain chain)
    {
        for (int last = chain.Compounds.Count - 2; last >= 0; last--)
        {
            IElement[] matched = [.. Query(chain.Prefix(last))];
            IElement[] inside = [.. matched.Where(IsInside)];
            IElement[] around = scope is null || !knowsAncestors ? [] : [.. matched.Where(e => e != scope && e.Contains(scope))];
            bool isSelf = scope is not null && matched.Contains(scope);

            if (inside.Length + around.Length > 0 || isSelf)
            {
                return Describe(chain, last, inside, isSelf, around);
            }
        }

        string[] parts = Parts(chain.Compounds[0]);

        if (scope is null || chain.Compounds.Count == 1)
        {
            (int count, int candidates) = Longest(parts, document.All.Where(IsInside));
            string? split = Split(parts, count, candidates);
            return (0, count, split is not null ? (scope is null ? "" : "inside of this element, ") + Elements(candidates) + split
                : chain.Compounds.Count == 1 ? null
                : $"no element matches '{chain.Compounds[0]}'");
        }

        return (0, 0, knowsAncestors ? $"neither this element nor an element around or inside of it matches '{chain.Compounds[0]}'" : null);
    }

    private (int Steps, int Parts, string? Text) Describe(TextSelectorChain chain, int last, IElement[] inside, bool isSelf, IElement[] around)
    {
        char combinator = chain.Combinators[last];
        string next = chain.Compounds[last + 1];
        string[] parts = Parts(next);
        string prefix = $"'{chain.Prefix(last)}'";

        if (inside.Length == 0 && !isSelf)
        {
            if (combinator != ' ')
            {
                return (last + 1, 0, null);
            }

            (int found, int holders) = Longest(parts, document.All.Where(IsInside));
            string below = Split(parts, found, holders) is { } s ? $"{Elements(holders)} inside of this element{s}" : $"no element inside of this element matches '{next}'";
            return (last + 1, found, $"{Elements(around.Length)} around this element {Match(around.Length)} {prefix}, {below}");
        }

        if (inside.Length == 0 && combinator is '+' or '~' && isSelf)
        {
            return (last + 1, 0, null);
        }

        IElement[] sources = inside.Length > 0 ? inside : [scope!];
        bool isOne = sources.Length == 1;
        string owner = isOne ? "its" : "their";
        (string relatives, Func<IElement, bool> isRelative) = combinator switch
        {
            '>' => ("children", (Func<IElement, bool>)(e => sources.Contains(e.ParentElement))),
            '+' => ("next siblings", e => sources.Contains(e.PreviousElementSibling)),
            '~' => ("later siblings", e => sources.Any(s => s.ParentElement == e.ParentElement && s.CompareDocumentPosition(e).HasFlag(DocumentPositions.Following))),
            _ => ("descendants", e => sources.Any(s => s != e && s.Contains(e))),
        };
        (int count, int candidates) = Longest(parts, document.All.Where(isRelative));
        string rest = Split(parts, count, candidates) is { } split ? (combinator == '+' && isOne ? "its next sibling" : $"{Number(candidates)} of {owner} {relatives}") + split
            : combinator == '+' && isOne ? $"no next sibling of it matches '{next}'"
            : $"none of {owner} {relatives} matches '{next}'";
        string start = inside.Length > 0 ? (scope is null ? "" : "inside of this element, ") + $"{Elements(inside.Length)} {Match(inside.Length)} {prefix}" : $"this element matches {prefix}";
        return (last + 1, count, $"{start}, {rest}");
    }

    private static string? Split(string[] parts, int count, int candidates)
    {
        if (count == 0 || count == parts.Length)
        {
            return null;
        }

        bool isOne = candidates == 1;
        string part = parts[count];
        string missing = part[0] == '.' ? $"{(isOne ? "lacks" : "has")} the class '{part[1..]}'"
            : part[0] == '#' ? $"{(isOne ? "lacks" : "has")} the id '{part[1..]}'"
            : $"{(isOne ? "does not match" : "matches")} '{part}'";
        return $" {Match(candidates)} '{string.Concat(parts.Take(count))}', {(isOne ? "which" : "none of which")} {missing}";
    }

    private static string[] Parts(string compound)
    {
        Match match = Regex.Match(compound, @"^(?<part>[a-z]+\d?)?(?<part>[.#]\w+)*(?<rest>.*)$", RegexOptions.ExplicitCapture);
        return [.. match.Groups["part"].Captures.Select(static c => c.Value), .. match.Groups["rest"].Value is { Length: > 0 } rest ? (string[])[rest] : []];
    }

    private static (int Parts, int Candidates) Longest(string[] parts, IEnumerable<IElement> candidates)
    {
        IElement[] all = [.. candidates];

        for (int count = parts.Length; count > 0; count--)
        {
            int matched = all.Count(e => e.Matches(ForAngleSharp(string.Concat(parts.Take(count)))));

            if (matched > 0)
            {
                return (count, matched);
            }
        }

        return (0, 0);
    }

    private IEnumerable<IElement> Query(string selector) => document.QuerySelectorAll(ForAngleSharp(selector));

    private bool IsInside(IElement element) => scope is null || (element != scope && scope.Contains(element));

    /// <remarks>The root has no siblings and is a first child (Selectors 4, 13.3); to AngleSharp it is not.</remarks>
    private static string ForAngleSharp(string selector) => selector.Replace(":scope", ScopeMark, StringComparison.Ordinal).Replace(":first-child", ":is(:first-child, :root)", StringComparison.Ordinal);

    private static string Elements(int count) => Number(count) + (count == 1 ? " element" : " elements");

    private static string Match(int count) => count == 1 ? "matches" : "match";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
