using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Planning;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes what a pass asks of one element: first what depends on its name, then the rest.</summary>
internal sealed class PassEmitter(SourceWriter writer, MatchPlan matching)
{
    private readonly TestEmitter _tests = new(matching);

    /// <summary>Writes the statements.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="index">Its index.</param>
    /// <param name="isBackward">Whether it goes from the last element to the first.</param>
    public void Emit(MatchPass pass, int index, bool isBackward)
    {
        var counters = matching.Counters.Select(static (counter, i) => (Counter: counter, Index: i)).Where(c => c.Counter.IsBackward == isBackward && IsCountedIn(c.Counter, index, isBackward)).ToList();
        EmitLocals(pass, counters.ConvertAll(static c => c.Counter.Test));

        foreach (MatchStep step in pass.Inherited)
        {
            EmitStep(step);
            writer.WriteLine();
        }

        bool isFirst = true;

        foreach ((CounterPlan counter, int i) in counters)
        {
            writer.Separate(ref isFirst);
            writer.WriteLine($"// {Text.Comment(counter.Selector)}, counted among its siblings");
            writer.WriteLine($"{(isBackward ? "CountBack" : "Count")}(row, {Number(i)}, {_tests.Expression(counter.Test) ?? "true"});");
        }

        List<IGrouping<string, MatchStep>> byTag = pass.Steps.Where(static s => s.Tag is not null).GroupBy(static s => s.Tag!).OrderBy(static g => g.Key, StringComparer.Ordinal).ToList();

        if (byTag.Count > 0)
        {
            writer.Separate(ref isFirst);
            EmitSwitch(byTag);
        }

        if (pass.OfClasses.Count > 0)
        {
            writer.Separate(ref isFirst);
            EmitOfClasses(pass.OfClasses);
        }

        foreach (MatchStep step in pass.Steps.Where(static s => s.Tag is null))
        {
            writer.Separate(ref isFirst);
            EmitStep(step);
        }
    }

    /// <summary>Backwards a place is kept once it is known; forwards each pass counts anew, since it may end early.</summary>
    private static bool IsCountedIn(CounterPlan counter, int pass, bool isBackward) => isBackward ? counter.Pass == pass : counter.Pass <= pass;

    private void EmitLocals(MatchPass pass, List<Test> counted)
    {
        // What only elements of some names are asked for is not looked for in the others.
        List<Test> tests = [.. pass.Inherited.Concat(pass.Steps).Where(static s => s.Tag is null).Concat(pass.OfClasses).Select(static s => s.Test), .. counted];
        bool usesClasses = tests.Any(_tests.UsesClasses);
        _tests.Classes = usesClasses ? "classes" : "Classes(row, s_classes)";

        if (usesClasses)
        {
            writer.WriteLine("ulong classes = Classes(row, s_classes);");
            writer.WriteLine();
        }
    }

    private void EmitOfClasses(EquatableArray<MatchStep> steps)
    {
        using (writer.WriteBlock("if (classes != 0)"))
        {
            bool isFirst = true;

            foreach (MatchStep step in steps)
            {
                writer.Separate(ref isFirst);
                EmitStep(step);
            }
        }
    }

    private void EmitSwitch(List<IGrouping<string, MatchStep>> byTag)
    {
        List<IGrouping<string, MatchStep>> known = byTag.FindAll(static tag => TagConstants.Find(tag.Key) is not null);
        List<IGrouping<string, MatchStep>> unknown = byTag.FindAll(static tag => TagConstants.Find(tag.Key) is null);

        using (writer.WriteBlock("switch (name)"))
        {
            bool isFirst = true;

            foreach (IGrouping<string, MatchStep> tag in known)
            {
                writer.Separate(ref isFirst);
                EmitCase("case " + TagConstants.Find(tag.Key) + ":", tag);
            }

            if (unknown.Count > 0)
            {
                writer.Separate(ref isFirst);
                EmitUnknown(unknown);
            }
        }
    }

    private void EmitUnknown(List<IGrouping<string, MatchStep>> byTag)
    {
        writer.WriteLine($"case >= {TagConstants.FirstUnknown}:");

        using (writer.Indent())
        {
            using (writer.WriteBlock("switch (LocalName(row))"))
            {
                bool isFirst = true;

                foreach (IGrouping<string, MatchStep> tag in byTag)
                {
                    writer.Separate(ref isFirst);
                    EmitCase($"case {CSharpText.Literal(tag.Key)}:", tag);
                }
            }

            writer.WriteLine();
            writer.WriteLine("break;");
        }
    }

    private void EmitCase(string label, IGrouping<string, MatchStep> tag)
    {
        writer.WriteLine(label);

        using (writer.Indent())
        {
            if (tag.Any(s => _tests.UsesMetas(s.Test)))
            {
                writer.WriteLine("ulong metas = MetaNames(row, s_metas);");
                writer.WriteLine();
            }

            foreach (MatchStep step in tag)
            {
                EmitStep(step);
                writer.WriteLine();
            }

            writer.WriteLine("break;");
        }
    }

    private void EmitStep(MatchStep step)
    {
        foreach (MatchAction action in step.Actions)
        {
            writer.WriteLine($"// {Text.Comment(action.Comment)}");
        }

        if (_tests.Expression(step.Test) is not { } test)
        {
            EmitActions(step);
            return;
        }

        using (writer.WriteBlock($"if ({test})"))
        {
            EmitActions(step);
        }
    }

    private void EmitActions(MatchStep step)
    {
        foreach (MatchAction action in step.Actions)
        {
            writer.WriteLine(Action(action));
        }
    }

    private string Action(MatchAction step)
    {
        switch (step.Kind)
        {
            case MatchActionKind.AddMatch:
                return $"{CSharpText.Identifier(matching.Queries[step.Target].Name)}.Add(row);";
            case MatchActionKind.SetState:
                string stateWord = matching.StateWords == 1 ? string.Empty : ", word: " + Number(step.Target / StatePlan.PerWord);
                return $"Set(row, {matching.States[step.Target].Name}{stateWord});";
            default:
                LookAheadPlan lookAhead = matching.LookAheads[step.Target];
                string method = lookAhead.Combinator is Combinator.Child or Combinator.Descendant ? "TellParent" : "TellPrevious";
                string word = matching.LookAheadWords == 1 ? string.Empty : ", word: " + Number(step.Target / StatePlan.PerWord);
                return $"{method}(row, {lookAhead.Name}{word});";
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
