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
                name: {{writer.WriteLiteral(schema.DisplayName)}},
                routes: {{WriteRoutes(schema)}},
                culture: {{writer.WriteLiteral(schema.Culture)}},
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

    private Written WriteRoutes(SchemaModel schema)
    {
        if (schema.Routes.Count == 0)
        {
            return writer.Write($"{inReaders.System}Array.Empty<{inReaders.SchemaGen}HtmlRouteAttribute>()");
        }

        for (int i = 0; i < schema.Routes.Count; i++)
        {
            RouteModel route = schema.Routes[i];
            writer.Write($"{(i == 0 ? "new[] { " : ", ")}new {inReaders.SchemaGen}HtmlRouteAttribute({writer.WriteLiteral(route.Host)}");
            writer.Write(route.Path is { } path ? $", {CSharpText.Literal(path)})" : ")");
        }

        return writer.Write(" }");
    }

    private static string Traits(SchemaTraits traits) => traits.HeadFirst ? nameof(SchemaTraits.HeadFirst) : traits.HandsOutElements ? nameof(SchemaTraits.HandsOutElements) : "None";

    private void EmitMember(MemberModel member, string end)
    {
        string isRequired = Text.Boolean(member.Missing == MissingRule.Error || member.Items.Min > 0);

        if (member.Key is { } key)
        {
            writer.WriteLine($"{_factory}.Dictionary({writer.WriteLiteral(member.Name)}, typeof({inReaders.Collections}KeyValuePair<{key.Type}, {member.ItemType}>), key: typeof({key.Type}), value: typeof({member.ValueType}), isRequired: {isRequired}, schema: {WriteSchema(member)},");
        }
        else
        {
            writer.WriteLine($"{_factory}.Member({writer.WriteLiteral(member.Name)}, typeof({member.ValueType}), isRequired: {isRequired}, isList: {Text.Boolean(member.List != ListKind.None)}, schema: {WriteSchema(member)},");
        }

        using (writer.Indent())
        {
            for (int i = 0; i < member.Sources.Count; i++)
            {
                SourceModel source = member.Sources[i];
                bool isLast = i == member.Sources.Count - 1;
                writer.Write($"{_factory}.Source({inReaders.SchemaGen}HtmlSourceKind.{source.Kind}, index: {Text.Number(i)}, {writer.WriteLiteral(source.Expression)}, {writer.WriteLiteral(source.Attribute)})");
                writer.WriteLine($"{(isLast ? ")" : ",")}{(isLast ? end : string.Empty)}");
            }
        }
    }

    private Written WriteSchema(MemberModel member) => member.Value == ValueKind.Schema ? writer.Write($"{_factory}.Of<{member.ValueType}>") : writer.Write("null");
}
