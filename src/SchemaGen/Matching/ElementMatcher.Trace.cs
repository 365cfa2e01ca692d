using System;
using SchemaGen.Matching;

namespace SchemaGen.Runtime;

/// <content>The states of elements after matching, for issues that describe how far a selector matches.</content>
public abstract partial class ElementMatcher
{
    /// <summary>Gets the steps of a selector; null if there is nothing to describe but that it matches nothing.</summary>
    /// <param name="matches">The matches of the selector.</param>
    protected virtual SelectorTrace? TraceOf(MatchList matches) => null;

    /// <inheritdoc cref="TraceOf"/>
    internal SelectorTrace? Retrace(MatchList matches) => TraceOf(matches);

    /// <summary>Gets the first row whose states are known.</summary>
    internal int FirstRow => _first;

    /// <summary>Gets whether the states are still in memory.</summary>
    internal bool HoldsStates => _words == 0 || _ownStates.Items.Length > 0;

    /// <summary>Reports whether an element that was matched has one of the states of a step.</summary>
    internal bool IsAt(int row, in SelectorStep step) => step.State != 0 && (OwnStates(row, step.Word) & step.State) != 0;

    /// <summary>Reports whether an element has a part of a compound selector; the rest, which cannot be tested by itself, none has.</summary>
    internal bool Has(int row, in CompoundPart part) => part.Kind switch
    {
        CompoundPartKind.Type => string.Equals(LocalName(row), part.Name, StringComparison.Ordinal),
        CompoundPartKind.Class => HasClassName(row, part.Name),
        CompoundPartKind.Id => HasId(row, part.Name),
        _ => false,
    };
}
