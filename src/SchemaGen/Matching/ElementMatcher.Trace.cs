using System;
using SchemaGen.Matching;

namespace SchemaGen.Runtime;

/// <content>The states of elements after matching, for issues that describe how far a selector matches.</content>
public abstract partial class ElementMatcher
{
    /// <summary>Gets the steps of a selector; null if there is nothing to describe beyond the fact that it matches nothing.</summary>
    /// <param name="matches">The matches of the selector.</param>
    protected virtual SelectorTrace? TraceOf(MatchList matches) => null;

    /// <inheritdoc cref="TraceOf"/>
    internal SelectorTrace? Retrace(MatchList matches) => TraceOf(matches);

    /// <summary>The first row whose states are known.</summary>
    internal int FirstRow => _first;

    /// <summary>Whether the states are still in memory.</summary>
    internal bool HoldsStates => _words == 0 || _ownStates.Items.Length > 0;

    /// <summary>Reports whether an element has one of the states of a step, after it was matched.</summary>
    internal bool IsAt(int row, in SelectorStep step) => step.State != 0 && (OwnStates(row, step.Word) & step.State) != 0;

    /// <summary>Reports whether an element has a part of a compound selector. The rest, which cannot be tested by itself, counts as missing.</summary>
    internal bool Has(int row, in CompoundPart part) => part.Kind switch
    {
        CompoundPartKind.Type => string.Equals(LocalName(row), part.Name, StringComparison.Ordinal),
        CompoundPartKind.Class => HasClassName(row, part.Name),
        CompoundPartKind.Id => HasId(row, part.Name),
        _ => false,
    };
}
