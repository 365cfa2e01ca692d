using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Planning;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints a class that matches selectors in one pass over the elements.</summary>
internal sealed class MatcherEmitter
{
    private readonly SourceWriter _writer;
    private readonly MatchPlan _plan;
    private readonly MatcherNames _names;
    private bool _isFirst = true;

    private MatcherEmitter(SourceWriter writer, MatchPlan plan, MatcherNames names)
    {
        _writer = writer;
        _plan = plan;
        _names = names;
    }

    /// <summary>Prints the matcher of a schema.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="names">The names in the matcher.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="summary">Its purpose, as XML.</param>
    public static void EmitSchema(SourceWriter writer, MatchPlan plan, MatcherNames names, string name, string summary) =>
        new MatcherEmitter(writer, plan, names).Emit(name, "ElementMatcher", summary, e => e.EmitLists());

    /// <summary>Prints the matcher of the keys and values in the entries of a dictionary.</summary>
    /// <inheritdoc cref="EmitSchema"/>
    public static void EmitEntries(SourceWriter writer, MatchPlan plan, string name, string summary) =>
        new MatcherEmitter(writer, plan, new MatcherNames(plan, name, "Key", "Value")).Emit(name, "EntryMatcher", summary, static _ => { });

    /// <summary>Prints the matcher of a method with <c>[GeneratedSelector]</c>.</summary>
    /// <inheritdoc cref="EmitSchema"/>
    public static void EmitSelector(SourceWriter writer, MatchPlan plan, string name, string summary) =>
        new MatcherEmitter(writer, plan, new MatcherNames(plan, name, "Matches")).Emit(name, "SelectorMatcher", summary, static e => e.EmitReach());

    private void Emit(string name, string baseName, string summary, Action<MatcherEmitter> emitSpecial)
    {
        _writer.WriteLine($"/// <summary>{summary}</summary>");
        _writer.WriteLine(FileFrame.GeneratedCodeOfUsing);

        using (_writer.WriteBlock($"file sealed class {name} : {baseName}"))
        {
            emitSpecial(this);
            EmitNames(_plan.Classes, _names.Classes, "s_classes", "Classes that selectors test.");
            EmitNames(_plan.Metas, _names.Metas, "s_metas", "Names of meta elements that members read.");
            EmitStates();
            EmitPatterns();
            EmitLookAheads();
            EmitConstructor(name);
            EmitProperties();
            EmitPasses();
        }
    }

    private void EmitLists()
    {
        for (int i = 0; i < _plan.Queries.Count; i++)
        {
            _writer.Separate(ref _isFirst);
            _writer.WriteLine($"/// <summary>{Text.Xml(_plan.Queries[i].Description)}</summary>");
            _writer.WriteLine($"public readonly MatchList {_names.Queries[i]} = new();");
        }
    }

    private void EmitReach()
    {
        if (_plan.Reach != MatchReach.Page)
        {
            EmitProperty("public", $"MatcherReach Reach => MatcherReach.{_plan.Reach};");
        }
    }

