using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>The plan of the code of a method with <c>[GeneratedSelector]</c>.</summary>
/// <param name="Method">The method.</param>
/// <param name="Matching">Its selector as an automaton; null for a method with an error, which throws.</param>
internal sealed record SelectorMethodPlan(SelectorMethodModel Method, MatchPlan? Matching)
{
    /// <summary>Plans a method.</summary>
    public static SelectorMethodPlan Of(SelectorMethodModel method)
    {
        if (method.Selector is null)
        {
            return new SelectorMethodPlan(method, Matching: null);
        }

        var planner = new MatchPlanner();
        planner.Add("Matches", method.Selector, method.SelectorText);
        return new SelectorMethodPlan(method, planner.Build());
    }
}
