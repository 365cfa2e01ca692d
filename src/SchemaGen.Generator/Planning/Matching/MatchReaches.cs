using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Planning;

/// <summary>How much of a page the tests of a plan ask about.</summary>
internal static class MatchReaches
{
    /// <summary>The widest of what its tests ask about.</summary>
    public static MatchReach Of(MatchPlan plan)
    {
        if (plan.Backward.Count > 0)
        {
            return MatchReach.Page;
        }

        return plan.Last.All.SelectMany(static step => ReachesOf(step.Test, isOfOthers: step.Actions.Any(static a => a.Kind == MatchActionKind.SetState)))
            .Concat(plan.Counters.SelectMany(static c => ReachesOf(c.Test, isOfOthers: true)))
            .DefaultIfEmpty(MatchReach.Ancestors)
            .Max();
    }

    /// <param name="test">The test.</param>
    /// <param name="isOfOthers">Whether ancestors and siblings are tested, too, whose content is a part of the page beyond <see cref="MatchReach.Siblings"/>.</param>
    private static IEnumerable<MatchReach> ReachesOf(Test test, bool isOfOthers) => TestBuilder.Leaves(test).Select(leaf => leaf switch
    {
        LanguageTest or ElementTest { Kind: ElementTestKind.IsChecked or ElementTestKind.IsDefault or ElementTestKind.IsIndeterminate } => MatchReach.Page,
        TextTest or DirectionTest or ElementTest { Kind: ElementTestKind.IsEmpty or ElementTestKind.IsPlaceholderShown or ElementTestKind.SaysDirection } when isOfOthers => MatchReach.Page,
        NthTest or StateTest { Relation: StateRelation.Previous or StateRelation.Earlier } or ElementTest { Kind: ElementTestKind.IsFirstChild or ElementTestKind.IsLastChild } => MatchReach.Siblings,
        _ => MatchReach.Ancestors,
    });
}
