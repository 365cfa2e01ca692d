using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>Matches one selector. The generator derives one for each method with <see cref="GeneratedSelectorAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SelectorMatcher : ElementMatcher
{
    /// <inheritdoc cref="ElementMatcher(int, bool, bool, int, ulong[], ulong[])"/>
    protected SelectorMatcher(int stateWords = 0, bool knowsAbove = false, bool knowsEarlier = false, int counters = 0, ulong[]? carriedUp = null, ulong[]? carriedBack = null)
        : base(stateWords, knowsAbove, knowsEarlier, counters, carriedUp, carriedBack)
    {
    }

    /// <summary>The matches.</summary>
    protected internal MatchList Matches { get; } = new();

    /// <summary>How much must be seen to match inside one element.</summary>
    protected virtual MatcherReach Reach => MatcherReach.Page;

    /// <summary>What <see cref="Reach"/> says, for those who run it.</summary>
    internal MatcherReach ReachOfAll => Reach;
}
