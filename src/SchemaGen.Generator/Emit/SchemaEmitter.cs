using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the code of a schema.</summary>
internal static class SchemaEmitter
{
    private static readonly string[] s_usings = ["System", "System.CodeDom.Compiler", "System.Collections.Generic", "System.Runtime.CompilerServices", "SchemaGen.Runtime"];

    /// <summary>Prints a schema. The members of a schema with errors throw.</summary>
    public static string Emit(SchemaPlan plan)
    {
        SchemaModel schema = plan.Schema;
        SchemaNames? names = plan.Reading is null ? null : new SchemaNames(schema, plan.Reading);
        var writer = new SourceWriter();
        FileFrame.EmitPart(writer, schema.Namespace, schema.Containers, schema.SilencedWarnings, () => EmitType(writer, plan, names));

        if (plan.Reading is { } reading && (schema.NestedReaders is null || reading.Matching.Queries.Count > 0))
        {
            FileFrame.EmitClasses(writer, schema.GeneratedNamespace, s_usings, () => EmitClasses(writer, schema, reading, names!));
        }

        return writer.Finish();
    }

    private static void EmitType(SourceWriter writer, SchemaPlan plan, SchemaNames? names)
    {
        SchemaModel schema = plan.Schema;
        string self = schema.QualifiedName;
        string interfaces = schema.HasInterface ? $" : global::SchemaGen.IHtmlSchema<{self}>, global::SchemaGen.Runtime.ISchemaReader<{self}>" : string.Empty;

        using (writer.WriteBlock($"partial {schema.Type.Keyword} {schema.Type.Name}{interfaces}"))
        {
            SurfaceEmitter.Emit(writer, plan, names?.QualifiedReaders);

            if (plan.Reading is null)
            {
                return;
            }

            writer.WriteLine();
            ConstructionEmitter.Emit(writer, schema, plan.Reading, names!);

            if (schema.NestedReaders is not null)
            {
                writer.WriteLine();
                new ReadersEmitter(writer, schema, plan.Reading, names!).Emit($"private static class {names!.Readers}");
            }
        }
    }

    private static void EmitClasses(SourceWriter writer, SchemaModel schema, ReadingPlan reading, SchemaNames names)
    {
        bool isFirst = true;

        if (schema.NestedReaders is null)
        {
            writer.Separate(ref isFirst);
            new ReadersEmitter(writer, schema, reading, names).Emit($"file static class {names.Readers}");
        }

        if (reading.Matching.Queries.Count > 0)
        {
            writer.Separate(ref isFirst);
            MatcherEmitter.EmitSchema(writer, reading.Matching, names.Matching, names.Matcher, $"Finds the elements that {schema.DisplayName} reads, in one pass over the page in document order.");
        }

        for (int i = 0; i < reading.EntryMatchers.Count; i++)
        {
            EntryMatcherPlan entries = reading.EntryMatchers[i];
            writer.Separate(ref isFirst);
            MatcherEmitter.EmitEntries(writer, entries.Matching, names.Entries[i], $"Finds key and value in each entry of {schema.DisplayName}.{entries.Member}.");
        }
    }
}
