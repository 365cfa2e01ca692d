using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>Puts the selectors of a schema together into one plan.</summary>
internal sealed class MatchPlanner
{
    private readonly TestBuilder _tests = new();
    private readonly List<QueryPlan> _queries = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<(string? Tag, Test Test, MatchAction Action)> _last = [];

    /// <summary>Adds a selector.</summary>
    /// <param name="name">The name of its list of matches.</param>
    /// <param name="selector">The selector.</param>
    /// <param name="description">What it is for, in the user's words.</param>
    /// <param name="isTraced">Whether issues describe how far it matches.</param>
    public void Add(string name, SelectorList selector, string description, bool isTraced = false)
    {
        int query = AddQuery(name, description);
        string comment = Comments.Shorten(description);

        foreach (ComplexSelector alternative in selector.Selectors)
        {
            foreach ((string? tag, Test test) in _tests.Alternatives(alternative))
            {
                _last.Add((tag, test, new MatchAction(MatchActionKind.AddMatch, query, comment)));
            }
        }

        if (isTraced)
        {
            _queries[query] = _queries[query] with { Trace = TracePlanner.Plan(selector, _tests) };
        }
    }

    /// <summary>Adds the meta elements of a name, or of several.</summary>
    /// <inheritdoc cref="Add"/>
    /// <param name="keys">The names, of which one of an element's attributes has one.</param>
    public void AddMeta(string name, EquatableArray<string> keys, string description)
    {
        int query = AddQuery(name, description);

        foreach (string key in keys)
        {
            _last.Add(("meta", new MetaTest(key), new MatchAction(MatchActionKind.AddMatch, query, description)));
        }
    }

    /// <summary>The index of a list of matches, by the name that it was added with.</summary>
    public int IndexOf(string name) => _indexes[name];

    /// <summary>Whether a selector asks for the scope.</summary>
    public bool UsesScope => _tests.UsesScope;

    /// <summary>The plan of what was added.</summary>
    /// <param name="className">The name of the class that matches, which none of its members can have.</param>
    public MatchPlan Build(string className)
    {
        int passes = _tests.BackwardPasses;
        var before = Enumerable.Range(0, passes).Select(static _ => new List<(string? Tag, Test Test, MatchAction Action)>()).ToList();
        var backward = Enumerable.Range(0, passes).Select(static _ => new List<(string? Tag, Test Test, MatchAction Action)>()).ToList();
        var last = new List<(string? Tag, Test Test, MatchAction Action)>(_last);

        for (int i = 0; i < _tests.States.Count; i++)
        {
            TestBuilder.State state = _tests.States[i];
            (state.IsNeededBefore ? before[state.Pass] : last).Add((state.Tag, state.Test, new MatchAction(MatchActionKind.SetState, i, state.Selector)));
        }

        for (int i = 0; i < _tests.LookAheads.Count; i++)
        {
            TestBuilder.LookAhead lookAhead = _tests.LookAheads[i];
            backward[lookAhead.Pass].Add((null, lookAhead.Test, new MatchAction(MatchActionKind.Tell, i, ":has(" + lookAhead.Selector + ")")));
        }

        HashSet<int> inherited = [];

        for (int i = 0; i < _tests.States.Count; i++)
        {
            if (_tests.States[i].IsInherited)
            {
                inherited.Add(i);
            }
        }

        var tests = new List<Test>();

        foreach (List<(string? Tag, Test Test, MatchAction Action)> pass in (List<List<(string? Tag, Test Test, MatchAction Action)>>)[last, .. before, .. backward])
        {
            foreach ((_, Test test, _) in pass)
            {
                TestBuilder.AddLeaves(test, tests);
            }
        }

        foreach (CounterPlan counter in _tests.Counters)
        {
            TestBuilder.AddLeaves(counter.Test, tests);
        }

        var names = new NameSet(s_reserved);
        names.Add(className);
        string[] classes = [.. tests.OfType<ClassTest>().Select(static t => t.Name).Distinct().Take(KnownName.Max)];
        string[] metas = [.. tests.OfType<MetaTest>().Select(static t => t.Name).Distinct().Take(KnownName.Max)];
        return new MatchPlan
        {
            Queries = new EquatableArray<QueryPlan>(_queries.Select(q => q with { Name = names.Add(q.Name) }).ToArray()),
            States = new EquatableArray<StatePlan>(_tests.States.Select(s => new StatePlan(names.Add(NameSet.Pascal(s.Name, "State")), s.Selector)).ToArray()),
            LookAheads = new EquatableArray<LookAheadPlan>(_tests.LookAheads.Select(l => new LookAheadPlan(names.Add("Has" + NameSet.Pascal(l.Selector, "Match")), l.Selector, l.Combinator)).ToArray()),
            Counters = new EquatableArray<CounterPlan>(_tests.Counters.ToArray()),
            Classes = new EquatableArray<KnownName>(classes.Select(c => new KnownName(c, names.Add(NameSet.Pascal(c, "Named") + "Class"))).ToArray()),
            Metas = new EquatableArray<KnownName>(metas.Select(m => new KnownName(m, names.Add(NameSet.Pascal(m, "Named") + "Meta"))).ToArray()),
            Patterns = new EquatableArray<string>(tests.OfType<TextTest>().Where(static t => t.IsPattern).Select(static t => t.Text).Distinct().ToArray()),
            Languages = new EquatableArray<EquatableArray<string>>(tests.OfType<LanguageTest>().Select(static t => t.Ranges).Distinct().ToArray()),
            UsesScope = _tests.UsesScope,
            MatchesPagePerScope = _tests.UsesScope && (_tests.LooksAheadForScope || tests.Any(static t => t is MetaTest)),
            Before = Passes(before, inherited, classes),
            Backward = Passes(backward, inherited, classes),
            Last = Pass(last, inherited, classes),
        };
    }

