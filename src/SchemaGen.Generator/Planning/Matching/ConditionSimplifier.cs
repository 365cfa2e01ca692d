using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Planning;

/// <summary>Removes from a condition what is already known where it is tested.</summary>
internal static class ConditionSimplifier
{
    /// <summary>Simplifies a condition of elements whose local name may be known, and whose other parts are tested first.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="tag">The name; null if it is not known.</param>
    public static Condition Simplify(Condition condition, TagName? tag) =>
        WithKnown(tag is not null && Conditions.AnyLeaf(condition, static l => l is TagCondition) ? WithTag(condition, tag) : condition);

    /// <summary>Removes from the parts of a conjunction what its simple parts require anyway: <c>.a:not(.a.b)</c> is <c>.a:not(.b)</c>.</summary>
    private static Condition WithKnown(Condition condition)
    {
        if (condition is not AllCondition all || AreSimple(all.Parts))
        {
            return condition;
        }

        List<Condition> known = all.Parts.Where(IsSimple).ToList();
        return known.Count == 0 ? condition : Conditions.All(all.Parts.Select(p => IsSimple(p) ? p : Assume(p, known)).ToList());
    }

    private static bool AreSimple(EquatableArray<Condition> conditions)
    {
        foreach (Condition condition in conditions)
        {
            if (!IsSimple(condition))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSimple(Condition condition) => condition is not (AllCondition or AnyCondition or NotCondition);

    private static Condition Assume(Condition condition, List<Condition> known) => condition switch
    {
        AllCondition all => Conditions.All(all.Parts.Select(p => Assume(p, known)).ToList()),
        AnyCondition any => Conditions.Any(any.Parts.Select(p => Assume(p, known)).ToList()),
        NotCondition not => Conditions.Not(Assume(not.Operand, known)),
        _ => known.Contains(condition) ? AlwaysCondition.Instance : condition,
    };

    private static Condition WithTag(Condition condition, TagName tag) => condition switch
    {
        TagCondition name => name.Tag.Equals(tag) ? AlwaysCondition.Instance : Conditions.Never,
        AllCondition all => Conditions.All(all.Parts.Select(p => WithTag(p, tag)).ToList()),
        AnyCondition any => Conditions.Any(any.Parts.Select(p => WithTag(p, tag)).ToList()),
        NotCondition not => Conditions.Not(WithTag(not.Operand, tag)),
        _ => condition,
    };
}
