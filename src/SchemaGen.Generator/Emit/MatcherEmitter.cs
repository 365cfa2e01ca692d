using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Planning;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes the class that matches all selectors of a schema in one pass.</summary>
internal static class MatcherEmitter
{
    /// <summary>Writes it, in a namespace of its own.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="matching">What is matched.</param>
    /// <param name="ns">The namespace.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="baseName">The class of the runtime that it derives from.</param>
    /// <param name="summary">What it is for, as XML.</param>
    /// <param name="reach">How much must be seen to match inside one element; null: all.</param>
    public static void Emit(SourceWriter writer, MatchPlan matching, string ns, string name, string baseName, string summary, MatchReach? reach = null)
    {
        writer.WriteLine();

        using (writer.WriteBlock("namespace " + ns))
        {
            writer.WriteLine("""
                using System.CodeDom.Compiler;
                using SchemaGen.Runtime;

                """);
            writer.WriteLine($"/// <summary>{summary}</summary>");
            writer.WriteLine(SchemaEmitter.GeneratedCodeOfUsing);

            using (writer.WriteBlock($"file sealed class {name} : {baseName}"))
            {
                bool isFirst = true;

                if (baseName == "ElementMatcher")
                {
                    EmitLists(writer, matching, ref isFirst);
                }

                EmitBits(writer, matching, ref isFirst);
                EmitConstructor(writer, matching, name, ref isFirst);
                EmitProperties(writer, matching, reach, ref isFirst);
                EmitPasses(writer, matching, ref isFirst);
            }
        }
    }

    private static void EmitLists(SourceWriter writer, MatchPlan matching, ref bool isFirst)
    {
        foreach (QueryPlan query in matching.Queries)
        {
            writer.Separate(ref isFirst);
            writer.WriteLine($"/// <summary>{Text.Xml(query.Description)}</summary>");
            writer.WriteLine($"public readonly MatchList {CSharpText.Identifier(query.Name)} = new();");
        }
    }

    private static void EmitNames(SourceWriter writer, EquatableArray<KnownName> names, string field, string summary, ref bool isFirst)
    {
        if (names.Count == 0)
        {
            return;
        }

        writer.Separate(ref isFirst);
        writer.WriteLine("// " + summary);

        for (int i = 0; i < names.Count; i++)
        {
            writer.WriteLine($"private const ulong {names[i].Constant} = 1UL << {Number(i)};");
        }

        writer.WriteLine($"private static readonly KnownNames {field} = new(");

        using (writer.Indent())
        {
            for (int i = 0; i < names.Count; i++)
            {
                writer.WriteLine(CSharpText.Literal(names[i].Name) + (i == names.Count - 1 ? ");" : ","));
            }
        }
    }

    private static void EmitBits(SourceWriter writer, MatchPlan matching, ref bool isFirst)
    {
        EmitNames(writer, matching.Classes, "s_classes", "The classes that selectors ask for.", ref isFirst);
        EmitNames(writer, matching.Metas, "s_metas", "The names of meta elements that members ask for.", ref isFirst);

        if (matching.States.Count > 0)
        {
            writer.Separate(ref isFirst);
            writer.WriteLine("// What an element can be to those inside and after it.");
        }

        for (int i = 0; i < matching.States.Count; i++)
        {
            writer.WriteLine($"private const ulong {matching.States[i].Name} = 1UL << {Number(i % StatePlan.PerWord)}; // {Text.Comment(matching.States[i].Selector)}");
        }

        for (int i = 0; i < matching.Patterns.Count; i++)
        {
            if (i == 0)
            {
                writer.Separate(ref isFirst);
            }

            writer.WriteLine($"private static readonly TextPattern {matching.PatternName(matching.Patterns[i])} = new({CSharpText.Literal(matching.Patterns[i])});");
        }

        for (int i = 0; i < matching.Languages.Count; i++)
        {
            if (i == 0 && matching.Patterns.Count == 0)
            {
                writer.Separate(ref isFirst);
            }

            writer.WriteLine($"private static readonly string[] {matching.LanguagesName(matching.Languages[i])} = {{ {string.Join(", ", matching.Languages[i].Select(CSharpText.Literal))} }};");
        }

        if (matching.LookAheads.Count > 0)
        {
            writer.Separate(ref isFirst);
            writer.WriteLine("// What an element can have inside and after it.");
        }

        for (int i = 0; i < matching.LookAheads.Count; i++)
        {
            writer.WriteLine($"private const ulong {matching.LookAheads[i].Name} = 1UL << {Number(i % StatePlan.PerWord)}; // :has({Text.Comment(matching.LookAheads[i].Selector)})");
        }
    }

    private static void EmitConstructor(SourceWriter writer, MatchPlan matching, string name, ref bool isFirst)
    {
        var arguments = new List<string>();

        if (matching.StateWords > 0)
        {
            arguments.Add("stateWords: " + Number(matching.StateWords));
        }

        if (matching.AsksFor(StateRelation.Above))
        {
            arguments.Add("knowsAbove: true");
        }

        if (matching.AsksFor(StateRelation.Earlier))
        {
            arguments.Add("knowsEarlier: true");
        }

        if (matching.Counters.Count > 0)
        {
            arguments.Add("counters: " + Number(matching.Counters.Count));
        }

        if (matching.LookAheads.Count > 0)
        {
            arguments.Add("carriedUp: " + Mask(matching, Combinator.Descendant));
            arguments.Add("carriedBack: " + Mask(matching, Combinator.SubsequentSibling));
        }

        if (arguments.Count > 0)
        {
            writer.Separate(ref isFirst);
            writer.WriteLine($"public {name}()");

            using (writer.Indent())
            {
                writer.WriteLine($": base({string.Join(", ", arguments)})");
            }

            writer.WriteLine("{");
            writer.WriteLine("}");
        }
    }

