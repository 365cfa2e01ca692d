using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the steps of a pass for one element: first those of its local name, then the others.</summary>
internal sealed class PassEmitter(SourceWriter writer, MatchPlan plan, MatcherNames names)
{
    private readonly ConditionEmitter _conditions = new(writer, plan, names);

    /// <summary>Prints the statements.</summary>
    public void Emit(MatchPass pass)
    {
        if (pass.KeepsClasses)
        {
            writer.WriteLine("ulong classes = Classes(row, s_classes);");
            writer.WriteLine();
        }

        foreach (MatchStep step in pass.Inherited)
        {
            EmitStep(step, pass.KeepsClasses);
            writer.WriteLine();
        }

        bool isFirst = true;

        foreach (int counter in pass.Counters)
        {
            writer.Separate(ref isFirst);
            EmitCounter(counter, pass.KeepsClasses);
        }

        if (pass.KnownTags.Count + pass.UnknownTags.Count > 0)
        {
            writer.Separate(ref isFirst);
            EmitSwitch(pass);
        }

        if (pass.OfClasses.Count > 0)
        {
            writer.Separate(ref isFirst);

            using (writer.WriteBlock("if (classes != 0)"))
            {
                EmitSteps(pass.OfClasses, pass.KeepsClasses);
            }
        }

        if (pass.Others.Count > 0)
        {
            writer.Separate(ref isFirst);
            EmitSteps(pass.Others, pass.KeepsClasses);
        }
    }

    private void EmitCounter(int index, bool keepsClasses)
    {
        CounterPlan counter = plan.Counters[index];
        writer.WriteLine($"// {Text.Comment(counter.Selector)}, counted among its siblings");
        writer.WriteLine($"{(counter.IsBackward ? "CountBack" : "Count")}(row, counter: {Text.Number(index)}, {_conditions.Write(counter.Condition, keepsClasses)});");
    }

    private void EmitSwitch(MatchPass pass)
    {
        using (writer.WriteBlock("switch (name)"))
        {
            bool isFirst = true;

            foreach (MatchCase tag in pass.KnownTags)
            {
                writer.Separate(ref isFirst);
                EmitCase(tag, pass.KeepsClasses);
            }

            if (pass.UnknownTags.Count > 0)
            {
                writer.Separate(ref isFirst);
                EmitUnknown(pass);
            }
        }
    }

    private void EmitUnknown(MatchPass pass)
    {
        writer.WriteLine("case >= TagNames.FirstUnknown:");

        using (writer.Indent())
        {
            using (writer.WriteBlock("switch (LocalName(row))"))
            {
                bool isFirst = true;

                foreach (MatchCase tag in pass.UnknownTags)
                {
                    writer.Separate(ref isFirst);
                    EmitCase(tag, pass.KeepsClasses);
                }
            }

            writer.WriteLine();
            writer.WriteLine("break;");
        }
    }

    private void EmitCase(MatchCase tag, bool passKeepsClasses)
    {
        writer.WriteLine($"case {(tag.Tag.Constant is { } constant ? writer.Write($"TagNames.{constant}") : writer.WriteLiteral(tag.Tag.Name))}:");

        if (tag.KeepsClasses || tag.KeepsMetas)
        {
            // The variables are those of this case.
            using (writer.Braces())
            {
                EmitVariables(tag);
                EmitSteps(tag.Steps, passKeepsClasses || tag.KeepsClasses);
                writer.WriteLine();
                writer.WriteLine("break;");
            }

            return;
        }

        using (writer.Indent())
        {
            EmitSteps(tag.Steps, passKeepsClasses);
            writer.WriteLine();
            writer.WriteLine("break;");
        }
    }

    private void EmitVariables(MatchCase tag)
    {
        if (tag.KeepsClasses)
        {
            writer.WriteLine("ulong classes = Classes(row, s_classes);");
        }

        if (tag.KeepsMetas)
        {
            writer.WriteLine("ulong metas = MetaNames(row, s_metas);");
        }

        writer.WriteLine();
    }

    private void EmitSteps(EquatableArray<MatchStep> steps, bool keepsClasses)
    {
        bool isFirst = true;

        foreach (MatchStep step in steps)
        {
            writer.Separate(ref isFirst);
            EmitStep(step, keepsClasses);
        }
    }

    private void EmitStep(MatchStep step, bool keepsClasses)
    {
        foreach (MatchAction action in step.Actions)
        {
            writer.WriteLine($"// {Text.Comment(action.Comment)}");
        }

        if (step.Condition is null)
        {
            EmitActions(step);
            return;
        }

        using (writer.WriteBlock($"if ({_conditions.Write(step.Condition, keepsClasses)})"))
        {
            EmitActions(step);
        }
    }

    private void EmitActions(MatchStep step)
    {
        foreach (MatchAction action in step.Actions)
        {
            int word = action.Target / StatePlan.PerWord;

            switch (action.Kind)
            {
                case MatchActionKind.AddMatch:
                    writer.WriteLine($"{names.Queries[action.Target]}.Add(row);");
                    break;
                case MatchActionKind.SetState:
                    writer.WriteLine($"Set(row, {names.States[action.Target]}{ConditionEmitter.WordArgument(word, plan.StateWords)});");
                    break;
                default:
                    writer.WriteLine($"{action.Kind}(row, {names.LookAheads[action.Target]}{ConditionEmitter.WordArgument(word, plan.LookAheadWords)});");
                    break;
            }
        }
    }
}
