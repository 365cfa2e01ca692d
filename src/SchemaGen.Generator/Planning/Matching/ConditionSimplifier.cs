using System.Linq;

namespace SchemaGen.Generator.Planning;

/// <summary>Removes from a condition what is already known where it is tested.</summary>
internal static class ConditionSimplifier
{
    /// <summary>Simplifies a condition of elements whose local name is known.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="tag">The name; null if it is not known.</param>
    public static Condition Simplify(Condition condition, TagName? tag) =>
        tag is not null && Conditions.Leaves(condition).Exists(static l => l is TagCondition) ? WithTag(condition, tag) : condition;

    private static Condition WithTag(Condition condition, TagName tag) => condition switch
    {
        TagCondition name => name.Tag.Equals(tag) ? AlwaysCondition.Instance : Conditions.Never,
        AllCondition all => Conditions.All(all.Parts.Select(p => WithTag(p, tag)).ToList()),
        AnyCondition any => Conditions.Any(any.Parts.Select(p => WithTag(p, tag)).ToList()),
        NotCondition not => Conditions.Not(WithTag(not.Operand, tag)),
        _ => condition,
    };
}
