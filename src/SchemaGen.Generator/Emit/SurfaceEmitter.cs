using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes the public members of a schema.</summary>
internal static class SurfaceEmitter
{
    private const string Result = "global::SchemaGen.HtmlResult<";
    private const string Context = "global::SchemaGen.HtmlContext? context = null, global::System.Threading.CancellationToken cancellationToken = default";
    private const string ExplicitContext = "global::SchemaGen.HtmlContext? context, global::System.Threading.CancellationToken cancellationToken";
    private const string Stream = "global::System.IO.Stream html, ";
    private const string Tree = "global::AngleSharp.Dom.IParentNode root, ";
    private const string Reader = "global::SchemaGen.Runtime.SchemaReader";
    private const string Throws = "/// <exception cref=\"global::SchemaGen.HtmlSchemaException\">The page does not hold what the schema asks for; the message names every member that failed.</exception>";

    /// <summary>Writes them.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="plan">Its plan; null if it has errors.</param>
    public static void Emit(SourceWriter writer, SchemaModel schema, SchemaPlan? plan)
    {
        string self = schema.QualifiedName;
        string name = schema.Type.Name;
        string descriptor = plan is null ? Broken(schema) : schema.ReaderName + ".Descriptor";
        string Call(string call) => plan is null ? Broken(schema) : call;

        var members = new List<Member>
        {
            new(GeneratedMembers.Parse, $"{self} Parse(string html, {Context})", Call($"{Reader}.Extract<{self}>(html, context, cancellationToken).Value"), $"Reads a <see cref=\"{name}\"/> from the text of a page.", plan is null ? null : Table(plan), Throws),
            new(GeneratedMembers.ParseTree, $"{self} Parse({Tree}{Context})", Call($"{Reader}.Extract<{self}>(root, context, cancellationToken).Value"), $"Reads a <see cref=\"{name}\"/> from a tree, or a part of one.", null, Throws),
            new(GeneratedMembers.ParseAsync, $"global::System.Threading.Tasks.Task<{self}> ParseAsync({Stream}{Context})", Call($"global::SchemaGen.HtmlReader.ParseAsync<{self}>(html, context, cancellationToken)"), $"Reads a <see cref=\"{name}\"/> from a stream, to its end.", null, Throws),
            new(GeneratedMembers.Extract, $"{Result}{self}> Extract(string html, {Context})", Call($"{Reader}.Extract<{self}>(html, context, cancellationToken)"), $"Reads a <see cref=\"{name}\"/> from the text of a page. Never throws for what the page holds.", null, null),
            new(GeneratedMembers.ExtractTree, $"{Result}{self}> Extract({Tree}{Context})", Call($"{Reader}.Extract<{self}>(root, context, cancellationToken)"), $"Reads a <see cref=\"{name}\"/> from a tree, or a part of one. Never throws for what the page holds.", null, null),
            new(GeneratedMembers.ExtractAsync, $"global::System.Threading.Tasks.Task<{Result}{self}>> ExtractAsync({Stream}{Context})", Call($"{Reader}.ExtractAsync<{self}>(html, context, cancellationToken)"), $"Reads a <see cref=\"{name}\"/> from a stream, to its end. Never throws for what the page holds.", null, null),
            new(GeneratedMembers.Descriptor, "global::SchemaGen.HtmlSchemaDescriptor Descriptor", descriptor, $"The members of <see cref=\"{name}\"/> and their sources.", null, null),
        };

        bool isFirst = true;

        foreach (Member member in members.Where(m => (schema.Suppressed & m.Kind) == 0))
        {
            writer.Separate(ref isFirst);
            Write(writer, schema, member);
        }

        if (schema.OnExtractedDeclaration is { } declaration)
        {
            writer.Separate(ref isFirst);
            writer.WriteLine("/// <summary>Your own checks of what was read, if you write a body; called when every member is there.</summary>");
            writer.WriteLine(declaration);
        }

        if (!schema.HasInterface)
        {
            return;
        }

        EmitExplicit(writer, schema, members, ref isFirst);
        writer.Separate(ref isFirst);
        writer.WriteLine("/// <inheritdoc/>");
        writer.WriteLine(SchemaEmitter.GeneratedCode);
        writer.WriteLine($"static bool global::SchemaGen.Runtime.ISchemaReader<{self}>.TryRead(global::SchemaGen.Runtime.SchemaScope scope, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {self} value) =>");

        using (writer.Indent())
        {
            writer.WriteLine((plan is null ? Broken(schema) : $"{schema.ReaderName}.TryRead(scope, out value)") + ";");
        }
    }

