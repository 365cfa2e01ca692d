using System;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>Decides whether the matches of a selector are likely to be inside of each other.</summary>
/// <remarks>
/// Almost every selector can match inside of a match, <c>.comment</c> as well as <c>div</c>. So only the certain signs count: a bare <c>div</c>, of which pages are built, at any depth; and a bare name
/// that the selector itself requires inside of another of the same name, as in <c>li li</c>, whose matches of the third level are inside of those of the second.
/// </remarks>
internal static class SelfNesting
{
    /// <summary>The elements that HTML allows inside of themselves, and that pages nest.</summary>
    private static readonly string[] s_nesting = ["article", "blockquote", "dd", "details", "dl", "fieldset", "li", "ol", "section", "span", "table", "tbody", "td", "tr", "ul"];

    /// <summary>Finds the last compound of an alternative whose matches are likely to be inside of each other.</summary>
    public static CompoundSelector? Find(SelectorList list)
    {
        foreach (ComplexSelector selector in list.Selectors)
        {
            int last = selector.Compounds.Count - 1;

            if (IsAnyDiv(selector, last) || IsInItself(selector, last))
            {
                return selector.Compounds[last];
            }
        }

        return null;
    }

    /// <summary>Reports whether a compound is a bare <c>div</c> that no other element holds in its place.</summary>
    private static bool IsAnyDiv(ComplexSelector selector, int index) =>
        IsBare(selector.Compounds[index]) && CompoundFacts.Tag(selector.Compounds[index]) == "div"
        && (index == 0 || selector.Combinators[index - 1] == Combinator.Descendant || IsAnyDiv(selector, index - 1));

    private static bool IsInItself(ComplexSelector selector, int last) =>
        last > 0 && selector.Combinators[last - 1] == Combinator.Descendant && IsBare(selector.Compounds[last])
        && CompoundFacts.Tag(selector.Compounds[last]) is { } tag && Array.IndexOf(s_nesting, tag) >= 0
        && selector.Compounds.Take(last).Any(c => IsBare(c) && CompoundFacts.Tag(c) == tag);

    private static bool IsBare(CompoundSelector compound) => compound is { Type.Name: not null, Simple.Count: 0 };
}