    private static void EmitProperties(SourceWriter writer, MatchPlan matching, MatchReach? reach, ref bool isFirst)
    {
        if (matching.UsesScope)
        {
            writer.Separate(ref isFirst);
            writer.WriteLine("/// <inheritdoc/>");
            writer.WriteLine("protected override bool UsesScope => true;");
        }

        if (matching.MatchesPagePerScope)
        {
            writer.Separate(ref isFirst);
            writer.WriteLine("/// <inheritdoc/>");
            writer.WriteLine("protected override bool MatchesPagePerScope => true;");
        }

        if (reach is { } all && all != MatchReach.Page)
        {
            writer.Separate(ref isFirst);
            writer.WriteLine("/// <inheritdoc/>");
            writer.WriteLine($"protected override MatcherReach Reach => MatcherReach.{all};");
        }

        if (matching.Backward.Count > 0)
        {
            writer.Separate(ref isFirst);
            writer.WriteLine("/// <inheritdoc/>");
            writer.WriteLine($"protected override int LookAheadPasses => {Number(matching.Backward.Count)};");
        }
    }

    /// <summary>The bits that are carried on, a word each.</summary>
    private static string Mask(MatchPlan matching, Combinator combinator)
    {
        var words = new List<string>();

        for (int word = 0; word < matching.LookAheadWords; word++)
        {
            var names = matching.LookAheads.Select(static (l, i) => (Plan: l, Index: i))
                .Where(l => l.Plan.Combinator == combinator && l.Index / StatePlan.PerWord == word)
                .Select(static l => l.Plan.Name)
                .ToList();
            words.Add(names.Count == 0 ? "0" : string.Join(" | ", names));
        }

        return "new ulong[] { " + string.Join(", ", words) + " }";
    }

    private static void EmitPasses(SourceWriter writer, MatchPlan matching, ref bool isFirst)
    {
        writer.Separate(ref isFirst);
        writer.WriteLine("/// <inheritdoc/>");

        using (writer.WriteBlock("protected override void Visit(int row, int name)"))
        {
            new PassEmitter(writer, matching).Emit(matching.Last, matching.Backward.Count, isBackward: false);
        }

        EmitSwitch(writer, matching, matching.Before, "VisitBefore", isBackward: false);
        EmitSwitch(writer, matching, matching.Backward, "LookAhead", isBackward: true);
        EmitTraces(writer, matching);
    }

    private static void EmitTraces(SourceWriter writer, MatchPlan matching)
    {
        if (matching.Queries.All(static q => q.Trace.Count == 0))
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine("/// <inheritdoc/>");
        writer.WriteLine("protected override SelectorTrace? TraceOf(MatchList matches) => matches switch");
        writer.WriteLine("{");

        using (writer.Indent())
        {
            foreach (QueryPlan query in matching.Queries.Where(static q => q.Trace.Count > 0))
            {
                writer.WriteLine($"_ when matches == {CSharpText.Identifier(query.Name)} => SelectorTrace{string.Concat(query.Trace.Select((step, i) => Step(step, matching, isFirst: i == 0)))},");
            }

            writer.WriteLine("_ => null,");
        }

        writer.WriteLine("};");
    }

    private static string Step(TraceStep step, MatchPlan matching, bool isFirst)
    {
        string method = step.Combinator switch
        {
            Combinator.Child => "Child",
            Combinator.Descendant => "Descendant",
            Combinator.NextSibling => "NextSibling",
            Combinator.SubsequentSibling => "LaterSibling",
            _ => isFirst ? "Of" : "Or",
        };
        string states = step.States.Count == 0 ? string.Empty : ", " + string.Join(" | ", step.States.Select(i => matching.States[i].Name));
        string word = matching.StateWords == 1 || step.States.Count == 0 ? string.Empty : ", word: " + Number(step.States[0] / StatePlan.PerWord);
        return $".{method}({CSharpText.Literal(step.Compound)}{states}{word})";
    }

    private static void EmitSwitch(SourceWriter writer, MatchPlan matching, EquatableArray<MatchPass> passes, string method, bool isBackward)
    {
        if (passes.All(static p => !p.Tests.Any()) && matching.Counters.All(c => c.IsBackward != isBackward))
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine("/// <inheritdoc/>");

        using (writer.WriteBlock($"protected override void {method}(int pass, int row, int name)"))
        {
            for (int i = 0; i < passes.Count; i++)
            {
                if (passes.Count == 1)
                {
                    new PassEmitter(writer, matching).Emit(passes[i], i, isBackward);
                }
                else
                {
                    using (writer.WriteBlock($"if (pass == {Number(i)})"))
                    {
                        new PassEmitter(writer, matching).Emit(passes[i], i, isBackward);
                    }
                }
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
