using System;
using System.Collections.Generic;
using System.Globalization;
using SchemaGen.Html;
using SchemaGen.Matching;
using SchemaGen.Results;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>Describes how far a selector without a match in a scope matches: the longest prefix that elements match, and the part that their relatives do not match.</summary>
/// <remarks>
/// Selectors see the whole page. A prefix may therefore be matched inside the scope, by the element of the scope or by its ancestors; a match inside the scope can only be a descendant or sibling of these.
/// If the progress cannot be described exactly, it is not described.
/// </remarks>
internal sealed class SelectorProgress
{
    private readonly PageTree _tree;
    private readonly ElementMatcher _matcher;
    private readonly int _scope;
    private readonly int _end;
    private readonly bool _isRange;

    /// <summary>The name of the scope; null for the whole page.</summary>
    private readonly string? _place;

    private SelectorProgress(PageTree tree, ElementMatcher matcher, int scope, int end, bool isRange, bool isRoot)
    {
        _tree = tree;
        _matcher = matcher;
        _scope = scope;
        _end = end;
        _isRange = isRange;
        _place = scope == PageTree.None ? null : isRange ? "this range" : isRoot ? "the root" : "this element";
    }

    /// <summary>The first row inside the scope. A range begins with its element, whose relatives are in the range.</summary>
    private int First => _isRange ? _scope : _scope + 1;

    /// <summary>Describes a selector.</summary>
    /// <param name="page">The page, which limits the work.</param>
    /// <param name="matcher">The matcher of the selector.</param>
    /// <param name="matches">The matches of the selector.</param>
    /// <param name="scope">The row of the scope; <see cref="PageTree.None"/> for the whole page.</param>
    /// <param name="end">The row after the last of the scope, if siblings that follow its element belong to it; <see cref="PageTree.None"/> for that of its element.</param>
    /// <param name="isRoot">Whether the element of the scope is the root of a schema.</param>
    /// <returns>Null if there is nothing to add to the fact that the selector matches nothing, or if it has matches.</returns>
    public static string? Describe(SchemaPage page, ElementMatcher matcher, MatchList matches, int scope, int end, bool isRoot)
    {
        if (matcher.Retrace(matches) is not { } trace)
        {
            return null;
        }

        int last = end != PageTree.None ? end : scope != PageTree.None ? page.Tree.EndOf(scope) : int.MaxValue;
        matcher.AdvanceTo(last);
        last = Math.Min(last, page.Tree.Count);
        int first = matches.IndexFrom(scope + 1);
        List<SelectorStep[]> selectors = trace.Selectors();

        if ((first < matches.Count && matches[first] < last) || !matcher.HoldsStates || !page.TryExplain((long)(last - scope) * selectors.Count))
        {
            return null;
        }

        int depth = scope == PageTree.None ? 0 : 1;

        foreach (int _ in page.Tree.Ancestors(scope))
        {
            depth++;
        }

        if (!page.TryExplain((long)depth * selectors.Count))
        {
            return null;
        }

        var progress = new SelectorProgress(page.Tree, matcher, scope, last, end != PageTree.None, isRoot);
        (int Steps, int Parts, string? Text) furthest = (-1, 0, null);

        foreach (SelectorStep[] steps in selectors)
        {
            (int Steps, int Parts, string? Text) next = progress.Describe(steps);

            if (next.Text is not null && (next.Steps, next.Parts).CompareTo((furthest.Steps, furthest.Parts)) > 0)
            {
                furthest = next;
            }
        }

        return furthest.Text;
    }

    private (int Steps, int Parts, string? Text) Describe(SelectorStep[] steps)
    {
        PrefixCount prefix = Count(steps);
        SelectorStep next = steps[prefix.Step + 1];
        var parts = new PartCount(CompoundPart.Divide(next.Compound));
        string? text = prefix.Step < 0 ? DescribeFirst(steps, parts)
            : prefix.Inside > 0 ? DescribeInside(steps, prefix, next, parts)
            : prefix.Self ? DescribeSelf(steps, prefix, next, parts)
            : DescribeAround(steps, prefix, next, parts);
        return (prefix.Step + 1, parts.Parts, text);
    }

    /// <summary>Describes a selector of which no element matches the first compound.</summary>
    private string? DescribeFirst(SelectorStep[] steps, PartCount parts)
    {
        if (_isRange)
        {
            // The first element of a range is no candidate, but selectors see it.
            return null;
        }

        if (steps.Length == 1 || _place is null)
        {
            foreach (int row in _tree.Elements(First, _end))
            {
                parts.Add(_matcher, row);
            }

            return parts.IsPartial ? (_place is null ? string.Empty : $"inside of {_place}, ") + Elements(parts.Candidates) + Matched(parts)
                : steps.Length == 1 ? null
                : $"no element matches {Quote(steps[0].Compound)}";
        }

        return _matcher.FirstRow > 0 ? null : $"neither {_place} nor an element around or inside of it matches {Quote(steps[0].Compound)}";
    }

    private string DescribeInside(SelectorStep[] steps, in PrefixCount prefix, in SelectorStep next, PartCount parts)
    {
        AddRelatives(parts, steps[prefix.Step], next.Relation, First);
        return (_place is null ? string.Empty : $"{(_isRange ? "in" : "inside of")} {_place}, ")
            + $"{Elements(prefix.Inside)} {Match(prefix.Inside)} {Prefix(steps, prefix)}, {Relatives(parts, next, prefix.Inside == 1)}";
    }

