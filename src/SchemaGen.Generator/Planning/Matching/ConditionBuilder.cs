using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>Turns selectors into conditions, and the parts of selectors that concern other elements into states, look-aheads and counters.</summary>
/// <remarks>
/// A selector <c>A &gt; B C</c> is matched from the left: the elements that match <c>A</c> get a state, those that match <c>B</c> under a parent with that state get another,
/// and a match is a <c>C</c> below one of those. Selectors that begin alike share the states of their common beginning.
/// <c>:has(&gt; A B)</c> equals <c>:has(&gt; A:has(B))</c>, so that each look-ahead is a single step and one backward pass computes all of them.
/// An inherited property, such as the language, is a state that an element has if it declares it, or if it declares nothing and its parent has the state.
/// </remarks>
internal sealed partial class ConditionBuilder
{
    private readonly List<State> _states = [];
    private readonly Indexes<(TagName? Tag, Condition Condition)> _stateKeys = new(0);

    // The indexes of the states with these keys; inherited states have none.
    private readonly List<int> _stateIndexes = [];
    private readonly Dictionary<ComplexSelector, List<int>?[]> _prefixStates = new(ReferenceComparer<ComplexSelector>.Instance);
    private readonly List<LookAhead> _lookAheads = [];
    private readonly Dictionary<(Combinator Combinator, Condition Condition), int> _lookAheadIndexes = [];
    private readonly List<Counter> _counters = [];

    /// <summary>The states so far.</summary>
    public IReadOnlyList<State> States => _states;

    /// <summary>The look-aheads so far.</summary>
    public IReadOnlyList<LookAhead> LookAheads => _lookAheads;

    /// <summary>The counters so far.</summary>
    public IReadOnlyList<Counter> Counters => _counters;

    /// <summary>Whether a condition depends on the scope.</summary>
    public bool UsesScope { get; private set; }

    /// <summary>Whether a look-ahead or a counter from the last sibling depends on the scope.</summary>
    public bool LooksAheadForScope => _lookAheads.Select(static l => l.Condition).Concat(_counters.Where(static c => c.IsBackward).Select(static c => c.Condition)).Any(t => DependsOnScope(t, []));

    /// <summary>The number of backward passes.</summary>
    public int BackwardPasses
    {
        get
        {
            int passes = 0;

            foreach (LookAhead lookAhead in _lookAheads)
            {
                passes = Math.Max(passes, lookAhead.Pass + 1);
            }

            foreach (Counter counter in _counters)
            {
                passes = Math.Max(passes, counter.IsBackward ? counter.Pass + 1 : 0);
            }

            return passes;
        }
    }

    /// <summary>Gets the conditions of the matches of a selector, one for each local name.</summary>
    public List<(TagName? Tag, Condition Condition)> Alternatives(ComplexSelector selector)
    {
        int last = selector.Compounds.Count - 1;
        return ByTag(selector.Compounds[last].Type?.Name, CompoundCondition(selector, last));
    }

    /// <summary>Gets the first pass in which a condition can be tested.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="isBackward">Whether a backward pass tests it, which reaches an element after its descendants and later siblings.</param>
    public int PassOf(Condition condition, bool isBackward)
    {
        int pass = 0;

        foreach (Condition leaf in Conditions.Leaves(condition))
        {
            pass = Math.Max(pass, leaf switch
            {
                StateCondition { State: var state } when state < _states.Count => _states[state].Pass,
                LookAheadCondition ahead => _lookAheads[ahead.LookAhead].Pass + (isBackward ? 0 : 1),
                NthCondition { Counter: { } counter } => _counters[counter].Pass + (_counters[counter].IsBackward ? 1 : 0),
                _ => 0,
            });
        }

        return pass;
    }

    /// <summary>Marks the states that a backward pass tests, and those that they depend on.</summary>
    private void RequireBefore(Condition condition)
    {
        foreach (Condition leaf in Conditions.Leaves(condition))
        {
            if (leaf is StateCondition { State: var index } && index < _states.Count && !_states[index].IsNeededBefore)
            {
                _states[index].IsNeededBefore = true;
                RequireBefore(_states[index].Condition);
            }
            else if (leaf is NthCondition { Counter: { } counter })
            {
                RequireBefore(_counters[counter].Condition);
            }
        }
    }

