using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes the method that reads a member.</summary>
internal static class MemberEmitter
{
    /// <summary>The type of the local variable that takes a member's value.</summary>
    public static string LocalType(MemberModel member) => member.Key is { } key
        ? $"global::System.Collections.Generic.Dictionary<{key.Type}, {member.ItemType}>"
        : member.List != ListKind.None
        ? $"global::System.Collections.Generic.List<{member.ItemType}>"
        : member.IsValueType ? member.ValueType : member.ValueType + "?";

    /// <summary>Writes the method.</summary>
    public static void Emit(SourceWriter writer, MemberPlan plan)
    {
        MemberModel member = plan.Member;
        string matches = string.Concat(plan.Matches.Select(static m => $", global::SchemaGen.Runtime.MatchList {m.Parameter}"));
        string value = member.List == ListKind.None ? "value" : "items";
        writer.WriteLine($"/// <summary>{Text.Xml(member.Name)}: {Describe(member)}.</summary>");

        using (writer.WriteBlock($"private static bool {plan.Method}(global::SchemaGen.Runtime.MemberReader reader{matches}, out {LocalType(member)} {value})"))
        {
            if (member.List == ListKind.None)
            {
                EmitSingle(writer, plan);
            }
            else
            {
                EmitList(writer, plan);
            }
        }
    }

    private static void EmitSingle(SourceWriter writer, MemberPlan plan)
    {
        foreach (ReadPlan read in plan.Reads)
        {
            writer.WriteLine($"// {Text.Comment(read.Attribute)}");

            if (read.Method is ReadMethod.Any or ReadMethod.AnySelf)
            {
                // It always has an answer, and so is the last.
                writer.WriteLine($"value = reader.{read.Method}({Arguments(read)});");
                writer.WriteLine("return true;");
                return;
            }

            using (writer.WriteBlock($"if ({Condition(plan, read)})"))
            {
                writer.WriteLine("return true;");
            }

            writer.WriteLine();
        }

        writer.WriteLine("value = default;");
        writer.WriteLine($"return reader.Missing(isRequired: {(plan.Member.Missing == MissingRule.Error ? "true" : "false")});");
    }

    private static string Condition(MemberPlan plan, ReadPlan read)
    {
        MemberModel member = plan.Member;
        if (read.Method is ReadMethod.TrySchema or ReadMethod.TrySelfSchema or ReadMethod.TryJsonLdSchema or ReadMethod.TryJsonSchema)
        {
            // Inferred from a local that may be null, the type argument would be the nullable type.
            return $"reader.{read.Method}<{member.ValueType}>({Arguments(read, isRequired: member.Missing == MissingRule.Error)})";
        }

        string text = SchemaPlanner.TextName(read.Source);
        return $"reader.{read.Method}({Arguments(read)}) is {{ }} {text} && {ConversionEmitter.Conversion(plan, read, text, "value")}";
    }

    private static void EmitList(SourceWriter writer, MemberPlan plan)
    {
        MemberModel member = plan.Member;
        writer.WriteLine(member.Key is { } key && key.Value != ValueKind.Text ? $"items = new(reader.KeyComparer<{key.Type}>());" : "items = new();");
        writer.WriteLine();

        foreach (ReadPlan read in plan.Reads)
        {
            writer.WriteLine($"// {Text.Comment(read.Attribute)}");

            if (read.Entry is { } entry)
            {
                EntryEmitter.Emit(writer, plan, read, entry, Arguments(read));
                writer.WriteLine();
                continue;
            }

            if (read.Method is ReadMethod.Schemas or ReadMethod.SelfSchemas or ReadMethod.JsonLdSchemas or ReadMethod.JsonSchemas)
            {
                using (writer.WriteBlock($"foreach (var item in reader.{read.Method}<{member.ValueType}>({Arguments(read)}))"))
                {
                    writer.WriteLine("items.Add(item);");
                }

                writer.WriteLine();
                continue;
            }

            using (writer.WriteBlock($"foreach (var text in reader.{read.Method}({Arguments(read)}))"))
            {
                if (member.Value == ValueKind.Text && read.Conversion is null)
                {
                    writer.WriteLine("items.Add(text.Text);");
                }
                else
                {
                    using (writer.WriteBlock($"if ({ConversionEmitter.Conversion(plan, read, "text", $"{member.ValueType}{(member.IsValueType ? string.Empty : "?")} value")})"))
                    {
                        writer.WriteLine("items.Add(value);");
                    }
                }
            }

            writer.WriteLine();
        }

        // A dictionary has each key once.
        if (member.Items.Combine && member.Key is null)
        {
            writer.WriteLine("items = global::SchemaGen.Runtime.MemberReader.Distinct(items);");
        }

        string min = member.Items.Min > 0 ? ", min: " + member.Items.Min.ToString(CultureInfo.InvariantCulture) : string.Empty;
        string max = member.Items.Max < int.MaxValue ? ", max: " + member.Items.Max.ToString(CultureInfo.InvariantCulture) : string.Empty;
        writer.WriteLine($"return reader.Complete(items.Count{min}{max});");
    }

