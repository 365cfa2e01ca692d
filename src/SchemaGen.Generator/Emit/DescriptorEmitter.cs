using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes the descriptor of a schema.</summary>
internal static class DescriptorEmitter
{
    private const string Factory = "global::SchemaGen.Runtime.SchemaDescriptors.";

    /// <summary>Writes it.</summary>
    public static void Emit(SourceWriter writer, SchemaPlan plan)
    {
        SchemaModel schema = plan.Schema;
        writer.WriteLine("/// <summary>The schema's members and their sources, for those who ask at run time.</summary>");
        writer.WriteLine($"public static readonly global::SchemaGen.HtmlSchemaDescriptor Descriptor = {Factory}Schema(");

        using (writer.Indent())
        {
            writer.WriteLine($"typeof({schema.QualifiedName}),");
            writer.WriteLine(CSharpText.Literal(schema.DisplayName) + ",");
            writer.WriteLine(Routes(schema) + ",");
            writer.WriteLine($"culture: {CSharpText.Literal(schema.Culture)},");
            writer.WriteLine($"traits: {Traits(plan.Traits)}{(schema.Members.Count == 0 ? ");" : ",")}");

            for (int i = 0; i < schema.Members.Count; i++)
            {
                EmitMember(writer, schema.Members[i], i == schema.Members.Count - 1 ? ");" : ",");
            }
        }
    }

    private static string Routes(SchemaModel schema)
    {
        if (schema.Routes.Count == 0)
        {
            return "routes: global::System.Array.Empty<global::SchemaGen.HtmlRouteAttribute>()";
        }

        IEnumerable<string> routes = schema.Routes.Select(static r => $"new global::SchemaGen.HtmlRouteAttribute({CSharpText.Literal(r.Host)}{(r.Path is null ? string.Empty : ", " + CSharpText.Literal(r.Path))})");
        return "routes: new[] { " + string.Join(", ", routes) + " }";
    }

    private static string Traits(SchemaTraits traits)
    {
        const string Type = "global::SchemaGen.Runtime.SchemaTraits.";
        return Type + (traits.HeadFirst ? nameof(SchemaTraits.HeadFirst) : traits.HandsOutElements ? nameof(SchemaTraits.HandsOutElements) : "None");
    }

    private static void EmitMember(SourceWriter writer, MemberModel member, string end)
    {
        string isRequired = member.Missing == MissingRule.Error || member.Items.Min > 0 ? "true" : "false";
        string isList = member.List == ListKind.None ? "false" : "true";
        string schema = member.Value == ValueKind.Schema ? $"{Factory}Of<{member.ValueType}>" : "null";
        string head = member.Key is { } key
            ? $"{Factory}Dictionary({CSharpText.Literal(member.Name)}, typeof(global::System.Collections.Generic.KeyValuePair<{key.Type}, {member.ItemType}>), key: typeof({key.Type}), value: typeof({member.ValueType}), isRequired: {isRequired}, schema: {schema},"
            : $"{Factory}Member({CSharpText.Literal(member.Name)}, typeof({member.ValueType}), isRequired: {isRequired}, isList: {isList}, schema: {schema},";
        writer.WriteLine(head);

        using (writer.Indent())
        {
            for (int i = 0; i < member.Sources.Count; i++)
            {
                SourceModel source = member.Sources[i];
                string index = i.ToString(CultureInfo.InvariantCulture);
                string close = i == member.Sources.Count - 1 ? ")" + end : ",";
                writer.WriteLine($"{Factory}Source(global::SchemaGen.HtmlSourceKind.{source.Kind}, {index}, {CSharpText.Literal(source.Expression)}, {CSharpText.Literal(source.Attribute)}){close}");
            }
        }
    }
}
