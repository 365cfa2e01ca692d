using System.Linq;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the class with the methods that read the members of a schema, the constants of these methods, and the descriptor.</summary>
/// <param name="writer">The text that is written to.</param>
/// <param name="schema">The schema.</param>
/// <param name="plan">The plan of its members.</param>
/// <param name="names">The names in the generated code.</param>
internal sealed class ReadersEmitter(SourceWriter writer, SchemaModel schema, ReadingPlan plan, SchemaNames names)
{
    private readonly NamespacePrefixes _in = names.InReaders;

    /// <summary>Prints the class.</summary>
    /// <param name="header">The declaration of the class.</param>
    public void Emit(string header)
    {
        writer.WriteLine($"/// <summary>Reads the members of {schema.DisplayName}, one after the other.</summary>");
        writer.WriteLine(schema.NestedReaders is null ? FileFrame.GeneratedCodeOfUsing : FileFrame.GeneratedCode);

        using (writer.WriteBlock(header))
        {
            var members = new MemberEmitter(writer, names);
            EmitConstants();
            EmitTryRead();
            writer.WriteLine();

            for (int i = 0; i < plan.Members.Count; i++)
            {
                members.Emit(plan.Members[i], names.Members[i]);
                writer.WriteLine();
            }

            for (int i = 0; i < plan.Members.Count; i++)
            {
                if (names.Members[i].Accessor is { } accessor)
                {
                    EmitAccessor(plan.Members[i].Member, accessor);
                    writer.WriteLine();
                }
            }

            new DescriptorEmitter(writer, _in).Emit(schema, plan.Traits);
            writer.WriteLine();
            EmitValues(members);
        }
    }

    private void EmitConstants()
    {
        for (int i = 0; i < plan.Patterns.Count; i++)
        {
            PatternModel pattern = plan.Patterns[i].Value;
            writer.WriteLine($"private static readonly {_in.Runtime}TextPattern {names.Patterns[i]} = new({writer.WriteLiteral(pattern.Text)}{WriteTaken(pattern)});");
        }

        for (int i = 0; i < plan.Paths.Count; i++)
        {
            PathPlan path = plan.Paths[i].Value;
            writer.WriteLine($"private static readonly {_in.Runtime}JsonLdPath {names.Paths[i]} = new({writer.WriteLiteral(path.Path)}{WriteArgument("types", path.Types)});");
        }

        for (int i = 0; i < plan.Splits.Count; i++)
        {
            SplitModel split = plan.Splits[i].Value;
            string text = CSharpText.Literal(split.Text);
            writer.WriteLine($"private static readonly {_in.Runtime}TextSplitter {names.Splits[i]} = new({(split.IsPattern ? $"new {_in.Runtime}TextPattern({text})" : text)});");
        }

        for (int i = 0; i < plan.Enums.Count; i++)
        {
            EnumPlan texts = plan.Enums[i].Value;
            string values = string.Join(", ", texts.Names.Select(n => $"({CSharpText.Literal(n.Text)}, {texts.Type}.{n.Member})"));
            writer.WriteLine($"private static readonly {_in.Runtime}EnumNames<{texts.Type}> {names.Enums[i]} = new({values});");
        }

        for (int i = 0; i < plan.AttributeNames.Count; i++)
        {
            EmitNames(names.AttributeNames[i], plan.AttributeNames[i].Value);
        }

        for (int i = 0; i < plan.MetaNames.Count; i++)
        {
            EmitNames(names.MetaNames[i], plan.MetaNames[i].Value);
        }

        if (plan.Patterns.Count + plan.Paths.Count + plan.Splits.Count + plan.Enums.Count + plan.AttributeNames.Count + plan.MetaNames.Count > 0)
        {
            writer.WriteLine();
        }
    }

    /// <summary>Writes the argument for what is taken of a match of a regular expression; nothing for the whole match.</summary>
    private Written WriteTaken(PatternModel pattern) =>
        pattern.Replacement is not null ? WriteArgument("replacement", pattern.Replacement) : WriteArgument("group", pattern.Group == "0" ? null : pattern.Group);

    private Written WriteArgument(string parameter, string? text) => text is null ? default : writer.Write($", {parameter}: {writer.WriteLiteral(text)}");

