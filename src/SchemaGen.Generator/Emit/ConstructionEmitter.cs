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
        _writer.Write($"value = new {_schema.QualifiedName}");
        bool hasArguments = WriteArguments();

        if (!_schema.Members.Any(static m => m.Assignment == AssignmentKind.Initializer))
        {
            _writer.WriteLine(hasArguments ? ");" : "();");
        }
        else
        {
            _writer.WriteLine(hasArguments ? ")" : string.Empty);

            using (_writer.Braces(end: "};"))
            {
                for (int i = 0; i < _plan.Members.Count; i++)
                {
                    if (_plan.Members[i].Member is { Assignment: AssignmentKind.Initializer } member)
                    {
                        _writer.WriteLine($"{CSharpText.Identifier(member.Name)} = {WriteValue(i)},");
                    }
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

    /// <summary>Writes the arguments of the constructor after an opening parenthesis, if there are any.</summary>
    private bool WriteArguments()
    {
        bool hasArguments = false;

        for (int i = 0; i < _plan.Members.Count; i++)
        {
            if (_plan.Members[i].Member is { Assignment: AssignmentKind.Constructor } member)
            {
                _writer.Write($"{(hasArguments ? ", " : "(")}{member.ParameterName}: {WriteValue(i)}");
                hasArguments = true;
            }
        }

        return hasArguments;
    }

    /// <summary>Prints the assignment of a member after construction. A member that keeps its initial value is assigned only if a value was found.</summary>
    private void EmitAssignment(int index)
    {
        if (_plan.Members[index].Member.Missing != MissingRule.Keep)
        {
            _writer.WriteLine($"{WriteAssignment(index)};");
            return;
        }

        _writer.WriteLines($$"""
            if (values.{{_names.Members[index].Filled}})
            {
                {{WriteAssignment(index)}};
            }
            """);
    }

    private Written WriteAssignment(int index)
    {
        MemberModel member = _plan.Members[index].Member;
        string target = member.IsStructMember ? "ref value" : "value";

        return member.Assignment == AssignmentKind.Setter ? _writer.Write($"value.{CSharpText.Identifier(member.Name)} = {WriteAssigned(index)}")
            : member.IsField ? _writer.Write($"{_names.QualifiedReaders}.{_names.Members[index].Accessor}({target}) = {WriteAssigned(index)}")
            : _writer.Write($"{_names.QualifiedReaders}.{_names.Members[index].Accessor}({target}, {WriteAssigned(index)})");
    }

    private Written WriteAssigned(int index) => _plan.Members[index].Member.Missing == MissingRule.Keep ? WriteFoundValue(index) : WriteValue(index);

    /// <summary>Writes the expression for the value of a member, whether a value was found or not.</summary>
    private Written WriteValue(int index)
    {
        MemberModel member = _plan.Members[index].Member;
        MemberNames names = _names.Members[index];

        if (names.Filled is null)
        {
            // Without a flag, the field is null if no value was found. If that is an error, this code is not reached.
            return member.Missing == MissingRule.Null ? _writer.Write($"values.{names.Field}") : WriteFoundValue(index);
        }

        string otherwise = member.Missing == MissingRule.Keep ? member.ParameterDefault ?? "default" : "null";
        return _writer.Write($"values.{names.Filled} ? {WriteFoundValue(index)} : {otherwise}");
    }

    /// <summary>Writes the expression for the value of a member, if a value was found.</summary>
    private Written WriteFoundValue(int index)
    {
        MemberModel member = _plan.Members[index].Member;
        string field = _names.Members[index].Field;
        return member.List switch
        {
            ListKind.Array => _writer.Write($"values.{field}.ToArray()"),
            ListKind.ImmutableArray => _writer.Write($"global::System.Collections.Immutable.ImmutableArray.CreateRange(values.{field})"),
            ListKind.HashSet => _writer.Write($"global::SchemaGen.Runtime.MemberReader.ToSet(values.{field})"),
            ListKind.List or ListKind.Dictionary => _writer.Write($"values.{field}"),
            _ => _writer.Write($"values.{field}{(member.IsValueType ? string.Empty : "!")}"),
        };
    }
}
