using System.Linq;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes the class that reads the members of a schema and constructs it.</summary>
internal static class ReaderEmitter
{
    /// <summary>Writes it.</summary>
    public static void Emit(SourceWriter writer, SchemaPlan plan)
    {
        writer.WriteLine($"/// <summary>Reads the members of <see cref=\"{plan.Schema.Type.Name}\"/>, one after the other.</summary>");
        writer.WriteLine(SchemaEmitter.GeneratedCode);

        using (writer.WriteBlock($"private static class {plan.Schema.ReaderName}"))
        {
            EmitConstants(writer, plan);
            EmitTryRead(writer, plan);

            foreach (MemberPlan member in plan.Members)
            {
                writer.WriteLine();
                MemberEmitter.Emit(writer, member);
            }

            foreach (MemberPlan member in plan.Members.Where(static m => m.Accessor is not null))
            {
                writer.WriteLine();
                EmitAccessor(writer, member);
            }

            writer.WriteLine();
            DescriptorEmitter.Emit(writer, plan);
        }
    }

    private static void EmitConstants(SourceWriter writer, SchemaPlan plan)
    {
        foreach (PatternConstant pattern in plan.Patterns)
        {
            string group = pattern.Pattern.Replacement is { } replacement ? $", replacement: {CSharpText.Literal(replacement)}"
                : pattern.Pattern.Group == "0" ? string.Empty
                : $", group: {CSharpText.Literal(pattern.Pattern.Group)}";
            writer.WriteLine($"private static readonly global::SchemaGen.Runtime.TextPattern {pattern.Name} = new({CSharpText.Literal(pattern.Pattern.Text)}{group});");
        }

        foreach (PathConstant path in plan.Paths)
        {
            string types = path.Types is null ? string.Empty : $", types: {CSharpText.Literal(path.Types)}";
            writer.WriteLine($"private static readonly global::SchemaGen.Runtime.JsonLdPath {path.Name} = new({CSharpText.Literal(path.Path)}{types});");
        }

        foreach (SplitConstant split in plan.Splits)
        {
            string text = CSharpText.Literal(split.Split.Text);
            string argument = split.Split.IsPattern ? $"new global::SchemaGen.Runtime.TextPattern({text})" : text;
            writer.WriteLine($"private static readonly global::SchemaGen.Runtime.TextSplitter {split.Name} = new({argument});");
        }

        foreach (EnumConstant names in plan.Enums)
        {
            string values = string.Join(", ", names.Names.Select(n => $"({CSharpText.Literal(n.Text)}, {names.Type}.{n.Member})"));
            writer.WriteLine($"private static readonly global::SchemaGen.Runtime.EnumNames<{names.Type}> {names.Name} = new({values});");
        }

        foreach (NamesConstant names in plan.Names)
        {
            writer.WriteLine($"private static readonly string[] {names.Name} = {{ {string.Join(", ", names.Names.Select(CSharpText.Literal))} }};");
        }

        if (plan.Patterns.Count + plan.Paths.Count + plan.Splits.Count + plan.Enums.Count + plan.Names.Count > 0)
        {
            writer.WriteLine();
        }
    }

    private static void EmitTryRead(SourceWriter writer, SchemaPlan plan)
    {
        string self = plan.Schema.QualifiedName;
        writer.WriteLine("/// <summary>Reads all members, so that every error is found, and constructs if there is none.</summary>");

        using (writer.WriteBlock($"public static bool TryRead(global::SchemaGen.Runtime.SchemaScope scope, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {self} value)"))
        {
            if (plan.Matching.Queries.Count > 0)
            {
                writer.WriteLine($"var matches = scope.Match<{plan.QualifiedMatcherName}>();");
            }

            if (plan.Root is { } root)
            {
                EmitRoot(writer, plan, root);
            }

            for (int i = 0; i < plan.Members.Count; i++)
            {
                MemberPlan member = plan.Members[i];
                string filled = member.Filled is null ? string.Empty : $"bool {member.Filled} = ";
                string matches = string.Concat(member.Matches.Select(static m => ", matches." + CSharpText.Identifier(m.List)));
                writer.WriteLine($"{filled}{member.Method}(scope.Member({MemberArguments(i, member.Member.Items)}){matches}, out {MemberEmitter.LocalType(member.Member)} {member.Local});");
            }

            writer.WriteLine();

            using (writer.WriteBlock("if (scope.HasErrors)"))
            {
                writer.WriteLine("value = default;");
                writer.WriteLine("return false;");
            }

            writer.WriteLine();
            ConstructionEmitter.Emit(writer, plan);

            if (plan.Schema.HasOnExtracted)
            {
                writer.WriteLine("value.OnExtracted(scope.Issues);");
                writer.WriteLine("return !scope.HasErrors;");
            }
            else
            {
                writer.WriteLine("return true;");
            }
        }
    }

    private static string MemberArguments(int index, ItemsModel items) =>
        index.ToString(System.Globalization.CultureInfo.InvariantCulture) + (items.Combine ? ", combines: true" : string.Empty) + (items.SkipInvalid ? ", skipsInvalid: true" : string.Empty);

    private static void EmitRoot(SourceWriter writer, SchemaPlan plan, string root)
    {
        writer.WriteLine();

        using (writer.WriteBlock($"if (!scope.TryEnter(matches.{root}, {CSharpText.Literal(plan.Schema.RootText)}, out scope))"))
        {
            writer.WriteLine("value = default;");
            writer.WriteLine("return false;");
        }

        writer.WriteLine();
        writer.WriteLine($"matches = scope.Match<{plan.QualifiedMatcherName}>();");
    }

    private static void EmitAccessor(SourceWriter writer, MemberPlan member)
    {
        string target = (member.Member.IsStructMember ? "ref " : string.Empty) + member.Member.DeclaringType + " target";

        if (member.Member.IsField)
        {
            writer.WriteLine($"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Field, Name = {CSharpText.Literal(member.Member.Name)})]");
            writer.WriteLine($"private static extern ref {member.Member.DeclaredType} {member.Accessor}({target});");
        }
        else
        {
            writer.WriteLine($"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = {CSharpText.Literal("set_" + member.Member.Name)})]");
            writer.WriteLine($"private static extern void {member.Accessor}({target}, {member.Member.DeclaredType} value);");
        }
    }
}
