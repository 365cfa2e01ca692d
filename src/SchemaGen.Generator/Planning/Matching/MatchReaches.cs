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

        return plan.Last.Tests.SelectMany(TestBuilder.Leaves)
            .Concat(plan.Counters.SelectMany(static c => TestBuilder.Leaves(c.Test)))
            .Select(static leaf => leaf switch
            {
                LanguageTest or ElementTest { Kind: ElementTestKind.IsChecked or ElementTestKind.IsDefault or ElementTestKind.IsIndeterminate } => MatchReach.Page,
                NthTest or StateTest { Relation: StateRelation.Previous or StateRelation.Earlier } or ElementTest { Kind: ElementTestKind.IsFirstChild or ElementTestKind.IsLastChild } => MatchReach.Siblings,
                _ => MatchReach.Ancestors,
            })
            .DefaultIfEmpty(MatchReach.Ancestors)
            .Max();
    }
}
