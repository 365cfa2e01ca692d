using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>Finds the parts of a selector that no page can match, because the tree construction of HTML never makes such a tree: <c>table &gt; tr</c>, <c>p &gt; div</c>.</summary>
/// <remarks>Each complex selector is walked from the left with the set of kinds that the element can be (see <see cref="HtmlTags"/>); where the set becomes empty, the relation is impossible.</remarks>
internal sealed partial class HtmlChecks
{
    /// <summary>The maximum number of suggestions that are tried, since each takes a parse.</summary>
    private const int MaxSuggestions = 8;

    private readonly string _text;
    private readonly SelectorSpans _spans;
    private readonly List<SelectorError> _found = [];

    private HtmlChecks(string text, SelectorSpans spans)
    {
        _text = text;
        _spans = spans;
    }

    /// <summary>Finds the impossible parts, at most one in each complex selector.</summary>
    public static IReadOnlyList<SelectorError> Find(string text, SelectorList list, SelectorSpans spans)
    {
        List<SelectorError> found = FindAll(text, list, spans);
        int tried = 0;

        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].Suggestion is not null && (++tried > MaxSuggestions || !Helps(text, found[i], found.Count)))
            {
                found[i] = found[i] with { Suggestion = null };
            }
        }

        return found;
    }

    private static List<SelectorError> FindAll(string text, SelectorList list, SelectorSpans spans)
    {
        var checks = new HtmlChecks(text, spans);
        checks.CheckList(list, HtmlTags.All);
        return checks._found;
    }

    private static bool Helps(string text, SelectorError error, int count)
    {
        string corrected = text.Remove(error.Start, error.Length).Insert(error.Start, error.Suggestion!);
        var spans = new SelectorSpans();
        return SelectorParser.Parse(corrected, spans).Selector is { } selector && FindAll(corrected, selector, spans).Count < count;
    }

    private void CheckList(SelectorList list, TagSet context)
    {
        foreach (ComplexSelector selector in list.Selectors)
        {
            Check(selector, context);
        }
    }

    /// <summary>Checks a complex selector.</summary>
    /// <param name="selector">The selector.</param>
    /// <param name="context">The kinds that its subject can be, by the compound around it.</param>
    private void Check(ComplexSelector selector, TagSet context)
    {
        EquatableArray<CompoundSelector> compounds = selector.Compounds;
        bool isReported = CheckEnds(selector);
        ElementPlace place = default;

        for (int i = 0; i < compounds.Count; i++)
        {
            TagSet allowed = CompoundFacts.Kinds(compounds[i]);
            allowed = i == compounds.Count - 1 && !(allowed & context).IsEmpty ? allowed & context : allowed;
            ElementPlace next = i == 0 ? ElementPlace.Of(allowed) : place.Step(selector.Combinators[i - 1], allowed);

            if (next.Self.IsEmpty)
            {
                if (!isReported)
                {
                    Report(place.Self, CompoundFacts.Tag(compounds[i - 1]), selector.Combinators[i - 1], compounds[i]);
                    isReported = true;
                }

                next = ElementPlace.Of(allowed);
            }

            place = next;
            CheckArguments(compounds[i], place);
        }
    }

    private void CheckArguments(CompoundSelector compound, ElementPlace place)
    {
        foreach (SimpleSelector simple in compound.Simple)
        {
            switch (simple)
            {
                case LogicalSelector logical:
                    CheckList(logical.List, place.Self);
                    break;
                case NthSelector { Of: { } of }:
                    CheckList(of, place.Self);
                    break;
                case HasSelector has:
                    foreach (RelativeSelector relative in has.List)
                    {
                        CheckRelative(relative, compound, place);
                    }

                    break;
            }
        }
    }

    private void CheckRelative(RelativeSelector relative, CompoundSelector anchor, ElementPlace place)
    {
        EquatableArray<CompoundSelector> compounds = relative.Selector.Compounds;
        bool isReported = CheckEnds(relative.Selector);

        // ':scope' is outside of the element that is tested, so nothing is known about the following compounds.
        bool isAnchored = !CompoundFacts.Has(compounds[0], StructuralKind.Scope);

        for (int i = 0; i < compounds.Count; i++)
        {
            Combinator combinator = i == 0 ? relative.Leading : relative.Selector.Combinators[i - 1];
            TagSet allowed = CompoundFacts.Kinds(compounds[i]);
            ElementPlace next = i == 0 && !isAnchored ? ElementPlace.Of(allowed) : place.Step(combinator, allowed);

            if (next.Self.IsEmpty)
            {
                if (!isReported)
                {
                    Report(place.Self, CompoundFacts.Tag(i == 0 ? anchor : compounds[i - 1]), combinator, compounds[i]);
                    isReported = true;
                }

                next = ElementPlace.Of(allowed);
            }

            place = next;
            CheckArguments(compounds[i], place);
        }
    }

    /// <summary>Reports an element that ends another which, by the selector, it is inside of: <c>p &gt; span &gt; div</c>, <c>a a</c>.</summary>
    private bool CheckEnds(ComplexSelector selector)
    {
        for (int i = 1; i < selector.Compounds.Count; i++)
        {
            if (CompoundFacts.Tag(selector.Compounds[i]) is { } inner && EndedBy(selector, i, inner) is { } outer)
            {
                ReportEnd(outer, inner, selector, i);
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the name of the element that the compound at an index would end; null if it can be where the selector has it.</summary>
    private static string? EndedBy(ComplexSelector selector, int index, string inner)
    {
        // The outer elements that are still possible: each intermediate element takes away those whose rule it stops.
        string[] outers = [.. s_ended.Where(outer => HtmlTags.Ends(outer, inner))];

        for (int i = index - 1; i >= 0 && outers.Length > 0; i--)
        {
            Combinator combinator = selector.Combinators[i];

            if (combinator is Combinator.NextSibling or Combinator.SubsequentSibling)
            {
                continue;
            }

            // Only links and buttons are searched at any depth; elements in between could stop the other rules.
            outers = combinator == Combinator.Descendant ? [.. outers.Where(static outer => outer is "a" or "button")] : outers;
            string? name = CompoundFacts.Tag(selector.Compounds[i]);

            if (name is not null && Array.IndexOf(outers, name) >= 0)
            {
                return name;
            }

            outers = [.. outers.Where(outer => name is null ? outer is "a" or "button" : HtmlTags.Passes(outer, name))];
        }

        return null;
    }

    private static readonly string[] s_ended = ["p", "li", "dd", "dt", "a", "button"];
}
