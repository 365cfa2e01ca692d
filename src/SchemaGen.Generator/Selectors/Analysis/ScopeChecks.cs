using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>Finds selectors whose matches would have to be outside their scope: <c>:scope + dd</c>, and <c>body</c> in an element.</summary>
/// <remarks>Matches are descendants of the scope, as those of <c>querySelectorAll</c>. Other compounds may match outside the scope; only the subject, and the elements that the selector ties to it, have to be inside.</remarks>
internal sealed class ScopeChecks(SelectorSpans spans, SelectorScope scope)
{
    private readonly List<SelectorError> _found = [];

    /// <summary>Finds the selectors, with at most one finding for each selector of the list.</summary>
    public static IReadOnlyList<SelectorError> Find(SelectorList list, SelectorSpans spans, SelectorScope scope)
    {
        var checks = new ScopeChecks(spans, scope);

        foreach (ComplexSelector selector in list.Selectors)
        {
            checks.Check(selector);
        }

        return checks._found;
    }

    private void Check(ComplexSelector selector)
    {
        int last = selector.Compounds.Count - 1;
        int from = last;

        while (from >= 0 && !CompoundFacts.Has(selector.Compounds[from], StructuralKind.Scope))
        {
            from--;
        }

        if (from == last && scope.IsElement)
        {
            Add(selector.Compounds[last], $"The scope is not inside of itself, so ':scope' alone matches nothing; select what is inside, or set [Self] to read {scope.Name}");
        }
        else if (from >= 0 && from < last && selector.Combinators[from] is Combinator.NextSibling or Combinator.SubsequentSibling && scope.IsRange is not { Value: true })
        {
            // The descendants of a sibling are as far outside as the sibling.
            string found = last == from + 1 && selector.Combinators[from] == Combinator.NextSibling ? "The element after the scope" : "What comes after the scope";
            Add(selector.Compounds[from + 1], $"{found} is not inside of it, so this matches nothing; let the scope be the element around both");
        }
        else if (from < 0 && scope.IsElement)
        {
            CheckSubject(selector);
        }

        CheckHas(selector.Compounds[last]);
    }

    /// <summary>Checks that the subject can be inside of the scope, and the parents and siblings that the selector ties to it inside or the scope itself.</summary>
    private void CheckSubject(ComplexSelector selector)
    {
        TagSet inside = HtmlTags.DescendantsOf(scope.Kinds);
        TagSet allowed = inside;

        for (int i = selector.Compounds.Count - 1; i >= 0; i--)
        {
            CompoundSelector compound = selector.Compounds[i];
            TagSet kinds = CompoundFacts.Kinds(compound);
            bool isRoot = CompoundFacts.Has(compound, StructuralKind.Root);

            if ((isRoot && allowed == inside) || (kinds & allowed).IsEmpty)
            {
                string name = isRoot ? ":root" : CompoundFacts.Tag(compound) ?? compound.ToString();
                Add(compound, i == selector.Compounds.Count - 1
                    ? $"'{name}' is never inside of {scope.Name}, so this matches nothing; read it in the schema of the page"
                    : $"'{name}' is never inside of {scope.Name}, and what it is the parent or sibling of is not either; read that in the schema of the page");
                return;
            }

            if (i == 0 || selector.Combinators[i - 1] == Combinator.Descendant)
            {
                return;
            }

            if (selector.Combinators[i - 1] == Combinator.Child)
            {
                // The parent may be the scope itself, around which anything can be.
                if (allowed != inside && !(kinds & scope.Kinds).IsEmpty)
                {
                    return;
                }

                allowed = inside | scope.Kinds;
            }
            else if (allowed != inside && !(kinds & scope.Kinds).IsEmpty)
            {
                return;
            }
            else
            {
                allowed = inside;
            }
        }
    }

    /// <summary>Reports <c>:has(:scope …)</c> of the subject, which is inside of the scope and cannot have it inside.</summary>
    private void CheckHas(CompoundSelector subject)
    {
        foreach (ComplexSelector inner in subject.Simple.OfType<HasSelector>().SelectMany(static has => has.List).Where(static r => r.Leading == Combinator.Descendant).Select(static r => r.Selector))
        {
            if (CompoundFacts.Has(inner.Compounds[0], StructuralKind.Scope))
            {
                CompoundSpan span = spans[inner.Compounds[0]];
                bool isAlone = inner.Compounds[0] is { Type: null, Simple.Count: 1 };
                string? suggestion = isAlone && inner.Compounds.Count > 1 ? string.Empty : null;
                int end = suggestion is null ? span.End : spans[inner.Compounds[1]].Before;
                _found.Add(new SelectorError(
                    SelectorErrorCode.OutsideScope,
                    span.Start,
                    end - span.Start,
                    "':scope' is the scope of the whole selector, which no match has inside; remove it, since ':has()' looks inside of the element by itself",
                    SelectorErrorSeverity.Warning) { Suggestion = suggestion });
            }
        }
    }

    private void Add(CompoundSelector compound, string message)
    {
        CompoundSpan span = spans[compound];
        _found.Add(new SelectorError(SelectorErrorCode.OutsideScope, span.Before, Math.Max(span.TypeEnd, span.Start + 1) - span.Before, message, SelectorErrorSeverity.Warning));
    }
}
