using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Planning;

/// <summary>Combines and decomposes conditions.</summary>
internal static class Conditions
{
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

        var flat = new List<Condition>(conditions.Count);

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

        var flat = new List<Condition>(conditions.Count);

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

        flat = Distinct(flat);
        return flat.Exists(static c => c is AlwaysCondition) ? AlwaysCondition.Instance : flat.Count == 1 ? flat[0] : new AnyCondition(new EquatableArray<Condition>(flat));
    }

    /// <summary>Gets the conditions without parts of which a condition consists.</summary>
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

    private static List<Condition> Distinct(List<Condition> conditions) =>
        conditions.Count < 2 || (conditions.Count == 2 && !conditions[0].Equals(conditions[1])) ? conditions : conditions.Distinct().ToList();
}
