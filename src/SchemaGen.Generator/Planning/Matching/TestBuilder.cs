using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>Turns selectors into tests, and what they need to know of other elements into states and look-aheads.</summary>
/// <remarks>
/// A selector <c>A &gt; B C</c> is matched from the left: the elements that match <c>A</c> get a state, those that match <c>B</c> under a parent with that state get another,
/// and a match is a <c>C</c> below one of those. Selectors that begin alike share the states of what they have in common.
/// <c>:has(&gt; A B)</c> says the same as <c>:has(&gt; A:has(B))</c>, so that each look-ahead is a single step and one pass backwards settles all.
/// </remarks>
internal sealed class TestBuilder
{
    private readonly List<State> _states = [];
    private readonly Dictionary<(Test Test, string? Tag), int> _stateIndexes = [];
    private readonly List<LookAhead> _lookAheads = [];
    private readonly Dictionary<(Combinator Combinator, Test Test), int> _lookAheadIndexes = [];
    private readonly List<CounterPlan> _counters = [];

    /// <summary>Never true, as the negation of the universal selector.</summary>
    public static readonly Test Never = new AnyTest(EquatableArray<Test>.Empty);

    /// <summary>The states so far.</summary>
    public IReadOnlyList<State> States => _states;

    /// <summary>The look-aheads so far.</summary>
    public IReadOnlyList<LookAhead> LookAheads => _lookAheads;

    /// <summary>The counters so far.</summary>
    public IReadOnlyList<CounterPlan> Counters => _counters;

    /// <summary>How many backward passes there are.</summary>
    public int BackwardPasses => _lookAheads.Count == 0 ? 0 : _lookAheads.Max(static l => l.Pass) + 1;

    /// <summary>The questions that tell the matches of a selector: one for each of its alternatives and kinds of names.</summary>
    public IEnumerable<(string? Tag, Test Test)> Alternatives(ComplexSelector selector)
    {
        CompoundSelector last = selector.Compounds[selector.Compounds.Count - 1];
        Test test = All([.. SimpleTests(last), .. PredecessorTests(selector, selector.Compounds.Count - 1)]);
        return ByTag(last.Type?.Name, test);
    }

    /// <summary>Whether a test is known before a pass.</summary>
    public int PassOf(Test test, bool isBackward) => test switch
    {
        AllTest all => all.Tests.Count == 0 ? 0 : all.Tests.Max(t => PassOf(t, isBackward)),
        AnyTest any => any.Tests.Count == 0 ? 0 : any.Tests.Max(t => PassOf(t, isBackward)),
        NotTest not => PassOf(not.Operand, isBackward),
        StateTest state => _states[state.State].Pass,

        // Backwards, what is inside and after an element is known when the element is reached.
        AheadTest ahead => _lookAheads[ahead.Bit].Pass + (isBackward ? 0 : 1),
        NthTest { Counter: { } counter } => _counters[counter].Pass,
        _ => 0,
    };

    /// <summary>Marks a state, and those that it is built on, as needed by a backward pass.</summary>
    private void NeedBefore(Test test)
    {
        switch (test)
        {
            case AllTest all:
                foreach (Test part in all.Tests)
                {
                    NeedBefore(part);
                }

                break;
            case AnyTest any:
                foreach (Test part in any.Tests)
                {
                    NeedBefore(part);
                }

                break;
            case NotTest not:
                NeedBefore(not.Operand);
                break;
            case StateTest { State: var index } when !_states[index].IsNeededBefore:
                _states[index].IsNeededBefore = true;
                NeedBefore(_states[index].Test);
                break;
            case NthTest { Counter: { } counter }:
                NeedBefore(_counters[counter].Test);
                break;
        }
    }

    private static IEnumerable<(string? Tag, Test Test)> ByTag(string? name, Test test)
    {
        if (name is null)
        {
            yield return (null, test);
            yield break;
        }

        string lower = AsciiLower(name);

        if (lower == name)
        {
            yield return (name, test);
            yield break;
        }

        // Names of HTML have no case, those of SVG and MathML do.
        yield return (lower, All([HtmlTest.Instance, test]));
        yield return (name, All([new NotTest(HtmlTest.Instance), test]));
    }

    private List<Test> PredecessorTests(ComplexSelector selector, int compound)
    {
        if (compound == 0)
        {
            return [];
        }

        StateRelation relation = selector.Combinators[compound - 1] switch
        {
            Combinator.Child => StateRelation.Parent,
            Combinator.NextSibling => StateRelation.Previous,
            Combinator.SubsequentSibling => StateRelation.Earlier,
            _ => StateRelation.Above,
        };

        var alternatives = PrefixStates(selector, compound - 1).Select(state => (Test)new StateTest(relation, state)).ToList();
        return [Any(alternatives)];
    }

    /// <summary>The states of the elements that match a selector up to one of its compounds.</summary>
    private List<int> PrefixStates(ComplexSelector selector, int compound)
    {
        CompoundSelector self = selector.Compounds[compound];
        Test test = All([.. SimpleTests(self), .. PredecessorTests(selector, compound)]);
        var prefix = new ComplexSelector(
            new EquatableArray<CompoundSelector>(selector.Compounds.Take(compound + 1).ToArray()),
            new EquatableArray<Combinator>(selector.Combinators.Take(compound).ToArray()));
        return ByTag(self.Type?.Name, test).Select(alternative => StateOf(alternative.Tag, alternative.Test, prefix)).ToList();
    }

    private int StateOf(string? tag, Test test, ComplexSelector prefix)
    {
        if (!_stateIndexes.TryGetValue((test, tag), out int index))
        {
            index = _states.Count;
            _states.Add(new State(tag, test, SelectorPrinter.Print(prefix), SelectorPrinter.Print(prefix.Compounds[prefix.Compounds.Count - 1]), PassOf(test, isBackward: false)));
            _stateIndexes.Add((test, tag), index);
        }

        return index;
    }

