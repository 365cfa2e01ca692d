using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>Plans the steps by which an issue describes how far a selector matches.</summary>
internal static class TracePlanner
{
    /// <summary>Selectors with more compounds are described as a whole, to limit the size of the code.</summary>
    private const int MaxSteps = 32;

    /// <summary>Plans the steps of a selector.</summary>
    /// <param name="selector">The selector, which is planned already.</param>
    /// <param name="conditions">Its conditions.</param>
    /// <returns>Empty if the selectors of the list cannot match in part.</returns>
    public static EquatableArray<TraceStep> Plan(SelectorList selector, ConditionBuilder conditions)
    {
        int count = CountSteps(selector);

        if (count is 0 or > MaxSteps)
        {
            return EquatableArray<TraceStep>.Empty;
        }

        var steps = new List<TraceStep>(count);

        foreach (ComplexSelector alternative in selector.Selectors)
        {
            if (!IsDivisible(alternative))
            {
                continue;
            }

            int last = alternative.Compounds.Count - 1;

            for (int i = 0; i <= last; i++)
            {
                Combinator? combinator = i == 0 ? null : alternative.Combinators[i - 1];
                EquatableArray<int> states = i < last ? new(conditions.PrefixStates(alternative, i).ToArray()) : EquatableArray<int>.Empty;
                steps.Add(new TraceStep(combinator, SelectorPrinter.Print(alternative.Compounds[i]), states));
            }
        }

        // A step has one word of states.
        return steps.Exists(static s => s.States.Count > 1 && s.States.Select(static i => i / StatePlan.PerWord).Distinct().Skip(1).Any())
            ? EquatableArray<TraceStep>.Empty
            : new EquatableArray<TraceStep>(steps);
    }

    private static int CountSteps(SelectorList selector)
    {
        int count = 0;

        foreach (ComplexSelector alternative in selector.Selectors)
        {
            count += IsDivisible(alternative) ? alternative.Compounds.Count : 0;
        }

        return count;
    }

    /// <summary>Reports whether an element can match a part: up to a combinator, or the tag, class or id at the beginning of the one compound.</summary>
    private static bool IsDivisible(ComplexSelector selector)
    {
        CompoundSelector first = selector.Compounds[0];
        return selector.Compounds.Count > 1
            || (first.Type is { Name: not null, NoNamespace: false } && first.Simple.Count > 0)
            || (first.Type is null && first.Simple.Count > 1 && first.Simple[0] is ClassSelector or IdSelector);
    }
}
