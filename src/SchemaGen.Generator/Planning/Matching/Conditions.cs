using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Planning;

/// <summary>Combines and decomposes conditions.</summary>
internal static class Conditions
{
    /// <summary>The number of conditions up to which comparing each with each is faster than a set.</summary>
    private const int FewConditions = 8;

    /// <summary>Never true, as the negation of the universal selector.</summary>
    public static readonly Condition Never = new AnyCondition(EquatableArray<Condition>.Empty);

    /// <summary>Negates a condition.</summary>
    public static Condition Not(Condition condition) => condition switch
    {
        NotCondition not => not.Operand,
        AlwaysCondition => Never,
        AnyCondition { Parts.Count: 0 } => AlwaysCondition.Instance,
        _ => new NotCondition(condition),
    };

    /// <summary>Combines conditions into one that is true if all of them are.</summary>
    public static Condition All(List<Condition> conditions)
    {
        if (conditions.Count == 1)
        {
            return conditions[0];
        }

        List<Condition> flat = conditions;

        if (conditions.Exists(static c => c is AllCondition or AlwaysCondition))
        {
            flat = new List<Condition>(conditions.Count);

            foreach (Condition condition in conditions)
            {
                if (condition is AllCondition all)
                {
                    flat.AddRange(all.Parts);
                }
                else if (condition is not AlwaysCondition)
                {
                    flat.Add(condition);
                }
            }
        }

        flat = Distinct(flat);
        return flat.Count == 0 ? AlwaysCondition.Instance : flat.Contains(Never) ? Never : flat.Count == 1 ? flat[0] : new AllCondition(new EquatableArray<Condition>(flat));
    }

    /// <summary>Combines conditions into one that is true if at least one of them is.</summary>
    public static Condition Any(List<Condition> conditions)
    {
        if (conditions.Count == 1)
        {
            return conditions[0];
        }

        List<Condition> flat = conditions;

        if (conditions.Exists(static c => c is AnyCondition))
        {
            flat = new List<Condition>(conditions.Count);

            foreach (Condition condition in conditions)
            {
                if (condition is AnyCondition any)
                {
                    flat.AddRange(any.Parts);
                }
                else
                {
                    flat.Add(condition);
                }
            }
        }

        flat = Distinct(flat);
        return flat.Exists(static c => c is AlwaysCondition) ? AlwaysCondition.Instance : flat.Count == 1 ? flat[0] : new AnyCondition(new EquatableArray<Condition>(flat));
    }

    /// <summary>Reports whether a leaf of a condition, a condition without parts of which it consists, has a property.</summary>
    public static bool AnyLeaf(Condition condition, Func<Condition, bool> predicate) => CountLeaves(condition, predicate) > 0;

    /// <summary>Gets the number of leaves of a condition that have a property.</summary>
    public static int CountLeaves(Condition condition, Func<Condition, bool> predicate)
    {
        switch (condition)
        {
            case AllCondition all:
                return CountLeaves(all.Parts, predicate);
            case AnyCondition any:
                return CountLeaves(any.Parts, predicate);
            case NotCondition not:
                return CountLeaves(not.Operand, predicate);
            default:
                return predicate(condition) ? 1 : 0;
        }
    }

    /// <summary>Gets the leaves of a condition.</summary>
    public static List<Condition> Leaves(Condition condition)
    {
        var leaves = new List<Condition>(1);
        AddLeaves(condition, leaves);
        return leaves;
    }

    /// <summary>Adds the leaves of a condition to others.</summary>
    public static void AddLeaves(Condition condition, List<Condition> leaves)
    {
        switch (condition)
        {
            case AllCondition all:
                foreach (Condition part in all.Parts)
                {
                    AddLeaves(part, leaves);
                }

                break;
            case AnyCondition any:
                foreach (Condition part in any.Parts)
                {
                    AddLeaves(part, leaves);
                }

                break;
            case NotCondition not:
                AddLeaves(not.Operand, leaves);
                break;
            default:
                leaves.Add(condition);
                break;
        }
    }

    private static int CountLeaves(EquatableArray<Condition> parts, Func<Condition, bool> predicate)
    {
        int count = 0;

        foreach (Condition part in parts)
        {
            count += CountLeaves(part, predicate);
        }

        return count;
    }

    private static List<Condition> Distinct(List<Condition> conditions) => conditions.Count <= FewConditions && AreDistinct(conditions) ? conditions : conditions.Distinct().ToList();

    private static bool AreDistinct(List<Condition> conditions)
    {
        for (int i = 1; i < conditions.Count; i++)
        {
            if (conditions.IndexOf(conditions[i], 0, i) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