    private string? DescribeSelf(SelectorStep[] steps, in PrefixCount prefix, in SelectorStep next, PartCount parts)
    {
        if (next.Relation is SelectorRelation.NextSibling or SelectorRelation.LaterSibling)
        {
            // Its siblings are outside of the scope.
            return null;
        }

        AddRelatives(parts, steps[prefix.Step], next.Relation, _scope);
        return $"{_place} matches {Prefix(steps, prefix)}, {Relatives(parts, next, isOne: true)}";
    }

    private string? DescribeAround(SelectorStep[] steps, in PrefixCount prefix, in SelectorStep next, PartCount parts)
    {
        if (next.Relation != SelectorRelation.Descendant)
        {
            // The children and siblings of an ancestor are outside of the scope, or are its element.
            return null;
        }

        foreach (int row in _tree.Elements(First, _end))
        {
            parts.Add(_matcher, row);
        }

        string found = parts.IsPartial ? $"{Elements(parts.Candidates)} inside of {_place}" + Matched(parts) : $"no element inside of {_place} matches {Quote(next.Compound)}";
        return $"{Elements(prefix.Around)} around {_place} {Match(prefix.Around)} {Prefix(steps, prefix)}, {found}";
    }

    /// <summary>Finds the longest prefix that elements match.</summary>
    private PrefixCount Count(SelectorStep[] steps)
    {
        var prefix = new PrefixCount();

        foreach (int row in _tree.Elements(First, _end))
        {
            prefix.AddInside(LongestOf(steps, row, prefix.Step));
        }

        if (_scope == PageTree.None || _isRange)
        {
            return prefix;
        }

        prefix.AddSelf(LongestOf(steps, _scope, prefix.Step));

        for (int row = _tree.Nodes[_scope].Parent; row != PageTree.None && row >= _matcher.FirstRow; row = _tree.Nodes[row].Parent)
        {
            prefix.AddAround(LongestOf(steps, row, prefix.Step));
        }

        return prefix;
    }

    /// <summary>Finds the longest prefix that an element matches.</summary>
    /// <returns>The index of its last step; -1 if no prefix is at least as long as the longest so far.</returns>
    private int LongestOf(SelectorStep[] steps, int row, int longest)
    {
        for (int step = steps.Length - 2; step >= Math.Max(longest, 0); step--)
        {
            if (_matcher.IsAt(row, steps[step]))
            {
                return step;
            }
        }

        return -1;
    }

    /// <summary>Counts the relatives of the elements that match a prefix.</summary>
    /// <param name="parts">The count.</param>
    /// <param name="prefix">The last step of the prefix.</param>
    /// <param name="relation">The relation to these elements.</param>
    /// <param name="first">The first row of these elements; that of the scope if they are only its element.</param>
    private void AddRelatives(PartCount parts, in SelectorStep prefix, SelectorRelation relation, int first)
    {
        bool isSelf = first == _scope && !_isRange;
        bool[] areRelated = new bool[_end - first];

        foreach (int row in _tree.Elements(first, _end))
        {
            ref readonly PageNode node = ref _tree.Nodes[row];
            int other = relation is SelectorRelation.Child or SelectorRelation.Descendant ? node.Parent : node.PreviousElement;

            if (other < first || other == PageTree.None)
            {
                continue;
            }

            bool isSource = (!isSelf || other == _scope) && _matcher.IsAt(other, prefix);
            bool isRelated = isSource || (relation is SelectorRelation.Descendant or SelectorRelation.LaterSibling && areRelated[other - first]);
            areRelated[row - first] = isRelated;

            if (isRelated)
            {
                parts.Add(_matcher, row);
            }
        }
    }

    private static string Relatives(PartCount parts, in SelectorStep next, bool isOne)
    {
        string owner = isOne ? "its" : "their";
        string relatives = next.Relation switch
        {
            SelectorRelation.Child => "children",
            SelectorRelation.Descendant => "descendants",
            SelectorRelation.NextSibling => "next siblings",
            _ => "later siblings",
        };

        if (parts.IsPartial)
        {
            string candidates = next.Relation == SelectorRelation.NextSibling && isOne ? "its next sibling" : $"{Number(parts.Candidates)} of {owner} {relatives}";
            return candidates + Matched(parts);
        }

        return next.Relation == SelectorRelation.NextSibling && isOne ? $"no next sibling of it matches {Quote(next.Compound)}" : $"none of {owner} {relatives} matches {Quote(next.Compound)}";
    }

    private static string Matched(PartCount parts)
    {
        bool isOne = parts.Candidates == 1;
        string missing = parts.Missing.Kind switch
        {
            CompoundPartKind.Class => $"{(isOne ? "lacks" : "has")} the class {Quote(parts.Missing.Name)}",
            CompoundPartKind.Id => $"{(isOne ? "lacks" : "has")} the id {Quote(parts.Missing.Name)}",
            _ => $"{(isOne ? "does not match" : "matches")} {Quote(parts.Missing.Text)}",
        };
        return $" {Match(parts.Candidates)} {Quote(parts.Matched)}, {(isOne ? "which" : "none of which")} {missing}";
    }

    private static string Prefix(SelectorStep[] steps, in PrefixCount prefix) => Quote(SelectorTrace.TextOf(steps.AsSpan(0, prefix.Step + 1)));

    private static string Elements(int count) => Number(count) + (count == 1 ? " element" : " elements");

    private static string Match(int count) => count == 1 ? "matches" : "match";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string selector) => $"'{IssueText.Clip(selector)}'";
}