    private List<Test> SimpleTests(CompoundSelector compound) => compound.Simple.Select(TestOf).ToList();

    /// <summary>A whole selector as one test of an element, for <c>:is()</c> and its kin.</summary>
    private Test TestOf(ComplexSelector selector)
    {
        List<Test> alternatives = Alternatives(selector).Select(static a => a.Tag is null ? a.Test : All([new TagTest(a.Tag), a.Test])).ToList();
        return Any(alternatives);
    }

    private Test TestOf(SelectorList list) => Any(list.Selectors.Select(TestOf).ToList());

    private Test TestOf(SimpleSelector selector) => selector switch
    {
        ClassSelector name => new ClassTest(name.Name),
        IdSelector id => new IdTest(id.Name),
        AttributeSelector attribute => AttributeTestOf(attribute),
        LogicalSelector { Kind: LogicalKind.Not } not => Not(TestOf(not.List)),
        LogicalSelector logical => TestOf(logical.List),
        HasSelector has => Any(has.List.Select(TestOf).ToList()),
        StructuralSelector { Kind: StructuralKind.FirstChild } => FirstChildTest.Instance,
        StructuralSelector { Kind: StructuralKind.LastChild } => LastChildTest.Instance,
        StructuralSelector { Kind: StructuralKind.OnlyChild } => All([FirstChildTest.Instance, LastChildTest.Instance]),
        NthSelector { Kind: NthKind.Child } nth => new NthTest(nth.Of is null ? null : CounterOf(nth.Of), nth.Step, nth.Offset),
        _ => throw new NotSupportedException("No plan for " + selector),
    };

    private static Test AttributeTestOf(AttributeSelector attribute)
    {
        bool ignoreCase = attribute.Case == AttributeCase.Insensitive || (attribute.Case == AttributeCase.Default && HtmlAttributes.IgnoreCase(attribute.Name));
        Test test = new AttributeValueTest(attribute.Name, attribute.Operator, attribute.Value, ignoreCase);

        // The list of values without case is HTML's; elsewhere the case counts.
        return ignoreCase && attribute.Case == AttributeCase.Default && attribute.Operator != AttributeOperator.Exists
            ? Any([All([HtmlTest.Instance, test]), new AttributeValueTest(attribute.Name, attribute.Operator, attribute.Value, IgnoreCase: false)])
            : test;
    }

    private Test TestOf(RelativeSelector relative)
    {
        ComplexSelector selector = relative.Selector;
        Test? inner = null;

        for (int i = selector.Compounds.Count - 1; i >= 0; i--)
        {
            CompoundSelector compound = selector.Compounds[i];
            List<Test> tests = SimpleTests(compound);

            if (inner is not null)
            {
                tests.Add(inner);
            }

            List<Test> alternatives = ByTag(compound.Type?.Name, All(tests)).Select(static a => a.Tag is null ? a.Test : All([new TagTest(a.Tag), a.Test])).ToList();
            Combinator combinator = i == 0 ? relative.Leading : selector.Combinators[i - 1];
            inner = new AheadTest(LookAheadOf(combinator, Any(alternatives), relative));
        }

        return inner!;
    }

    private int LookAheadOf(Combinator combinator, Test test, RelativeSelector relative)
    {
        if (!_lookAheadIndexes.TryGetValue((combinator, test), out int index))
        {
            NeedBefore(test);
            index = _lookAheads.Count;
            _lookAheads.Add(new LookAhead(combinator, test, SelectorPrinter.Print(relative), PassOf(test, isBackward: true)));
            _lookAheadIndexes.Add((combinator, test), index);
        }

        return index;
    }

    private int CounterOf(SelectorList of)
    {
        Test test = TestOf(of);
        int index = _counters.FindIndex(c => c.Test.Equals(test));

        if (index < 0)
        {
            index = _counters.Count;
            _counters.Add(new CounterPlan(SelectorPrinter.Print(of), test, PassOf(test, isBackward: false)));
        }

        return index;
    }

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
        List<Test> flat = tests.SelectMany(static t => t is AllTest all ? all.Tests : (IEnumerable<Test>)[t]).Where(static t => t is not AlwaysTest).Distinct().ToList();
        return flat.Count == 0 ? AlwaysTest.Instance : flat.Contains(Never) ? Never : flat.Count == 1 ? flat[0] : new AllTest(new EquatableArray<Test>(flat));
    }

    /// <summary>One of several tests.</summary>
    internal static Test Any(List<Test> tests)
    {
        List<Test> flat = tests.SelectMany(static t => t is AnyTest any ? any.Tests : (IEnumerable<Test>)[t]).Distinct().ToList();
        return flat.Any(static t => t is AlwaysTest) ? AlwaysTest.Instance : flat.Count == 1 ? flat[0] : new AnyTest(new EquatableArray<Test>(flat));
    }

    private static string AsciiLower(string text) => new(text.Select(static c => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c).ToArray());

    /// <summary>A state while the plan is made.</summary>
    internal sealed class State(string? tag, Test test, string selector, string name, int pass)
    {
        /// <summary>The last compound, which names it well enough.</summary>
        public string Name { get; } = name;

        public string? Tag { get; } = tag;

        public Test Test { get; } = test;

        public string Selector { get; } = selector;

        /// <summary>The first pass in which it can be set.</summary>
        public int Pass { get; } = pass;

        /// <summary>Whether a backward pass asks for it.</summary>
        public bool IsNeededBefore { get; set; }
    }

    /// <summary>A look-ahead while the plan is made.</summary>
    internal sealed record LookAhead(Combinator Combinator, Test Test, string Selector, int Pass);
}
