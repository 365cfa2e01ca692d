using SchemaGen.Generator.Model;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>What a method with <c>[GeneratedSelector]</c> looks for.</summary>
/// <param name="Matching">The selector as an automaton.</param>
/// <param name="Reach">How much of a page it must see to match inside one element.</param>
internal sealed record SelectorMethodPlan(MatchPlan Matching, MatchReach Reach)
{
    /// <summary>Plans a method.</summary>
    public static SelectorMethodPlan Of(SelectorMethodModel method, SelectorList selector)
    {
        var planner = new MatchPlanner();
        planner.Add("Matches", selector, method.SelectorText);
        MatchPlan plan = planner.Build();
        return new SelectorMethodPlan(plan, MatchReaches.Of(plan));
    }
}
