using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>Turns selectors into tests, and what they need to know of other elements into states, look-aheads and counters.</summary>
/// <remarks>
/// A selector <c>A &gt; B C</c> is matched from the left: the elements that match <c>A</c> get a state, those that match <c>B</c> under a parent with that state get another,
/// and a match is a <c>C</c> below one of those. Selectors that begin alike share the states of what they have in common.
/// <c>:has(&gt; A B)</c> says the same as <c>:has(&gt; A:has(B))</c>, so that each look-ahead is a single step and one pass backwards settles all.
/// What is inherited, as the language, is a state that an element has if it says so, or if it says nothing and its parent has it.
/// </remarks>
internal sealed partial class TestBuilder
{
    /// <summary>Never true, as the negation of the universal selector.</summary>
    public static readonly Test Never = new AnyTest(EquatableArray<Test>.Empty);

    private readonly List<State> _states = [];
    private readonly Dictionary<(string? Tag, Test Test), int> _stateIndexes = [];
    private readonly List<LookAhead> _lookAheads = [];
    private readonly Dictionary<(Combinator Combinator, Test Test), int> _lookAheadIndexes = [];
    private readonly List<CounterPlan> _counters = [];

    /// <summary>The states so far.</summary>
    public IReadOnlyList<State> States => _states;

    /// <summary>The look-aheads so far.</summary>
    public IReadOnlyList<LookAhead> LookAheads => _lookAheads;

    /// <summary>The counters so far.</summary>
    public IReadOnlyList<CounterPlan> Counters => _counters;

    /// <summary>Whether a test asks for the scope.</summary>
    public bool UsesScope { get; private set; }

    /// <summary>Whether something that is told backwards depends on the scope.</summary>
    public bool LooksAheadForScope => _lookAheads.Select(static l => l.Test).Concat(_counters.Where(static c => c.IsBackward).Select(static c => c.Test)).Any(t => AsksForScope(t, []));

    /// <summary>How many backward passes there are.</summary>
    public int BackwardPasses => _lookAheads.Select(static l => l.Pass).Concat(_counters.Where(static c => c.IsBackward).Select(static c => c.Pass)).DefaultIfEmpty(-1).Max() + 1;

    /// <summary>The questions that tell the matches of a selector, one for each local name.</summary>
    public List<(string? Tag, Test Test)> Alternatives(ComplexSelector selector)
    {
        int last = selector.Compounds.Count - 1;
        return ByTag(selector.Compounds[last].Type?.Name, CompoundTest(selector, last));
    }

    /// <summary>The first pass in which a test can be answered.</summary>
    /// <param name="test">The test.</param>
    /// <param name="isBackward">Whether a backward pass asks it: there, what is inside and after an element is known when the element is reached.</param>
    public int PassOf(Test test, bool isBackward) => Leaves(test).ConvertAll(leaf => leaf switch
    {
        StateTest { State: var state } when state < _states.Count => _states[state].Pass,
        AheadTest ahead => _lookAheads[ahead.Bit].Pass + (isBackward ? 0 : 1),
        NthTest { Counter: { } counter } => _counters[counter].Pass + (_counters[counter].IsBackward ? 1 : 0),
        _ => 0,
    }).DefaultIfEmpty(0).Max();

    /// <summary>The opposite of a test.</summary>
    internal static Test Not(Test test) => test switch
    {
        NotTest not => not.Operand,
        AlwaysTest => Never,
        AnyTest { Tests.Count: 0 } => AlwaysTest.Instance,
        _ => new NotTest(test),
    };

    /// <summary>All of several tests.</summary>
    internal static Test All(List<Test> tests)
    {
        var flat = new List<Test>(tests.Count);

        foreach (Test test in tests)
        {
            if (test is AllTest all)
            {
                flat.AddRange(all.Tests);
            }
            else if (test is not AlwaysTest)
            {
                flat.Add(test);
            }
        }

        flat = Distinct(flat);
        return flat.Count == 0 ? AlwaysTest.Instance : flat.Contains(Never) ? Never : flat.Count == 1 ? flat[0] : new AllTest(new EquatableArray<Test>(flat));
    }

    /// <summary>One of several tests.</summary>
    internal static Test Any(List<Test> tests)
    {
        var flat = new List<Test>(tests.Count);

        foreach (Test test in tests)
        {
            if (test is AnyTest any)
            {
                flat.AddRange(any.Tests);
            }
            else
            {
                flat.Add(test);
            }
        }

        flat = Distinct(flat);
        return flat.Exists(static t => t is AlwaysTest) ? AlwaysTest.Instance : flat.Count == 1 ? flat[0] : new AnyTest(new EquatableArray<Test>(flat));
    }

