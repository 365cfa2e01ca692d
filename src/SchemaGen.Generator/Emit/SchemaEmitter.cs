using System;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes the code of a schema.</summary>
internal static class SchemaEmitter
{
    private static readonly string s_attribute = $"GeneratedCode(\"SchemaGen\", \"{typeof(SchemaEmitter).Assembly.GetName().Version}\")]";

    /// <summary>The attribute of what a tool wrote, so that analyzers and coverage leave it alone.</summary>
    public static readonly string GeneratedCode = "[global::System.CodeDom.Compiler." + s_attribute;

    /// <summary>The same where its namespace is in use.</summary>
    public static readonly string GeneratedCodeOfUsing = "[" + s_attribute;

    /// <summary>Writes a schema; one with errors gets members that throw.</summary>
    public static string Emit(SchemaModel schema)
    {
        SchemaPlan? plan = schema.HasErrors ? null : SchemaPlanner.Plan(schema);
        var writer = new SourceWriter();
        FileFrame.Emit(writer, schema.Namespace, schema.Containers, schema.SilencedWarnings, () => EmitType(writer, schema, plan));

        if (plan is { Matching.Queries.Count: > 0 })
        {
            MatcherEmitter.Emit(writer, plan.Matching, schema.MatcherNamespace, plan.MatcherName, "ElementMatcher", $"Finds the elements that {schema.DisplayName} reads, in one pass over the page in document order.");
        }

        foreach (EntryMatcherPlan entries in plan?.EntryMatchers ?? EquatableArray<EntryMatcherPlan>.Empty)
        {
            MatcherEmitter.Emit(writer, entries.Matching, schema.MatcherNamespace, entries.Name, "EntryMatcher", $"Finds key and value in each entry of {schema.DisplayName}.{entries.Member}.");
        }

        return writer.Finish();
    }

    private static void EmitType(SourceWriter writer, SchemaModel schema, SchemaPlan? plan)
    {
        string self = schema.QualifiedName;

        string interfaces = schema.HasInterface ? $" : global::SchemaGen.IHtmlSchema<{self}>, global::SchemaGen.Runtime.ISchemaReader<{self}>" : string.Empty;

        using (writer.WriteBlock($"partial {schema.Type.Keyword} {schema.Type.Name}{interfaces}"))
        {
            SurfaceEmitter.Emit(writer, schema, plan);

            if (plan is not null)
            {
                writer.WriteLine();
                ReaderEmitter.Emit(writer, plan);
            }
        }
    }
}