    /// <summary>The names of the class that matchers derive from.</summary>
    private static readonly HashSet<string> s_reserved =
    [
        "Above", "Advance", "AdvanceTo", "Ahead", "AttributeTest", "ChildIndex", "Classes", "ContainsText", "Count", "CountBack", "Earlier", "Element", "Equals", "Finalize", "GetHashCode",
        "GetType", "HasClass", "HasNoNamespace", "IElement", "IsChecked", "IsDefault", "IsDefined", "IsEditingHost", "IsEmpty", "IsFirstChild", "IsHtml", "IsId", "IsIndeterminate",
        "IsLastChild", "IsMeta", "IsNth", "IsPageInLanguage", "IsPagePerScope", "IsPerScope", "IsPlaceholderShown", "IsRoot", "IsScope", "IsSvg", "KnownNames", "LastChildIndex", "LastPlace",
        "LastTypeIndex", "LookAhead", "LookAheadPasses", "MatchList", "MatchesPagePerScope", "MatchesText", "MemberwiseClone", "MetaNames", "Own", "Parent", "Place", "Position", "Previous",
        "Reach", "ReferenceEquals", "Retrace", "SaysDirection", "SaysEditable", "SaysLanguage", "SelectorTrace", "Set", "Start", "StringComparison", "TellParent", "TellPrevious", "TextPattern", "ToString", "TraceOf", "TypeIndex",
        "UsesScope", "Visit", "VisitBefore",
        // Variables of its methods.
        "classes", "element", "id", "matches", "metas", "name", "pass", "row", "s_classes", "s_metas",
    ];

    private static EquatableArray<MatchPass> Passes(List<List<(string? Tag, Test Test, MatchAction Action)>> passes, HashSet<int> inherited, string[] classes) => new(passes.Select(p => Pass(p, inherited, classes)).ToArray());

    /// <summary>Puts together what is asked twice: the alternatives of one action, and the actions of one question.</summary>
    private static MatchPass Pass(List<(string? Tag, Test Test, MatchAction Action)> steps, HashSet<int> inherited, string[] classes)
    {
        var alternatives = new Groups<(string? Tag, MatchAction Action), Test>(steps.Count);

        foreach ((string? tag, Test test, MatchAction action) in steps)
        {
            alternatives.Add((tag, action), test);
        }

        var questions = new Groups<(string? Tag, Test Test), MatchAction>(alternatives.All.Count);

        foreach (((string? tag, MatchAction action), List<Test> tests) in alternatives.All)
        {
            Test test = TestSimplifier.Simplify(TestBuilder.Any(tests), tag);

            if (!test.Equals(TestBuilder.Never))
            {
                questions.Add((tag, test), action);
            }
        }

        var first = new List<MatchStep>();
        var then = new List<MatchStep>();
        var ofClasses = new List<MatchStep>();

        foreach (((string? tag, Test test), List<MatchAction> actions) in questions.All)
        {
            bool isInherited = actions.Exists(a => a.Kind == MatchActionKind.SetState && inherited.Contains(a.Target));
            (isInherited ? first : tag is null && NeedsClass(test, classes) ? ofClasses : then).Add(new MatchStep(tag, test, new EquatableArray<MatchAction>(actions)));
        }

        return new MatchPass(new EquatableArray<MatchStep>(first), new EquatableArray<MatchStep>(then), new EquatableArray<MatchStep>(ofClasses));
    }

    /// <summary>Whether only an element with one of the classes can pass a test.</summary>
    private static bool NeedsClass(Test test, string[] classes) => test switch
    {
        ClassTest name => classes.Contains(name.Name),
        AllTest all => all.Tests.Any(t => NeedsClass(t, classes)),
        AnyTest any => any.Tests.Count > 0 && any.Tests.All(t => NeedsClass(t, classes)),
        _ => false,
    };

    private int AddQuery(string name, string description)
    {
        int index = _queries.Count;
        _queries.Add(new QueryPlan(name, description, EquatableArray<TraceStep>.Empty));
        _indexes.Add(name, index);
        return index;
    }
}
