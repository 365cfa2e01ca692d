using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>Matches one selector. The generator derives one for each method with <see cref="GeneratedSelectorAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SelectorMatcher : ElementMatcher
{
    /// <inheritdoc cref="ElementMatcher(int, bool, bool, int, ulong[], ulong[])"/>
    protected SelectorMatcher(int stateWords = 0, bool knowsAncestorStates = false, bool knowsEarlierSiblingStates = false, int counters = 0, ulong[]? carriedUp = null, ulong[]? carriedBack = null)
        : base(stateWords, knowsAncestorStates, knowsEarlierSiblingStates, counters, carriedUp, carriedBack)
    {
    }

    /// <summary>The matches.</summary>
    protected internal MatchList Matches { get; } = new();

    /// <summary>The part of a page that is needed for matching inside one element.</summary>
    public virtual MatcherReach Reach => MatcherReach.Page;
}