    /// <summary>Prints the method that matches the selectors and calls the method of each member.</summary>
    private void EmitTryRead()
    {
        writer.WriteLine("/// <summary>Reads all members, so that every error is found.</summary>");

        using (writer.WriteBlock($"public static bool TryRead({_in.Runtime}SchemaScope scope, out {SchemaNames.Values} values)"))
        {
            writer.WriteLine("values = default;");

            if (plan.Matching.Queries.Count > 0)
            {
                writer.WriteLine($"{names.MatcherInReaders} found = scope.Match<{names.MatcherInReaders}>();");
            }

            if (plan.When is { } when)
            {
                EmitWhen(when);
            }

            if (plan.Root is { } root)
            {
                EmitRoot(root);
            }

            writer.WriteLine();

            for (int i = 0; i < plan.Members.Count; i++)
            {
                EmitRead(i);
            }

            writer.WriteLine("return !scope.HasErrors;");
        }
    }

    /// <summary>Prints the check whether the schema applies to the page.</summary>
    private void EmitWhen(int when) => writer.WriteLines($$"""

        if (!scope.Applies(found.{{names.Matching.Queries[when]}}, {{CSharpText.Literal(schema.WhenText)}}))
        {
            return false;
        }
        """);

    /// <summary>Prints the step into the root of the schema, inside which the selectors are matched again.</summary>
    private void EmitRoot(int root) => writer.WriteLines($$"""

        if (!scope.TryEnter(found.{{names.Matching.Queries[root]}}, {{CSharpText.Literal(schema.RootText)}}, out scope))
        {
            return false;
        }

        found = scope.Match<{{names.MatcherInReaders}}>();
        """);

    /// <summary>Prints the call of the method of a member.</summary>
    private void EmitRead(int index)
    {
        MemberPlan member = plan.Members[index];
        MemberNames memberNames = names.Members[index];
        string options = (member.Member.Items.Combine ? ", combines: true" : string.Empty) + (member.Member.Items.SkipInvalid ? ", skipsInvalid: true" : string.Empty);

        if (memberNames.Filled is { } filled)
        {
            writer.Write($"values.{filled} = ");
        }

        writer.WriteLine($"{memberNames.Method}(scope.Member(index: {Text.Number(index)}{options}){WriteMatches(member)}, out values.{memberNames.Field});");
    }

    /// <summary>Writes the arguments for the matches of a member's selectors, with a comma before each.</summary>
    private Written WriteMatches(MemberPlan member)
    {
        foreach (int query in member.Matches)
        {
            writer.Write($", found.{names.Matching.Queries[query]}");
        }

        return default;
    }

    private void EmitValues(MemberEmitter members)
    {
        writer.WriteLine("/// <summary>The values of the members.</summary>");

        using (writer.WriteBlock($"public struct {SchemaNames.Values}"))
        {
            for (int i = 0; i < plan.Members.Count; i++)
            {
                writer.WriteLine($"public {members.WriteType(plan.Members[i].Member)} {names.Members[i].Field};");

                if (names.Members[i].Filled is { } filled)
                {
                    writer.WriteLine($"public bool {filled};");
                }
            }
        }
    }

    /// <summary>Prints an array of names of attributes or meta elements.</summary>
    private void EmitNames(string field, EquatableArray<string> texts) => writer.WriteLine($"private static readonly string[] {field} = {{ {writer.WriteLiterals(texts)} }};");

    /// <summary>Prints the accessor of a field or setter that C# code outside of its type cannot reach.</summary>
    private void EmitAccessor(MemberModel member, string accessor)
    {
        string target = $"{(member.IsStructMember ? "ref " : string.Empty)}{member.DeclaringType} target";
        string kind = member.IsField ? "Field" : "Method";
        string name = member.IsField ? member.Name : "set_" + member.Name;
        string declaration = member.IsField ? $"ref {member.DeclaredType} {accessor}({target})" : $"void {accessor}({target}, {member.DeclaredType} value)";
        writer.WriteLine($"[{_in.Services}UnsafeAccessor({_in.Services}UnsafeAccessorKind.{kind}, Name = {CSharpText.Literal(name)})]");
        writer.WriteLine($"public static extern {declaration};");
    }
}
