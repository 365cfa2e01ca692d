using System.Collections.Generic;

namespace SchemaGen.Generator.Planning;

/// <summary>Determines the parts of a page on which conditions depend.</summary>
internal static class ConditionFacts
{
    /// <summary>Gets the part of a page that a condition of the last pass needs.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="isOfOthers">Whether ancestors and siblings are tested as well, whose content is a part of the page beyond <see cref="MatchReach.Siblings"/>.</param>
    public static MatchReach ReachOf(Condition condition, bool isOfOthers)
    {
        switch (condition)
        {
            case AllCondition all:
                return ReachOf(all.Parts, isOfOthers);
            case AnyCondition any:
                return ReachOf(any.Parts, isOfOthers);
            case NotCondition not:
                return ReachOf(not.Operand, isOfOthers);
            default:
                return ReachOfLeaf(condition, isOfOthers);
        }
    }

    /// <summary>Gets the farther of two reaches.</summary>
    public static MatchReach Farther(MatchReach one, MatchReach other) => one > other ? one : other;

    /// <summary>Reports whether conditions depend only on elements up to the one that is tested.</summary>
    public static bool AreSettledByEarlierElements(List<Condition> leaves) => leaves.TrueForAll(static leaf => leaf switch
    {
        LookAheadCondition or LanguageCondition or DirectionCondition or TextCondition => false,
        NthCondition nth => nth.Index is SiblingIndex.ChildIndex or SiblingIndex.TypeIndex or SiblingIndex.CountedIndex,
        ElementCondition element => element.Property is ElementProperty.IsFirstChild or ElementProperty.IsRoot or ElementProperty.IsScope or ElementProperty.IsHtml,
        _ => true,
    });

    private static MatchReach ReachOf(EquatableArray<Condition> parts, bool isOfOthers)
    {
        MatchReach reach = MatchReach.Ancestors;

        foreach (Condition part in parts)
        {
            reach = Farther(reach, ReachOf(part, isOfOthers));
        }

        return reach;
    }

    private static MatchReach ReachOfLeaf(Condition leaf, bool isOfOthers) => leaf switch
    {
        LanguageCondition or ElementCondition { Property: ElementProperty.IsChecked or ElementProperty.IsDefault or ElementProperty.IsIndeterminate } => MatchReach.Page,
        TextCondition or DirectionCondition or ElementCondition { Property: ElementProperty.IsEmpty or ElementProperty.IsPlaceholderShown or ElementProperty.DeclaresDirection } when isOfOthers => MatchReach.Page,
        NthCondition or StateCondition { Relation: StateRelation.PreviousSiblingStates or StateRelation.EarlierSiblingStates } or ElementCondition { Property: ElementProperty.IsFirstChild or ElementProperty.IsLastChild } => MatchReach.Siblings,
        _ => MatchReach.Ancestors,
    };
}