    private void EmitNames(EquatableArray<string> texts, IReadOnlyList<string> names, string field, string comment)
    {
        if (texts.Count == 0)
        {
            return;
        }

        _writer.Separate(ref _isFirst);
        _writer.WriteLine("// " + comment);

        for (int i = 0; i < names.Count; i++)
        {
            _writer.WriteLine($"private const ulong {names[i]} = 1UL << {Text.Number(i)};");
        }

        _writer.WriteLine($"private static readonly KnownNames {field} = new(");

        using (_writer.Indent())
        {
            for (int i = 0; i < texts.Count; i++)
            {
                _writer.WriteLine($"{_writer.WriteLiteral(texts[i])}{(i == texts.Count - 1 ? ");" : ",")}");
            }
        }
    }

    private void EmitStates()
    {
        if (_plan.States.Count == 0)
        {
            return;
        }

        _writer.Separate(ref _isFirst);
        _writer.WriteLine("// States: selectors that an element matches, for its descendants and later siblings.");

        for (int i = 0; i < _plan.States.Count; i++)
        {
            _writer.WriteLine($"private const ulong {_names.States[i]} = 1UL << {Text.Number(i % StatePlan.PerWord)}; // {Text.Comment(_plan.States[i].Selector)}");
        }
    }

    private void EmitPatterns()
    {
        if (_plan.Patterns.Count + _plan.Languages.Count == 0)
        {
            return;
        }

        _writer.Separate(ref _isFirst);

        for (int i = 0; i < _plan.Patterns.Count; i++)
        {
            _writer.WriteLine($"private static readonly TextPattern {MatcherNames.Pattern(i)} = new({_writer.WriteLiteral(_plan.Patterns[i])});");
        }

        for (int i = 0; i < _plan.Languages.Count; i++)
        {
            _writer.WriteLine($"private static readonly string[] {MatcherNames.Languages(i)} = {{ {_writer.WriteLiterals(_plan.Languages[i])} }};");
        }
    }

    private void EmitLookAheads()
    {
        if (_plan.LookAheads.Count == 0)
        {
            return;
        }

        _writer.Separate(ref _isFirst);
        _writer.WriteLine("// Look-aheads: selectors that a descendant or later sibling of an element matches.");

        for (int i = 0; i < _plan.LookAheads.Count; i++)
        {
            _writer.WriteLine($"private const ulong {_names.LookAheads[i]} = 1UL << {Text.Number(i % StatePlan.PerWord)}; // :has({Text.Comment(_plan.LookAheads[i].Selector)})");
        }
    }

    private void EmitConstructor(string name)
    {
        List<string> arguments = ConstructorArguments();

        if (arguments.Count > 0)
        {
            _writer.Separate(ref _isFirst);
            _writer.WriteLines($$"""
                public {{name}}()
                    : base({{string.Join(", ", arguments)}})
                {
                }
                """);
        }
    }

    private List<string> ConstructorArguments()
    {
        var arguments = new List<string>();

        if (_plan.StateWords > 0)
        {
            arguments.Add("stateWords: " + Text.Number(_plan.StateWords));
        }

        if (_plan.KnowsAncestorStates)
        {
            arguments.Add("knowsAncestorStates: true");
        }

        if (_plan.KnowsEarlierSiblingStates)
        {
            arguments.Add("knowsEarlierSiblingStates: true");
        }

        if (_plan.Counters.Count > 0)
        {
            arguments.Add("counters: " + Text.Number(_plan.Counters.Count));
        }

        if (_plan.LookAheads.Count > 0)
        {
            arguments.Add("carriedUp: " + Mask(Combinator.Descendant));
            arguments.Add("carriedBack: " + Mask(Combinator.SubsequentSibling));
        }

        return arguments;
    }

    /// <summary>Gets the masks of the look-aheads that are carried on, one for each word.</summary>
    private string Mask(Combinator combinator)
    {
        var words = new List<string>();

        for (int word = 0; word < _plan.LookAheadWords; word++)
        {
            List<string> bits = Enumerable.Range(0, _plan.LookAheads.Count)
                .Where(i => i / StatePlan.PerWord == word && _plan.LookAheads[i].Combinator == combinator)
                .Select(i => _names.LookAheads[i])
                .ToList();
            words.Add(bits.Count == 0 ? "0" : string.Join(" | ", bits));
        }

        return "new ulong[] { " + string.Join(", ", words) + " }";
    }

    private void EmitProperties()
    {
        if (_plan.UsesScope)
        {
            EmitProperty("public", "bool UsesScope => true;");
        }

        if (_plan.MatchesPagePerScope)
        {
            EmitProperty("public", "bool MatchesPagePerScope => true;");
        }

        if (_plan.Backward.Count > 0)
        {
            EmitProperty("protected", $"int LookAheadPasses => {Text.Number(_plan.Backward.Count)};");
        }
    }

    private void EmitProperty(string accessibility, string declaration)
    {
        _writer.Separate(ref _isFirst);
        _writer.WriteLine("/// <inheritdoc/>");
        _writer.WriteLine($"{accessibility} override {declaration}");
    }

    private void EmitPasses()
    {
        var passes = new PassEmitter(_writer, _plan, _names);
        _writer.Separate(ref _isFirst);
        _writer.WriteLine("/// <inheritdoc/>");

        using (_writer.WriteBlock("protected override void Visit(int row, int name)"))
        {
            passes.Emit(_plan.Last);
        }

        EmitPasses(passes, _plan.Before, "VisitBefore");
        EmitPasses(passes, _plan.Backward, "LookAhead");
        EmitTraces();
    }

    private void EmitPasses(PassEmitter emitter, EquatableArray<MatchPass> passes, string method)
    {
        if (passes.All(static p => p.IsEmpty))
        {
            return;
        }

        _writer.WriteLine();
        _writer.WriteLine("/// <inheritdoc/>");

        using (_writer.WriteBlock($"protected override void {method}(int pass, int row, int name)"))
        {
            if (passes.Count == 1)
            {
                emitter.Emit(passes[0]);
                return;
            }

            for (int i = 0; i < passes.Count; i++)
            {
                using (_writer.WriteBlock($"if (pass == {Text.Number(i)})"))
                {
                    emitter.Emit(passes[i]);
                }
            }
        }
    }

    private void EmitTraces()
    {
        if (_plan.Queries.All(static q => q.Trace.Count == 0))
        {
            return;
        }

        _writer.WriteLine();
        _writer.WriteLine("/// <inheritdoc/>");
        _writer.WriteLine("protected override SelectorTrace? TraceOf(MatchList matches) => matches switch");

        using (_writer.Braces(end: "};"))
        {
            for (int i = 0; i < _plan.Queries.Count; i++)
            {
                if (_plan.Queries[i].Trace is { Count: > 0 } trace)
                {
                    _writer.WriteLine($"_ when matches == {_names.Queries[i]} => SelectorTrace{WriteSteps(trace)},");
                }
            }

            _writer.WriteLine("_ => null,");
        }
    }

    private Written WriteSteps(EquatableArray<TraceStep> steps)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            WriteStep(steps[i], isFirst: i == 0);
        }

        return default;
    }

    private void WriteStep(TraceStep step, bool isFirst)
    {
        string method = step.Combinator switch
        {
            Combinator.Child => "Child",
            Combinator.Descendant => "Descendant",
            Combinator.NextSibling => "NextSibling",
            Combinator.SubsequentSibling => "LaterSibling",
            _ => isFirst ? "Of" : "Or",
        };
        _writer.Write($".{method}({_writer.WriteLiteral(step.Compound)}");

        for (int i = 0; i < step.States.Count; i++)
        {
            _writer.Write($"{(i == 0 ? ", " : " | ")}{_names.States[step.States[i]]}");
        }

        _writer.Write(step.States.Count == 0 ? ")" : ConditionEmitter.WordArgument(step.States[0] / StatePlan.PerWord, _plan.StateWords) + ")");
    }
}