    /// <summary>The tests that a test is made of.</summary>
    internal static List<Test> Leaves(Test test)
    {
        var leaves = new List<Test>(1);
        AddLeaves(test, leaves);
        return leaves;
    }

    /// <summary>Whether one of the tests that a test is made of is of a kind.</summary>
    internal static bool Uses<TTest>(Test test)
        where TTest : Test => Leaves(test).Exists(static t => t is TTest);

    /// <summary>Adds the tests that a test is made of to others.</summary>
    internal static void AddLeaves(Test test, List<Test> leaves)
    {
        switch (test)
        {
            case AllTest all:
                foreach (Test part in all.Tests)
                {
                    AddLeaves(part, leaves);
                }

                break;
            case AnyTest any:
                foreach (Test part in any.Tests)
                {
                    AddLeaves(part, leaves);
                }

                break;
            case NotTest not:
                AddLeaves(not.Operand, leaves);
                break;
            default:
                leaves.Add(test);
                break;
        }
    }

    private static List<Test> Distinct(List<Test> tests) =>
        tests.Count < 2 || (tests.Count == 2 && !tests[0].Equals(tests[1])) ? tests : tests.Distinct().ToList();

    /// <summary>Marks the states that a backward pass asks for, and those that they are built on.</summary>
    private void NeedBefore(Test test)
    {
        foreach (Test leaf in Leaves(test))
        {
            if (leaf is StateTest { State: var index } && index < _states.Count && !_states[index].IsNeededBefore)
            {
                _states[index].IsNeededBefore = true;
                NeedBefore(_states[index].Test);
            }
            else if (leaf is NthTest { Counter: { } counter })
            {
                NeedBefore(_counters[counter].Test);
            }
        }
    }

    private bool AsksForScope(Test test, HashSet<Test> seen) => Leaves(test).Any(leaf => seen.Add(leaf) && leaf switch
    {
        ElementTest { Kind: ElementTestKind.IsScope } => true,
        StateTest state => AsksForScope(_states[state.State].Test, seen),
        AheadTest ahead => AsksForScope(_lookAheads[ahead.Bit].Test, seen),
        NthTest { Counter: { } counter } => AsksForScope(_counters[counter].Test, seen),
        _ => false,
    });

    private static List<(string? Tag, Test Test)> ByTag(string? name, Test test)
    {
        string? lower = name is null ? null : AsciiLower(name);

        // Names of HTML have no case, those of SVG and MathML do.
        return lower == name ? [(name, test)] : [(lower, All([IsHtml, test])), (name, All([Not(IsHtml), test]))];
    }

    /// <summary>What is asked of the element of one of a selector's compounds, its name aside.</summary>
    private Test CompoundTest(ComplexSelector selector, int compound)
    {
        List<Test> tests = CompoundTests(selector.Compounds[compound]);

        if (compound > 0)
        {
            tests.Add(PredecessorTest(selector, compound));
        }

        return All(tests);
    }

    private Test PredecessorTest(ComplexSelector selector, int compound)
    {
        StateRelation relation = selector.Combinators[compound - 1] switch
        {
            Combinator.Child => StateRelation.Parent,
            Combinator.NextSibling => StateRelation.Previous,
            Combinator.SubsequentSibling => StateRelation.Earlier,
            _ => StateRelation.Above,
        };

        return Any(PrefixStates(selector, compound - 1).ConvertAll(state => (Test)new StateTest(relation, state)));
    }

    /// <summary>The states of the elements that match a selector up to one of its compounds.</summary>
    public List<int> PrefixStates(ComplexSelector selector, int compound)
    {
        CompoundSelector self = selector.Compounds[compound];
        Test test = CompoundTest(selector, compound);
        string prefix = Comments.Prefix(selector, compound);
        var states = new List<int>(1);

        foreach ((string? tag, Test alternative) in ByTag(self.Type?.Name, test))
        {
            if (!alternative.Equals(Never))
            {
                states.Add(StateOf(tag, alternative, prefix, SelectorPrinter.Print(self)));
            }
        }

        return states;
    }

    private int StateOf(string? tag, Test test, string selector, string name)
    {
        if (!_stateIndexes.TryGetValue((tag, test), out int index))
        {
            index = _states.Count;
            _states.Add(new State(tag, test, selector, name, PassOf(test, isBackward: false)));
            _stateIndexes.Add((tag, test), index);
        }

        return index;
    }

