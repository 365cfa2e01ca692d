using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the descriptor of a schema.</summary>
/// <param name="writer">The writer.</param>
/// <param name="inReaders">The namespaces before names.</param>
internal sealed class DescriptorEmitter(SourceWriter writer, NamespacePrefixes inReaders)
{
    private readonly string _factory = inReaders.Runtime + "SchemaDescriptors";

    /// <summary>Prints the descriptor.</summary>
    public void Emit(SchemaModel schema, SchemaTraits traits)
    {
        writer.WriteLines($$"""
            /// <summary>The schema's members and their sources.</summary>
            public static readonly {{inReaders.SchemaGen}}HtmlSchemaDescriptor Descriptor = {{_factory}}.Schema(
                typeof({{schema.QualifiedName}}),
                name: {{CSharpText.Literal(schema.DisplayName)}},
                routes: {{Routes(schema)}},
                culture: {{CSharpText.Literal(schema.Culture)}},
                traits: {{inReaders.Runtime}}SchemaTraits.{{Traits(traits)}}{{(schema.Members.Count == 0 ? ");" : ",")}}
            """);

        using (writer.Indent())
        {
            for (int i = 0; i < schema.Members.Count; i++)
            {
                EmitMember(schema.Members[i], i == schema.Members.Count - 1 ? ");" : ",");
            }
        }
    }

    private string Routes(SchemaModel schema)
    {
        if (schema.Routes.Count == 0)
        {
            return $"{inReaders.System}Array.Empty<{inReaders.SchemaGen}HtmlRouteAttribute>()";
        }

        IEnumerable<string> routes = schema.Routes.Select(r => $"new {inReaders.SchemaGen}HtmlRouteAttribute({CSharpText.Literal(r.Host)}{(r.Path is null ? string.Empty : ", " + CSharpText.Literal(r.Path))})");
        return "new[] { " + string.Join(", ", routes) + " }";
    }

    private static string Traits(SchemaTraits traits) => traits.HeadFirst ? nameof(SchemaTraits.HeadFirst) : traits.HandsOutElements ? nameof(SchemaTraits.HandsOutElements) : "None";

    private void EmitMember(MemberModel member, string end)
    {
        string name = CSharpText.Literal(member.Name);
        string isRequired = Text.Boolean(member.Missing == MissingRule.Error || member.Items.Min > 0);
        string schema = member.Value == ValueKind.Schema ? $"{_factory}.Of<{member.ValueType}>" : "null";
        writer.WriteLine(member.Key is { } key
            ? $"{_factory}.Dictionary({name}, typeof({inReaders.Collections}KeyValuePair<{key.Type}, {member.ItemType}>), key: typeof({key.Type}), value: typeof({member.ValueType}), isRequired: {isRequired}, schema: {schema},"
            : $"{_factory}.Member({name}, typeof({member.ValueType}), isRequired: {isRequired}, isList: {Text.Boolean(member.List != ListKind.None)}, schema: {schema},");

        using (writer.Indent())
        {
            for (int i = 0; i < member.Sources.Count; i++)
            {
                SourceModel source = member.Sources[i];
                string close = i == member.Sources.Count - 1 ? ")" + end : ",";
                writer.WriteLine($"{_factory}.Source({inReaders.SchemaGen}HtmlSourceKind.{source.Kind}, index: {Text.Number(i)}, {CSharpText.Literal(source.Expression)}, {CSharpText.Literal(source.Attribute)}){close}");
            }
        }
    }
}
