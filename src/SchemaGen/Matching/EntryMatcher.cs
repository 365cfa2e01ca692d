using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>Matches key and value inside of one entry of a dictionary. The generator derives one for each <see cref="CssAttribute"/> whose <c>Key</c> or <c>Value</c> asks for <c>:scope</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntryMatcher : ElementMatcher
{
    /// <inheritdoc cref="ElementMatcher(int, bool, bool, int, ulong[], ulong[])"/>
    protected EntryMatcher(int stateWords = 0, bool knowsAncestorStates = false, bool knowsEarlierSiblingStates = false, int counters = 0, ulong[]? carriedUp = null, ulong[]? carriedBack = null)
        : base(stateWords, knowsAncestorStates, knowsEarlierSiblingStates, counters, carriedUp, carriedBack)
    {
    }

    /// <summary>The matches of the key.</summary>
    protected internal MatchList Key { get; } = new();

    /// <summary>The matches of the value.</summary>
    protected internal MatchList Value { get; } = new();
}
