using System.Globalization;
using System.Linq;

namespace SchemaGen.Generator.Planning;

/// <summary>All selectors of a schema as one automaton over the elements in document order.</summary>
internal sealed record MatchPlan
{
    /// <summary>The lists of matches.</summary>
    public required EquatableArray<QueryPlan> Queries { get; init; }

    /// <summary>The states.</summary>
    public required EquatableArray<StatePlan> States { get; init; }

    /// <summary>The look-aheads.</summary>
    public required EquatableArray<LookAheadPlan> LookAheads { get; init; }

    /// <summary>What is counted among siblings.</summary>
    public required EquatableArray<CounterPlan> Counters { get; init; }

    /// <summary>The passes before the last: forward ones, to set the states that the backward one of the same index needs.</summary>
    public required EquatableArray<MatchPass> Before { get; init; }

    /// <summary>The backward passes.</summary>
    public required EquatableArray<MatchPass> Backward { get; init; }

    /// <summary>The last pass, which finds the matches.</summary>
    public required MatchPass Last { get; init; }

    /// <summary>The classes that are looked up at once, the lowest bit first.</summary>
    public required EquatableArray<KnownName> Classes { get; init; }

    /// <summary>The names of meta elements that are looked up at once, the lowest bit first.</summary>
    public required EquatableArray<KnownName> Metas { get; init; }

    /// <summary>The regular expressions of text selectors.</summary>
    public required EquatableArray<string> Patterns { get; init; }

    /// <summary>The lists of language ranges.</summary>
    public required EquatableArray<EquatableArray<string>> Languages { get; init; }

    /// <summary>Whether what one scope matches cannot be told from its own elements and what the page is without a scope.</summary>
    public required bool MatchesPagePerScope { get; init; }

    /// <summary>Whether a selector asks for the scope, so that each scope is matched by itself.</summary>
    public required bool UsesScope { get; init; }

    /// <summary>Whether a selector asks for the states of an element that is so related.</summary>
    public bool AsksFor(StateRelation relation) => Before.Concat(Backward).Append(Last).SelectMany(static p => p.Tests).Concat(Counters.Select(static c => c.Test))
        .SelectMany(TestBuilder.Leaves).Any(t => t is StateTest state && state.Relation == relation);

    /// <summary>How many words the states need.</summary>
    public int StateWords => (States.Count + StatePlan.PerWord - 1) / StatePlan.PerWord;

    /// <summary>How many words the look-aheads need.</summary>
    public int LookAheadWords => (LookAheads.Count + StatePlan.PerWord - 1) / StatePlan.PerWord;

    /// <summary>The field that holds a regular expression.</summary>
    public string PatternName(string pattern) => "s_pattern" + Patterns.ToList().IndexOf(pattern).ToString(CultureInfo.InvariantCulture);

    /// <summary>The field that holds a list of language ranges.</summary>
    public string LanguagesName(EquatableArray<string> ranges) => "s_languages" + Languages.ToList().IndexOf(ranges).ToString(CultureInfo.InvariantCulture);
}
