using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes how the object is made from the values of its members.</summary>
internal static class ConstructionEmitter
{
    /// <summary>Writes it.</summary>
    public static void Emit(SourceWriter writer, SchemaPlan plan)
    {
        List<MemberPlan> arguments = Of(plan, AssignmentKind.Constructor);
        List<MemberPlan> initializers = Of(plan, AssignmentKind.Initializer);
        string list = string.Join(", ", arguments.Select(static m => m.Member.ParameterName + ": " + Value(m)));
        string creation = $"value = new {plan.Schema.QualifiedName}({list})";

        if (initializers.Count == 0)
        {
            writer.WriteLine(creation + ";");
        }
        else
        {
            writer.WriteLine(arguments.Count == 0 ? $"value = new {plan.Schema.QualifiedName}" : creation);
            writer.WriteLine("{");

            using (writer.Indent())
            {
                foreach (MemberPlan member in initializers)
                {
                    writer.WriteLine($"{CSharpText.Identifier(member.Member.Name)} = {Value(member)},");
                }
            }

            writer.WriteLine("};");
        }

        foreach (MemberPlan member in plan.Members.Where(static m => m.Member.Assignment is AssignmentKind.Setter or AssignmentKind.Accessor))
        {
            writer.WriteLine();
            EmitAfter(writer, member);
        }

        writer.WriteLine();
    }

    private static void EmitAfter(SourceWriter writer, MemberPlan member)
    {
        bool isConditional = member.Member.Missing == MissingRule.Keep;
        string value = isConditional ? Found(member) : Value(member);
        string target = member.Member.IsStructMember ? "ref value" : "value";
        string assignment = member.Member.Assignment == AssignmentKind.Setter ? $"value.{CSharpText.Identifier(member.Member.Name)} = {value};"
            : member.Member.IsField ? $"{member.Accessor}({target}) = {value};"
            : $"{member.Accessor}({target}, {value});";

        if (!isConditional)
        {
            writer.WriteLine(assignment);
            return;
        }

        using (writer.WriteBlock($"if ({member.Filled})"))
        {
            writer.WriteLine(assignment);
        }
    }

    private static List<MemberPlan> Of(SchemaPlan plan, AssignmentKind kind) => plan.Members.Where(m => m.Member.Assignment == kind).ToList();

    /// <summary>The value that the member gets, found or not.</summary>
    private static string Value(MemberPlan member)
    {
        if (member.Filled is null)
        {
            // Null says by itself that nothing was found; where it is an error there is no object.
            return member.Member.Missing == MissingRule.Null ? member.Local : Found(member);
        }

        string otherwise = member.Member.Missing == MissingRule.Keep ? member.Member.ParameterDefault ?? "default" : "null";
        return $"{member.Filled} ? {Found(member)} : {otherwise}";
    }

    /// <summary>The value that was found.</summary>
    private static string Found(MemberPlan member) => member.Member.List switch
    {
        ListKind.Array => member.Local + ".ToArray()",
        ListKind.ImmutableArray => $"global::System.Collections.Immutable.ImmutableArray.CreateRange({member.Local})",
        ListKind.HashSet => $"global::SchemaGen.Runtime.MemberReader.ToSet({member.Local})",
        ListKind.List or ListKind.Dictionary => member.Local,
        _ => member.Member.IsValueType ? member.Local : member.Local + "!",
    };
}