    private static void Write(SourceWriter writer, SchemaModel schema, Member member)
    {
        writer.WriteLine("/// <summary>" + member.Summary + "</summary>");

        if (member.Remarks is { } remarks)
        {
            writer.WriteLine(remarks);
        }

        if (member.Exception is { } exception)
        {
            writer.WriteLine(exception);
        }

        string hiding = (schema.Hiding & member.Kind) != 0 ? "new " : string.Empty;
        writer.WriteLine(SchemaEmitter.GeneratedCode);
        writer.WriteLine($"public static {hiding}{member.Signature} =>");

        using (writer.Indent())
        {
            writer.WriteLine(member.Body + ";");
        }
    }

    /// <summary>The members of the interface that the user's own replace are there all the same, for those who call through it.</summary>
    private static void EmitExplicit(SourceWriter writer, SchemaModel schema, List<Member> members, ref bool isFirst)
    {
        string schemaInterface = $"global::SchemaGen.IHtmlSchema<{schema.QualifiedName}>.";

        foreach (Member member in members.Where(m => (schema.Suppressed & ~schema.Implemented & m.Kind) != 0))
        {
            if (member.Kind is GeneratedMembers.Descriptor or GeneratedMembers.Extract or GeneratedMembers.ExtractTree)
            {
                int name = member.Signature.IndexOf(member.Kind == GeneratedMembers.Descriptor ? " Descriptor" : " Extract(", StringComparison.Ordinal) + 1;
                string signature = member.Signature.Substring(0, name) + schemaInterface + member.Signature.Substring(name).Replace(Context, ExplicitContext);
                writer.Separate(ref isFirst);
                writer.WriteLine("/// <inheritdoc/>");
                writer.WriteLine(SchemaEmitter.GeneratedCode);
                writer.WriteLine($"static {signature} =>");

                using (writer.Indent())
                {
                    writer.WriteLine(member.Body + ";");
                }
            }
        }
    }

    private static string Broken(SchemaModel schema) =>
        $"throw new global::System.NotSupportedException(\"The schema {schema.DisplayName} has errors, which the build lists.\")";

    /// <summary>The members and what fills them, as a table.</summary>
    private static string Table(SchemaPlan plan)
    {
        int nameWidth = plan.Members.Count == 0 ? 0 : plan.Members.Max(static m => m.Member.Name.Length);
        int typeWidth = plan.Members.Count == 0 ? 0 : plan.Members.Max(static m => TypeOf(m.Member).Length);
        var lines = new List<string> { "/// <remarks>", "/// <code>" };

        foreach (MemberPlan member in plan.Members)
        {
            for (int i = 0; i < member.Reads.Count; i++)
            {
                string name = i == 0 ? member.Member.Name : string.Empty;
                string type = i == 0 ? TypeOf(member.Member) : string.Empty;
                string attribute = member.Reads[i].Attribute;
                lines.Add("/// " + Text.Xml(name.PadRight(nameWidth) + "  " + type.PadRight(typeWidth) + "  " + attribute));
            }
        }

        lines.Add("/// </code>");
        lines.Add("/// </remarks>");
        return string.Join("\n", lines);
    }

    /// <summary>The type with its contract: <c>string</c> must be there, <c>string?</c> may be missing, <c>string = …</c> keeps its default.</summary>
    private static string TypeOf(MemberModel member)
    {
        string type = member.Key is { } key ? $"{key.TypeName}→{member.ValueTypeName}" : member.ValueTypeName + (member.List == ListKind.None ? string.Empty : "[]");
        return member.Missing switch
        {
            MissingRule.Null => type + "?",
            MissingRule.Keep => type + " = …",
            _ => member.Items.Min > 0 ? type + " (" + member.Items.Min.ToString(System.Globalization.CultureInfo.InvariantCulture) + "..)" : type,
        };
    }

    private sealed record Member(GeneratedMembers Kind, string Signature, string Body, string Summary, string? Remarks, string? Exception);
}