    private static string Arguments(ReadPlan read, bool? isRequired = null)
    {
        var arguments = new StringBuilder(read.Source.ToString(CultureInfo.InvariantCulture));
        bool isJson = read.Method is ReadMethod.Json or ReadMethod.Jsons or ReadMethod.JsonEntries or ReadMethod.TryJsonSchema or ReadMethod.JsonSchemas;
        Add(arguments, string.Empty, isJson ? null : read.Matches);
        Add(arguments, string.Empty, read.Entry?.Key);
        Add(arguments, string.Empty, read.Entry?.ValueMatches);
        Add(arguments, string.Empty, read.Path);
        Add(arguments, string.Empty, read.Capture is { } capture ? CSharpText.Literal(capture) : null);

        if (isRequired is { } required)
        {
            Add(arguments, "isRequired: ", required ? "true" : "false");
            Add(arguments, string.Empty, "out value");
        }

        Add(arguments, string.Empty, read.Join is { } join ? CSharpText.Literal(join) : null);
        Add(arguments, "matches: ", isJson ? read.Matches : null);
        Add(arguments, "keepsBlank: ", read.Entry is { KeepsBlank: true } ? "true" : null);
        Add(arguments, "mode: ", read.Read == ReadKind.Text ? null : "global::SchemaGen.ReadMode." + read.Read);
        Add(arguments, "attributes: ", read.AttributeNames);
        Add(arguments, "names: ", read.MetaNames);
        Add(arguments, "isAddress: ", read.IsAddress ? "true" : null);
        Add(arguments, "isRaw: ", read.IsRaw ? "true" : null);
        Add(arguments, "isBoolean: ", read.IsBoolean ? "true" : null);
        Add(arguments, "exclude: ", read.Exclude);
        Add(arguments, "at: ", read.At is null ? null : Slice(read.At));
        Add(arguments, "single: ", read.Single ? "true" : null);
        Add(arguments, "nextUntil: ", read.NextUntil);
        Add(arguments, "pattern: ", read.IsPatternTest ? null : read.Pattern);
        Add(arguments, "split: ", read.Split);
        return arguments.ToString();
    }

    private static void Add(StringBuilder arguments, string name, string? value)
    {
        if (value is not null)
        {
            arguments.Append(", ").Append(name).Append(value);
        }
    }

    private static string Slice(MatchSlice slice) => slice.End is { } end ? Index(slice.Start) + ".." + Index(end) : Index(slice.Start);

    private static string Index(MatchIndex index) => (index.IsFromEnd ? "^" : string.Empty) + index.Value.ToString(CultureInfo.InvariantCulture);

    private static string Describe(MemberModel member)
    {
        string what = member.Key is { } key ? $"a dictionary of {key.TypeName} to {member.ValueTypeName}"
            : member.List == ListKind.None ? member.ValueTypeName
            : "a list of " + member.ValueTypeName;
        string missing = member.Missing switch
        {
            MissingRule.Error => "must be there",
            MissingRule.Null => "may be missing",
            MissingRule.Keep => "keeps its default if it is missing",
            _ => member.Items.Min > 0 ? "must have items" : "may be empty",
        };
        return Text.Xml(what + ", " + missing);
    }
}
