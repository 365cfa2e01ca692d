using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the methods that read members.</summary>
internal sealed class MemberEmitter(SourceWriter writer, SchemaNames names)
{
    private readonly NamespacePrefixes _in = names.InReaders;
    private readonly ReadArguments _arguments = new(writer, names);
    private readonly ConversionEmitter _conversions = new(writer, names);

    /// <summary>Prints the method of a member.</summary>
    public void Emit(MemberPlan plan, MemberNames memberNames)
    {
        MemberModel member = plan.Member;
        string value = member.List == ListKind.None ? "value" : "items";
        writer.WriteLine($"/// <summary>{Text.Xml(member.Name)}: {WriteDescription(member)}.</summary>");

        using (writer.WriteBlock($"private static bool {memberNames.Method}({_in.Runtime}MemberReader reader{WriteParameters(plan)}, out {WriteType(member)} {value})"))
        {
            if (member.List == ListKind.None)
            {
                EmitSingle(plan);
            }
            else
            {
                EmitList(plan);
            }
        }
    }

    /// <summary>Writes the parameters for the matches of a member's selectors, with a comma before each.</summary>
    private Written WriteParameters(MemberPlan plan)
    {
        foreach (int query in plan.Matches)
        {
            writer.Write($", {_in.Runtime}MatchList {writer.WriteCamel(names.Matching.Queries[query])}");
        }

        return default;
    }

    /// <summary>Gets the variable of the text of a source.</summary>
    private static string TextName(MemberPlan plan, ReadPlan read) => plan.Reads.Count == 1 ? "text" : "text" + Text.Number(read.Index);

    /// <summary>Writes the type of the value of a member while it is read.</summary>
    public Written WriteType(MemberModel member) =>
        member.Key is { } key ? writer.Write($"{_in.Collections}Dictionary<{key.Type}, {member.ItemType}>")
        : member.List != ListKind.None ? writer.Write($"{_in.Collections}List<{member.ItemType}>")
        : writer.Write($"{member.ValueType}{(member.IsValueType ? string.Empty : "?")}");

    private void EmitSingle(MemberPlan plan)
    {
        foreach (ReadPlan read in plan.Reads)
        {
            writer.WriteLine($"// {Text.Comment(read.Source.Attribute)}");

            if (read.Source.Nature == SourceNature.Presence)
            {
                // Such a source always gives a value, so none follows.
                writer.WriteLine($"value = reader.{read.Method}({_arguments.Write(read)});");
                writer.WriteLine("return true;");
                return;
            }

            if (read.Body is not null)
            {
                writer.WriteLines($$"""
                    value = reader.{{read.Method}}({{_arguments.Write(read)}});

                    if (value is not null)
                    {
                        return true;
                    }

                    """);
                continue;
            }

            writer.WriteLines($$"""
                if ({{WriteCondition(plan, read)}})
                {
                    return true;
                }

                """);
        }

        writer.WriteLine("value = default;");
        writer.WriteLine($"return reader.Missing(isRequired: {Text.Boolean(plan.Member.Missing == MissingRule.Error)});");
    }

    private Written WriteCondition(MemberPlan plan, ReadPlan read)
    {
        if (read.Source.Nature is SourceNature.Schema or SourceNature.JsonSchema)
        {
            // The type argument would be inferred as the nullable type.
            string result = plan.Member.Missing == MissingRule.Error ? ", isRequired: true, out value" : ", isRequired: false, out value";
            return writer.Write($"reader.{read.Method}<{plan.Member.ValueType}>({_arguments.Write(read, result)})");
        }

        string text = TextName(plan, read);
        return writer.Write($"reader.{read.Method}({_arguments.Write(read)}) is {{ }} {text} && {_conversions.WriteValue(plan, read, text, "value")}");
    }

    private void EmitList(MemberPlan plan)
    {
        MemberModel member = plan.Member;
        writer.WriteLine(member.Key is { } key && key.Value != ValueKind.Text ? $"items = new(reader.KeyComparer<{key.Type}>());" : "items = new();");
        writer.WriteLine();

        foreach (ReadPlan read in plan.Reads)
        {
            writer.WriteLine($"// {Text.Comment(read.Source.Attribute)}");

            if (read.Entry is { } entry)
            {
                new EntryEmitter(writer, names, _arguments, _conversions).Emit(plan, read, entry);
            }
            else if (read.Source.Nature is SourceNature.Schema or SourceNature.JsonSchema)
            {
                writer.WriteLines($$"""
                    foreach ({{member.ValueType}} item in reader.{{read.Method}}<{{member.ValueType}}>({{_arguments.Write(read)}}))
                    {
                        items.Add(item);
                    }
                    """);
            }
            else if (member.Value == ValueKind.Text && read.Source.Conversion is null)
            {
                writer.WriteLines($$"""
                    foreach ({{_in.Runtime}}TextItem text in reader.{{read.Method}}({{_arguments.Write(read)}}))
                    {
                        items.Add(text.Text);
                    }
                    """);
            }
            else
            {
                writer.WriteLines($$"""
                    foreach ({{_in.Runtime}}TextItem text in reader.{{read.Method}}({{_arguments.Write(read)}}))
                    {
                        if ({{_conversions.WriteValue(plan, read, "text", $"{member.ValueType}{(member.IsValueType ? string.Empty : "?")} value")}})
                        {
                            items.Add(value);
                        }
                    }
                    """);
            }

            writer.WriteLine();
        }

        // A dictionary contains each key once.
        if (member.Items.Combine && member.Key is null)
        {
            writer.WriteLine($"items = {_in.Runtime}MemberReader.Distinct(items);");
        }

        writer.WriteLine($"return reader.Complete(items.Count{WriteLimit("min", member.Items.Min, none: 0)}{WriteLimit("max", member.Items.Max, none: int.MaxValue)});");
    }

    private Written WriteLimit(string parameter, int limit, int none) => limit == none ? default : writer.Write($", {parameter}: {Text.Number(limit)}");

    private Written WriteDescription(MemberModel member)
    {
        writer.Write(member.Key is { } key ? $"a dictionary of {Text.Xml(key.TypeName)} to " : member.List == ListKind.None ? string.Empty : "a list of ");
        writer.Write($"{Text.Xml(member.ValueTypeName)}, ");
        return writer.Write(member.Missing switch
        {
            MissingRule.Error => "required",
            MissingRule.Null => "null if missing",
            MissingRule.Keep => "keeps its default if missing",
            _ => member.Items.Min > 0 ? $"at least {Text.Number(member.Items.Min)}" : "empty if missing",
        });
    }
}
