using System.Text;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the methods that read members.</summary>
internal sealed class MemberEmitter(SourceWriter writer, SchemaNames names)
{
    private readonly NamespacePrefixes _in = names.InReaders;
    private readonly ConversionEmitter _conversions = new(names);
    private readonly StringBuilder _arguments = new();

    /// <summary>Prints the method of a member.</summary>
    public void Emit(MemberPlan plan, MemberNames memberNames)
    {
        MemberModel member = plan.Member;
        string value = member.List == ListKind.None ? "value" : "items";
        writer.WriteLine($"/// <summary>{Text.Xml(member.Name)}: {Describe(member)}.</summary>");

        using (writer.WriteBlock($"private static bool {memberNames.Method}({_in.Runtime}MemberReader reader{Parameters(plan)}, out {TypeOf(member)} {value})"))
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

    /// <summary>Gets the parameters for the matches of a member's selectors, with a comma before each.</summary>
    private string Parameters(MemberPlan plan)
    {
        StringBuilder parameters = _arguments.Clear();

        foreach (int query in plan.Matches)
        {
            parameters.Append(", ").Append(_in.Runtime).Append("MatchList ").Append(names.Parameters[query]);
        }

        return parameters.ToString();
    }

    /// <summary>Gets the variable of the text of a source.</summary>
    private static string TextName(MemberPlan plan, ReadPlan read) => plan.Reads.Count == 1 ? "text" : "text" + Text.Number(read.Index);

    /// <summary>Gets the type of the value of a member while it is read.</summary>
    public string TypeOf(MemberModel member) =>
        member.Key is { } key ? $"{_in.Collections}Dictionary<{key.Type}, {member.ItemType}>"
        : member.List != ListKind.None ? $"{_in.Collections}List<{member.ItemType}>"
        : member.IsValueType ? member.ValueType
        : member.ValueType + "?";

    private void EmitSingle(MemberPlan plan)
    {
        foreach (ReadPlan read in plan.Reads)
        {
            writer.WriteLine($"// {Text.Comment(read.Source.Attribute)}");

            if (read.Source.Nature == SourceNature.Presence)
            {
                // Such a source always gives a value, so none follows.
                writer.WriteLine($"value = reader.{read.Method}({Arguments(read)});");
                writer.WriteLine("return true;");
                return;
            }

            if (read.Body is not null)
            {
                writer.WriteLines($$"""
                    value = reader.{{read.Method}}({{Arguments(read)}});

                    if (value is not null)
                    {
                        return true;
                    }

                    """);
                continue;
            }

            writer.WriteLines($$"""
                if ({{Condition(plan, read)}})
                {
                    return true;
                }

                """);
        }

        writer.WriteLine("value = default;");
        writer.WriteLine($"return reader.Missing(isRequired: {Text.Boolean(plan.Member.Missing == MissingRule.Error)});");
    }

    private string Condition(MemberPlan plan, ReadPlan read)
    {
        if (read.Source.Nature is SourceNature.Schema or SourceNature.JsonSchema)
        {
            // The type argument would be inferred as the nullable type.
            string isRequired = Text.Boolean(plan.Member.Missing == MissingRule.Error);
            return $"reader.{read.Method}<{plan.Member.ValueType}>({Arguments(read, $", isRequired: {isRequired}, out value")})";
        }

        string text = TextName(plan, read);
        return $"reader.{read.Method}({Arguments(read)}) is {{ }} {text} && {_conversions.Value(plan, read, text, "value")}";
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
                new EntryEmitter(writer, names, _conversions).Emit(plan, read, entry, Arguments(read));
            }
            else if (read.Source.Nature is SourceNature.Schema or SourceNature.JsonSchema)
            {
                writer.WriteLines($$"""
                    foreach ({{member.ValueType}} item in reader.{{read.Method}}<{{member.ValueType}}>({{Arguments(read)}}))
                    {
                        items.Add(item);
                    }
                    """);
            }
            else if (member.Value == ValueKind.Text && read.Source.Conversion is null)
            {
                writer.WriteLines($$"""
                    foreach ({{_in.Runtime}}TextItem text in reader.{{read.Method}}({{Arguments(read)}}))
                    {
                        items.Add(text.Text);
                    }
                    """);
            }
            else
            {
                writer.WriteLines($$"""
                    foreach ({{_in.Runtime}}TextItem text in reader.{{read.Method}}({{Arguments(read)}}))
                    {
                        if ({{_conversions.Value(plan, read, "text", $"{member.ValueType}{(member.IsValueType ? string.Empty : "?")} value")}})
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

        string min = member.Items.Min > 0 ? ", min: " + Text.Number(member.Items.Min) : string.Empty;
        string max = member.Items.Max < int.MaxValue ? ", max: " + Text.Number(member.Items.Max) : string.Empty;
        writer.WriteLine($"return reader.Complete(items.Count{min}{max});");
    }

    /// <summary>Gets the arguments of the method that reads a source.</summary>
    /// <param name="read">The source.</param>
    /// <param name="result">The arguments for the result of a nested schema, with a comma before them.</param>
    private string Arguments(ReadPlan read, string result = "")
    {
        SourceModel source = read.Source;
        StringBuilder arguments = _arguments.Clear().Append("source: ").Append(Text.Number(read.Index));
        bool isJson = source.Kind == SourceKind.Json;
        string? matches = Parameter(read.Matches);
        Add(arguments, string.Empty, isJson ? null : matches);
        Add(arguments, string.Empty, Parameter(read.Entry?.KeyMatches));
        Add(arguments, string.Empty, Parameter(read.Entry?.ValueMatches));
        Add(arguments, string.Empty, Of(names.Paths, read.Path));
        Add(arguments, string.Empty, source.Kind == SourceKind.RouteValue ? CSharpText.Literal(source.Expression) : null);
        arguments.Append(result);
        Add(arguments, "summary: ", Parameter(read.Body?.Summary));
        Add(arguments, "headings: ", Parameter(read.Body?.Headings));
        Add(arguments, "paragraphs: ", Parameter(read.Body?.Paragraphs));
        Add(arguments, "figures: ", Parameter(read.Body?.Figures));
        Add(arguments, "separator: ", source.Join is { } join ? CSharpText.Literal(join) : null);
        Add(arguments, "matches: ", isJson ? matches : null);
        Add(arguments, "keepsBlank: ", read.Entry is { KeepsBlank: true } ? "true" : null);
        Add(arguments, "mode: ", read.Read == ReadKind.Text ? null : _in.SchemaGen + "ReadMode." + read.Read);
        Add(arguments, "attributes: ", Of(names.AttributeNames, read.AttributeNames));
        Add(arguments, "names: ", Of(names.MetaNames, read.MetaNames));
        Add(arguments, "isAddress: ", read.IsAddress ? "true" : null);
        Add(arguments, "isRaw: ", read.IsRaw ? "true" : null);
        Add(arguments, "isBoolean: ", read.IsBoolean ? "true" : null);
        Add(arguments, "exclude: ", Parameter(read.Exclude));
        Add(arguments, "lines: ", read.Body is { Lines: true } ? "true" : null);
        Add(arguments, "at: ", source.At is null ? null : Slice(source.At));
        Add(arguments, "single: ", source.Single ? "true" : null);
        Add(arguments, "nextUntil: ", Parameter(read.NextUntil));
        Add(arguments, "pattern: ", source.Nature == SourceNature.PatternTest ? null : Of(names.Patterns, read.Pattern));
        Add(arguments, "split: ", Of(names.Splits, read.Split));
        return arguments.ToString();
    }

    private string? Parameter(int? query) => query is { } index ? names.Parameters[index] : null;

    private static string? Of(System.Collections.Generic.IReadOnlyList<string> fields, int? index) => index is { } i ? fields[i] : null;

    private static void Add(StringBuilder arguments, string name, string? value)
    {
        if (value is not null)
        {
            arguments.Append(", ").Append(name).Append(value);
        }
    }

    private static string Slice(MatchSlice slice) => slice.End is { } end ? Index(slice.Start) + ".." + Index(end) : Index(slice.Start);

    private static string Index(MatchIndex index) => (index.IsFromEnd ? "^" : string.Empty) + Text.Number(index.Value);

    private static string Describe(MemberModel member)
    {
        string type = member.Key is { } key ? $"a dictionary of {key.TypeName} to {member.ValueTypeName}"
            : member.List == ListKind.None ? member.ValueTypeName
            : "a list of " + member.ValueTypeName;
        string rule = member.Missing switch
        {
            MissingRule.Error => "required",
            MissingRule.Null => "null if missing",
            MissingRule.Keep => "keeps its default if missing",
            _ => member.Items.Min > 0 ? $"at least {Text.Number(member.Items.Min)}" : "empty if missing",
        };
        return Text.Xml(type + ", " + rule);
    }
}
