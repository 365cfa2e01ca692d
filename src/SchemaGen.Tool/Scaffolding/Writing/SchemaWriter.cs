using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Choosing;

namespace SchemaGen.Tool.Scaffolding.Writing;

/// <summary>Writes schemas as C#.</summary>
internal static class SchemaWriter
{
    /// <summary>Writes the file of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="space">The namespace; null for none.</param>
    public static string Write(SchemaDraft schema, string? space)
    {
        var text = new StringBuilder();
        List<ChosenMember> members = [.. schema.Members, .. schema.Nested.SelectMany(static n => n.Members)];

        if (members.Exists(static m => m.Type is nameof(Uri) or nameof(DateTimeOffset) or nameof(DateTime) or nameof(DateOnly)))
        {
            text.Append("using System;\n");
        }

        if (members.Exists(static m => m.IsList))
        {
            text.Append("using System.Collections.Generic;\n");
        }

        text.Append("using SchemaGen;\n\n");

        if (space is not null)
        {
            text.Append("namespace ").Append(space).Append(";\n\n");
        }

        WriteSchema(text, schema, string.Empty);
        return text.ToString();
    }

    private static void WriteSchema(StringBuilder text, SchemaDraft schema, string indent)
    {
        text.Append(indent).Append("/// <summary>").Append(schema.Summary).Append("</summary>\n");
        WriteComments(text, schema.Comments, indent);
        text.Append(indent).Append(AttributeText.Of(schema.Settings.Attribute)).Append('\n');

        if (schema.Host is not null)
        {
            text.Append(indent).Append(AttributeText.Of(new AttributeDraft("HtmlRoute", schema.Host))).Append('\n');
        }

        text.Append(indent).Append("public sealed partial record ").Append(schema.Name).Append('\n').Append(indent).Append("{\n");
        string inner = indent + "    ";
        bool isFirst = true;

        foreach (ChosenMember member in schema.Members)
        {
            text.Append(isFirst ? string.Empty : "\n");
            isFirst = false;
            WriteMember(text, member, inner);
        }

        foreach (SchemaDraft nested in schema.Nested)
        {
            text.Append('\n');
            WriteSchema(text, nested, inner);
        }

        text.Append(indent).Append("}\n");
    }

    private static void WriteMember(StringBuilder text, ChosenMember member, string indent)
    {
        text.Append(indent).Append("/// <summary>").Append(member.Summary).Append("</summary>\n");
        WriteComments(text, member.Comments, indent);

        for (int i = 0; i < member.Sources.Count; i++)
        {
            AttributeDraft source = member.Sources[i];
            bool hasItems = member.MinItems > 0 && i == member.Sources.Count - 1;
            text.Append(indent).Append(AttributeText.Of(hasItems ? [source, new AttributeDraft("Items").With("Min", member.MinItems)] : [source], indent)).Append('\n');
        }

        text.Append(indent).Append("public ")
            .Append(member.IsRequired ? "required " : string.Empty)
            .Append(member.IsList ? $"IReadOnlyList<{member.Type}>" : member.Type).Append(member.IsRequired || member.IsList ? string.Empty : "?").Append(' ')
            .Append(member.Name).Append(" { get; init; }").Append(member.IsList && !member.IsRequired ? " = [];" : string.Empty).Append('\n');
    }

    private static void WriteComments(StringBuilder text, IReadOnlyList<string> comments, string indent)
    {
        foreach (string comment in comments)
        {
            // The comment has texts of the page, which may contain line ends and characters that reorder a line.
            text.Append(indent).Append("// ").Append(PlainText.Of(comment).Replace('\u2068', '\uFFFD').Replace('\u2069', '\uFFFD')).Append('\n');
        }
    }
}
