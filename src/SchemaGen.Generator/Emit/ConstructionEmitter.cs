using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the method that constructs the object from the values that were read. It is in the user's type, because setters and constructors may be private.</summary>
internal sealed class ConstructionEmitter
{
    private readonly SourceWriter _writer;
    private readonly SchemaModel _schema;
    private readonly ReadingPlan _plan;
    private readonly SchemaNames _names;

    private ConstructionEmitter(SourceWriter writer, SchemaModel schema, ReadingPlan plan, SchemaNames names)
    {
        _writer = writer;
        _schema = schema;
        _plan = plan;
        _names = names;
    }

    /// <summary>Prints the method.</summary>
    public static void Emit(SourceWriter writer, SchemaModel schema, ReadingPlan plan, SchemaNames names) => new ConstructionEmitter(writer, schema, plan, names).Emit();

    private void Emit()
    {
        string self = _schema.QualifiedName;
        _writer.WriteLines($$"""
            /// <inheritdoc/>
            {{FileFrame.GeneratedCode}}
            static bool global::SchemaGen.Runtime.ISchemaReader<{{self}}>.TryRead(global::SchemaGen.Runtime.SchemaScope scope, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {{self}} value)
            """);

        using (_writer.Braces())
        {
            _writer.WriteLines($$"""
                if (!{{_names.QualifiedReaders}}.TryRead(scope, out {{_names.QualifiedReaders}}.{{SchemaNames.Values}} values))
                {
                    value = default;
                    return false;
                }

                """);
            EmitConstruction();

            if (_schema.HasOnExtracted)
            {
                _writer.WriteLine("value.OnExtracted(scope.Issues);");
            }

            _writer.WriteLine(_schema.HasOnExtracted ? "return !scope.HasErrors;" : "return true;");
        }
    }

    private void EmitConstruction()
    {
        string arguments = string.Join(", ", MembersOf(AssignmentKind.Constructor).Select(i => $"{_plan.Members[i].Member.ParameterName}: {ValueOf(i)}"));
        List<int> initializers = MembersOf(AssignmentKind.Initializer);
        string creation = $"value = new {_schema.QualifiedName}";

        if (initializers.Count == 0)
        {
            _writer.WriteLine($"{creation}({arguments});");
        }
        else
        {
            _writer.WriteLine(arguments.Length == 0 ? creation : $"{creation}({arguments})");

            using (_writer.Braces(end: "};"))
            {
                foreach (int member in initializers)
                {
                    _writer.WriteLine($"{CSharpText.Identifier(_plan.Members[member].Member.Name)} = {ValueOf(member)},");
                }
            }
        }

        _writer.WriteLine();

        for (int i = 0; i < _plan.Members.Count; i++)
        {
            if (_plan.Members[i].Member.Assignment is AssignmentKind.Setter or AssignmentKind.Accessor)
            {
                EmitAssignment(i);
                _writer.WriteLine();
            }
        }
    }

    /// <summary>Prints the assignment of a member after construction. A member that keeps its initial value is assigned only if a value was found.</summary>
    private void EmitAssignment(int index)
    {
        MemberModel member = _plan.Members[index].Member;
        bool isConditional = member.Missing == MissingRule.Keep;
        string value = isConditional ? FoundValueOf(index) : ValueOf(index);
        string accessor = $"{_names.QualifiedReaders}.{_names.Members[index].Accessor}";
        string target = member.IsStructMember ? "ref value" : "value";
        string assignment = member.Assignment == AssignmentKind.Setter ? $"value.{CSharpText.Identifier(member.Name)} = {value};"
            : member.IsField ? $"{accessor}({target}) = {value};"
            : $"{accessor}({target}, {value});";

        if (!isConditional)
        {
            _writer.WriteLine(assignment);
            return;
        }

        _writer.WriteLines($$"""
            if (values.{{_names.Members[index].Filled}})
            {
                {{assignment}}
            }
            """);
    }

    /// <summary>Gets the indexes of the members that are assigned in a way.</summary>
    private List<int> MembersOf(AssignmentKind kind) => Enumerable.Range(0, _plan.Members.Count).Where(i => _plan.Members[i].Member.Assignment == kind).ToList();

    /// <summary>Gets the expression for the value of a member, whether a value was found or not.</summary>
    private string ValueOf(int index)
    {
        MemberModel member = _plan.Members[index].Member;
        MemberNames names = _names.Members[index];

        if (names.Filled is null)
        {
            // Without a flag, the field is null if no value was found. If that is an error, this code is not reached.
            return member.Missing == MissingRule.Null ? "values." + names.Field : FoundValueOf(index);
        }

        string otherwise = member.Missing == MissingRule.Keep ? member.ParameterDefault ?? "default" : "null";
        return $"values.{names.Filled} ? {FoundValueOf(index)} : {otherwise}";
    }

    /// <summary>Gets the expression for the value of a member, if a value was found.</summary>
    private string FoundValueOf(int index)
    {
        MemberModel member = _plan.Members[index].Member;
        string field = "values." + _names.Members[index].Field;
        return member.List switch
        {
            ListKind.Array => field + ".ToArray()",
            ListKind.ImmutableArray => $"global::System.Collections.Immutable.ImmutableArray.CreateRange({field})",
            ListKind.HashSet => $"global::SchemaGen.Runtime.MemberReader.ToSet({field})",
            ListKind.List or ListKind.Dictionary => field,
            _ => member.IsValueType ? field : field + "!",
        };
    }
}