    /// <summary>True if an element says so itself, or if it says nothing and its parent, for which the same holds, does.</summary>
    /// <remarks>The state's test asks for the state, of the parent, which is settled before; whoever asks for it asks the element itself.</remarks>
    private StateTest Inherited(string name, Test says, Test saysSomething)
    {
        int index = _states.FindIndex(s => s.IsInherited && string.Equals(s.Selector, name, StringComparison.Ordinal));

        if (index < 0)
        {
            index = _states.Count;
            _states.Add(new State(tag: null, Any([says, All([Not(saysSomething), new StateTest(StateRelation.Parent, index)])]), name, name, pass: 0) { IsInherited = true });
        }

        return new StateTest(StateRelation.Own, index);
    }

    private List<Test> CompoundTests(CompoundSelector compound)
    {
        var tests = new List<Test>(compound.Simple.Count + 1);

        foreach (SimpleSelector simple in compound.Simple)
        {
            tests.Add(TestOf(simple));
        }

        if (compound.Type is { NoNamespace: true })
        {
            tests.Add(new ElementTest(ElementTestKind.HasNoNamespace));
        }

        return tests;
    }

    /// <summary>A whole selector as one test of an element, for <c>:is()</c> and its kin.</summary>
    private Test TestOf(ComplexSelector selector)
    {
        int last = selector.Compounds.Count - 1;
        return WithTag(selector.Compounds[last].Type?.Name, CompoundTest(selector, last));
    }

    private Test TestOf(SelectorList list) => Any(list.Selectors.Select(TestOf).ToList());

    /// <summary>The test of a name and another one, which stands once even if the name has to be asked for in two ways: arguments that are nested would double it each time.</summary>
    private static Test WithTag(string? name, Test test)
    {
        if (name is null)
        {
            return test;
        }

        string lower = AsciiLower(name);
        Test tag = lower == name ? new TagTest(name) : Any([All([new TagTest(lower), IsHtml]), All([new TagTest(name), Not(IsHtml)])]);
        return All([tag, test]);
    }

    private Test TestOf(RelativeSelector relative)
    {
        ComplexSelector selector = relative.Selector;
        string printed = Comments.Shorten(SelectorPrinter.Print(relative));
        Test? inner = null;

        for (int i = selector.Compounds.Count - 1; i >= 0; i--)
        {
            CompoundSelector compound = selector.Compounds[i];
            List<Test> tests = CompoundTests(compound);

            if (inner is not null)
            {
                tests.Add(inner);
            }

            Combinator combinator = i == 0 ? relative.Leading : selector.Combinators[i - 1];
            Test test = WithTag(compound.Type?.Name, All(tests));
            inner = test.Equals(Never) ? Never : new AheadTest(LookAheadOf(combinator, test, printed));
        }

        return inner!;
    }

    private int LookAheadOf(Combinator combinator, Test test, string selector)
    {
        if (!_lookAheadIndexes.TryGetValue((combinator, test), out int index))
        {
            NeedBefore(test);
            index = _lookAheads.Count;
            _lookAheads.Add(new LookAhead(combinator, test, selector, PassOf(test, isBackward: true)));
            _lookAheadIndexes.Add((combinator, test), index);
        }

        return index;
    }

    private int CounterOf(SelectorList of, bool isBackward)
    {
        Test test = TestOf(of);
        int index = _counters.FindIndex(c => c.IsBackward == isBackward && c.Test.Equals(test));

        if (index < 0)
        {
            if (isBackward)
            {
                NeedBefore(test);
            }

            index = _counters.Count;
            _counters.Add(new CounterPlan(Comments.Shorten(SelectorPrinter.Print(of)), test, isBackward, PassOf(test, isBackward)));
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

    /// <summary>A state while the plan is made.</summary>
    internal sealed class State(string? tag, Test test, string selector, string name, int pass)
    {
        /// <summary>The local name that the element must have.</summary>
        public string? Tag { get; } = tag;

        /// <summary>The rest of the question.</summary>
        public Test Test { get; } = test;

        /// <summary>The selector that it stands for.</summary>
        public string Selector { get; } = selector;

        /// <summary>The last compound, which names it well enough.</summary>
        public string Name { get; } = name;

        /// <summary>The first pass in which it can be set.</summary>
        public int Pass { get; } = pass;

        /// <summary>Whether an element that says nothing has it from its parent.</summary>
        public bool IsInherited { get; init; }

        /// <summary>Whether a backward pass asks for it.</summary>
        public bool IsNeededBefore { get; set; }
    }

    /// <summary>A look-ahead while the plan is made.</summary>
    internal sealed record LookAhead(Combinator Combinator, Test Test, string Selector, int Pass);
}