    private bool DependsOnScope(Condition condition, HashSet<Condition> seen) => Conditions.Leaves(condition).Any(leaf => seen.Add(leaf) && leaf switch
    {
        ElementCondition { Property: ElementProperty.IsScope } => true,
        StateCondition state => DependsOnScope(_states[state.State].Condition, seen),
        LookAheadCondition ahead => DependsOnScope(_lookAheads[ahead.LookAhead].Condition, seen),
        NthCondition { Counter: { } counter } => DependsOnScope(_counters[counter].Condition, seen),
        _ => false,
    });

    private static List<(TagName? Tag, Condition Condition)> ByTag(string? name, Condition condition)
    {
        string? lower = name is null ? null : AsciiLower(name);

        // Names of HTML compare without case, those of SVG and MathML with it.
        return lower == name ? [(name is null ? null : TagName.Of(name), condition)] : [(TagName.Of(lower!), Conditions.All([IsHtml, condition])), (TagName.Of(name!), Conditions.All([Conditions.Not(IsHtml), condition]))];
    }

    /// <summary>Gets the condition of the elements of one of a selector's compounds, except for the local name.</summary>
    private Condition CompoundCondition(ComplexSelector selector, int compound)
    {
        CompoundSelector elements = selector.Compounds[compound];

        if (compound == 0 && elements is { Simple.Count: 1, Type: null or { NoNamespace: false } })
        {
            return ConditionOf(elements.Simple[0]);
        }

        List<Condition> conditions = CompoundConditions(elements);

        if (compound > 0)
        {
            conditions.Add(PredecessorCondition(selector, compound));
        }

        return Conditions.All(conditions);
    }

    private Condition PredecessorCondition(ComplexSelector selector, int compound)
    {
        StateRelation relation = selector.Combinators[compound - 1] switch
        {
            Combinator.Child => StateRelation.ParentStates,
            Combinator.NextSibling => StateRelation.PreviousSiblingStates,
            Combinator.SubsequentSibling => StateRelation.EarlierSiblingStates,
            _ => StateRelation.AncestorStates,
        };

        IReadOnlyList<int> states = PrefixStates(selector, compound - 1);

        if (states.Count == 1)
        {
            return new StateCondition(relation, states[0]);
        }

        var conditions = new List<Condition>(states.Count);

        foreach (int state in states)
        {
            conditions.Add(new StateCondition(relation, state));
        }

        return Conditions.Any(conditions);
    }

    /// <summary>Gets the states of the elements that match a selector up to one of its compounds.</summary>
    public IReadOnlyList<int> PrefixStates(ComplexSelector selector, int compound)
    {
        if (!_prefixStates.TryGetValue(selector, out List<int>?[] states))
        {
            states = new List<int>?[selector.Compounds.Count];
            _prefixStates.Add(selector, states);
        }

        return states[compound] ??= FindPrefixStates(selector, compound);
    }

    private List<int> FindPrefixStates(ComplexSelector selector, int compound)
    {
        var states = new List<int>(1);

        foreach ((TagName? tag, Condition alternative) in ByTag(selector.Compounds[compound].Type?.Name, CompoundCondition(selector, compound)))
        {
            if (!alternative.Equals(Conditions.Never))
            {
                states.Add(StateOf(tag, alternative, selector, compound));
            }
        }

        return states;
    }

    private int StateOf(TagName? tag, Condition condition, ComplexSelector selector, int compound)
    {
        int key = _stateKeys.IndexOf((tag, condition));

        if (key >= 0)
        {
            return _stateIndexes[key];
        }

        int index = _states.Count;
        _states.Add(new State(tag, condition, Comments.Prefix(selector, compound), SelectorPrinter.Print(selector.Compounds[compound]), PassOf(condition, isBackward: false)));
        _stateKeys.Add((tag, condition));
        _stateIndexes.Add(index);
        return index;
    }

    /// <summary>Gets the condition of an inherited property: the element declares it, or declares nothing and its parent has it.</summary>
    /// <remarks>The condition of the state refers to the same state of the parent, which is set earlier; other conditions refer to the state of the element itself.</remarks>
    private StateCondition Inherited(string name, Condition declares, Condition declaresAny)
    {
        int index = _states.FindIndex(s => s.IsInherited && string.Equals(s.Selector, name, StringComparison.Ordinal));

        if (index < 0)
        {
            index = _states.Count;
            _states.Add(new State(tag: null, Conditions.Any([declares, Conditions.All([Conditions.Not(declaresAny), new StateCondition(StateRelation.ParentStates, index)])]), name, name, pass: 0) { IsInherited = true });
        }

        return new StateCondition(StateRelation.OwnStates, index);
    }

