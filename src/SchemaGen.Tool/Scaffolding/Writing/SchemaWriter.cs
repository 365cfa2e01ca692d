using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Writing;

/// <summary>Writes schemas as C#.</summary>
internal static class SchemaWriter
{
    private const int MaxLineLength = 150;

    /// <summary>Writes the file of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="space">The namespace; null for none.</param>
    public static string Write(SchemaDraft schema, string? space)
    {
        var text = new StringBuilder();
        List<ChosenMember> members = [.. schema.Members, .. schema.Nested.SelectMany(static n => n.Members)];

        if (schema.Host is not null || members.Exists(static m => m.Type is "Uri" or "DateTimeOffset" or "DateTime" or "DateOnly"))
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
        text.Append(indent).Append(schema.Settings.Attribute).Append('\n');

        if (schema.Host is not null)
        {
            text.Append(indent).Append('[').Append(SourceText.Of("HtmlRoute", schema.Host)).Append("]\n");
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

        foreach (string attribute in member.Attributes)
        {
            text.Append(indent).Append('[').Append(Wrap(attribute, indent)).Append("]\n");
        }

        text.Append(indent).Append("public ")
            .Append(member.IsRequired ? "required " : string.Empty)
            .Append(member.Type).Append(member.IsRequired || member.IsList ? string.Empty : "?").Append(' ')
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

    /// <summary>Writes each option of a long <c>[Body]</c> on a separate line.</summary>
    private static string Wrap(string attribute, string indent)
    {
        if (attribute.Length + indent.Length + 2 <= MaxLineLength || !attribute.StartsWith("Body(", StringComparison.Ordinal))
        {
            return attribute;
        }

        string separator = "\n" + indent + "    ";
        return string.Concat("Body(", separator, string.Join("," + separator, Arguments(attribute["Body(".Length..^1])), ")");
    }

    /// <summary>Splits arguments at the commas between them.</summary>
    private static IEnumerable<string> Arguments(string arguments)
    {
        int start = 0;

        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == '"')
            {
                i = EndOfString(arguments, i);
            }
            else if (arguments[i] == ',')
            {
                yield return arguments[start..i].Trim();
                start = i + 1;
            }
        }

        yield return arguments[start..].Trim();
    }

    /// <summary>Gets the index of the quotation mark that ends a string.</summary>
    private static int EndOfString(string text, int start)
    {
        bool isVerbatim = start > 0 && text[start - 1] == '@';
        int i = start + 1;

        while (text[i] != '"' || (isVerbatim && i + 1 < text.Length && text[i + 1] == '"'))
        {
            // An escaped sign, or a doubled quotation mark.
            i += text[i] == '"' || (text[i] == '\\' && !isVerbatim) ? 2 : 1;
        }

        return i;
    }
}