    private List<Condition> CompoundConditions(CompoundSelector compound)
    {
        var conditions = new List<Condition>(compound.Simple.Count + 1);

        foreach (SimpleSelector simple in compound.Simple)
        {
            conditions.Add(ConditionOf(simple));
        }

        if (compound.Type is { NoNamespace: true })
        {
            conditions.Add(new ElementCondition(ElementProperty.HasNoNamespace));
        }

        return conditions;
    }

    /// <summary>Gets a whole selector as one condition, for <c>:is()</c> and similar pseudo-classes.</summary>
    private Condition ConditionOf(ComplexSelector selector)
    {
        int last = selector.Compounds.Count - 1;
        return WithTag(selector.Compounds[last].Type?.Name, CompoundCondition(selector, last));
    }

    private Condition ConditionOf(SelectorList list) => Conditions.Any(list.Selectors.Select(ConditionOf).ToList());

    /// <summary>Combines a condition with that of a local name. The condition occurs once even if the name is compared in two ways; otherwise each level of nested arguments would double it.</summary>
    private static Condition WithTag(string? name, Condition condition)
    {
        if (name is null)
        {
            return condition;
        }

        string lower = AsciiLower(name);
        Condition tag = lower == name ? new TagCondition(TagName.Of(name)) : Conditions.Any([Conditions.All([new TagCondition(TagName.Of(lower)), IsHtml]), Conditions.All([new TagCondition(TagName.Of(name)), Conditions.Not(IsHtml)])]);
        return Conditions.All([tag, condition]);
    }

    private Condition ConditionOf(RelativeSelector relative)
    {
        ComplexSelector selector = relative.Selector;
        string printed = Comments.Shorten(SelectorPrinter.Print(relative));
        Condition? inner = null;

        for (int i = selector.Compounds.Count - 1; i >= 0; i--)
        {
            CompoundSelector compound = selector.Compounds[i];
            List<Condition> conditions = CompoundConditions(compound);

            if (inner is not null)
            {
                conditions.Add(inner);
            }

            Combinator combinator = i == 0 ? relative.Leading : selector.Combinators[i - 1];
            Condition condition = WithTag(compound.Type?.Name, Conditions.All(conditions));
            inner = condition.Equals(Conditions.Never) ? Conditions.Never : new LookAheadCondition(LookAheadOf(combinator, condition, printed));
        }

        return inner!;
    }

    private int LookAheadOf(Combinator combinator, Condition condition, string selector)
    {
        if (!_lookAheadIndexes.TryGetValue((combinator, condition), out int index))
        {
            RequireBefore(condition);
            index = _lookAheads.Count;
            _lookAheads.Add(new LookAhead(combinator, condition, selector, PassOf(condition, isBackward: true)));
            _lookAheadIndexes.Add((combinator, condition), index);
        }

        return index;
    }

    private int CounterOf(SelectorList of, bool isBackward)
    {
        Condition condition = ConditionOf(of);
        int index = _counters.FindIndex(c => c.IsBackward == isBackward && c.Condition.Equals(condition));

        if (index < 0)
        {
            if (isBackward)
            {
                RequireBefore(condition);
            }

            index = _counters.Count;
            _counters.Add(new Counter(Comments.Shorten(SelectorPrinter.Print(of)), condition, isBackward, PassOf(condition, isBackward)));
        }

        return index;
    }

    private static string AsciiLower(string text)
    {
        foreach (char c in text)
        {
            if (c is >= 'A' and <= 'Z')
            {
                return new string(text.Select(static c => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c).ToArray());
            }
        }

        return text;
    }

    /// <summary>A state during planning.</summary>
    public sealed class State(TagName? tag, Condition condition, string selector, string label, int pass)
    {
        /// <summary>The local name that the element must have.</summary>
        public TagName? Tag { get; } = tag;

        /// <summary>The condition, except for the local name.</summary>
        public Condition Condition { get; } = condition;

        /// <summary>The selector that it represents.</summary>
        public string Selector { get; } = selector;

        /// <summary>The last compound of the selector, which the state is named after.</summary>
        public string Label { get; } = label;

        /// <summary>The first pass in which it can be set.</summary>
        public int Pass { get; } = pass;

        /// <summary>Whether an element that declares nothing inherits it from its parent.</summary>
        public bool IsInherited { get; init; }

        /// <summary>Whether a backward pass tests it.</summary>
        public bool IsNeededBefore { get; set; }
    }

    /// <summary>A counter during planning.</summary>
    public sealed record Counter(string Selector, Condition Condition, bool IsBackward, int Pass);

    /// <summary>A look-ahead during planning.</summary>
    public sealed record LookAhead(Combinator Combinator, Condition Condition, string Selector, int Pass);
}
