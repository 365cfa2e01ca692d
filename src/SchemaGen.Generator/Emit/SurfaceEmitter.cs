using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes the public members of a schema.</summary>
internal static class SurfaceEmitter
{
    private const string Context = "global::SchemaGen.HtmlContext? context = null, global::System.Threading.CancellationToken cancellationToken = default";
    private const string ExplicitContext = "global::SchemaGen.HtmlContext? context, global::System.Threading.CancellationToken cancellationToken";
    private const string Html = "(string html, " + Context + ")";
    private const string Stream = "(global::System.IO.Stream html, " + Context + ")";
    private const string Tree = "(global::AngleSharp.Dom.IParentNode root, " + Context + ")";
    private const string Arguments = ">(html, context, cancellationToken)";
    private const string Reader = "global::SchemaGen.Runtime.SchemaReader";
    private const string Throws = "/// <exception cref=\"global::SchemaGen.HtmlSchemaException\">The page does not hold what the schema asks for; the message names every member that failed.</exception>";

    /// <summary>Writes them.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="plan">Its plan; null if it has errors.</param>
    public static void Emit(SourceWriter writer, SchemaModel schema, SchemaPlan? plan)
    {
        string self = schema.QualifiedName;
        string result = $"global::SchemaGen.HtmlResult<{self}>";
        const string FromText = "from the text of a page.";
        const string FromTree = "from a tree, or a part of one.";
        const string FromStream = "from a stream, to its end.";

        var members = new List<Member>
        {
            new(GeneratedMembers.Parse, self, "Parse", Html, Reader + ".Extract<", ">(html, context, cancellationToken).Value", FromText, CanThrow: true),
            new(GeneratedMembers.ParseTree, self, "Parse", Tree, Reader + ".Extract<", ">(root, context, cancellationToken).Value", FromTree, CanThrow: true),
            new(GeneratedMembers.ParseAsync, $"global::System.Threading.Tasks.Task<{self}>", "ParseAsync", Stream, "global::SchemaGen.HtmlReader.ParseAsync<", Arguments, FromStream, CanThrow: true),
            new(GeneratedMembers.Extract, result, "Extract", Html, Reader + ".Extract<", Arguments, FromText, CanThrow: false),
            new(GeneratedMembers.ExtractTree, result, "Extract", Tree, Reader + ".Extract<", ">(root, context, cancellationToken)", FromTree, CanThrow: false),
            new(GeneratedMembers.ExtractAsync, $"global::System.Threading.Tasks.Task<{result}>", "ExtractAsync", Stream, Reader + ".ExtractAsync<", Arguments, FromStream, CanThrow: false),
            new(GeneratedMembers.Descriptor, "global::SchemaGen.HtmlSchemaDescriptor", "Descriptor", string.Empty, string.Empty, string.Empty, string.Empty, CanThrow: false),
        };

        bool isFirst = true;

        foreach (Member member in members.Where(m => (schema.Suppressed & m.Kind) == 0))
        {
            writer.Separate(ref isFirst);
            Write(writer, schema, plan, member);
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

        EmitExplicit(writer, schema, plan, members, ref isFirst);
        EmitBuffer(writer, schema, ref isFirst);
        writer.Separate(ref isFirst);
        writer.WriteLine("/// <inheritdoc/>");
        writer.WriteLine(SchemaEmitter.GeneratedCode);
        writer.WriteLine($"static bool global::SchemaGen.Runtime.ISchemaReader<{self}>.TryRead(global::SchemaGen.Runtime.SchemaScope scope, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {self} value) =>");

        using (writer.Indent())
        {
            writer.WriteLine((plan is null ? Broken(schema) : $"{schema.ReaderName}.TryRead(scope, out value)") + ";");
        }
    }

    private static void Write(SourceWriter writer, SchemaModel schema, SchemaPlan? plan, Member member)
    {
        if (member.Kind == GeneratedMembers.Descriptor)
        {
            writer.WriteLine($"/// <summary>The members of <see cref=\"{schema.Type.Name}\"/> and their sources.</summary>");
        }
        else
        {
            writer.WriteLine($"/// <summary>Reads a <see cref=\"{schema.Type.Name}\"/> {member.From}{(member.CanThrow ? string.Empty : " Never throws for what the page holds.")}</summary>");
        }

        if (member.Kind == GeneratedMembers.Parse && plan is not null)
        {
            EmitTable(writer, plan);
        }

        if (member.CanThrow)
        {
            writer.WriteLine(Throws);
        }

        string hiding = (schema.Hiding & member.Kind) != 0 ? "new " : string.Empty;
        writer.WriteLine(SchemaEmitter.GeneratedCode);
        writer.WriteLine($"public static {hiding}{member.Returns} {member.Name}{member.Parameters} =>");
        WriteBody(writer, schema, plan, member);
    }

    private static void WriteBody(SourceWriter writer, SchemaModel schema, SchemaPlan? plan, Member member)
    {
        using (writer.Indent())
        {
            if (plan is null)
            {
                writer.WriteLine($"{Broken(schema)};");
            }
            else if (member.Kind == GeneratedMembers.Descriptor)
            {
                writer.WriteLine($"{schema.ReaderName}.Descriptor;");
            }
            else
            {
                writer.WriteLine($"{member.Call}{schema.QualifiedName}{member.Arguments};");
            }
        }
    }

    /// <summary>The members of the interface that the user's own replace are there all the same, for those who call through it.</summary>
    private static void EmitExplicit(SourceWriter writer, SchemaModel schema, SchemaPlan? plan, List<Member> members, ref bool isFirst)
    {
        string schemaInterface = $"global::SchemaGen.IHtmlSchema<{schema.QualifiedName}>.";

        foreach (Member member in members.Where(m => (schema.Suppressed & ~schema.Implemented & m.Kind) != 0))
        {
            if (member.Kind is GeneratedMembers.Descriptor or GeneratedMembers.Extract or GeneratedMembers.ExtractTree)
            {
                writer.Separate(ref isFirst);
                writer.WriteLine("/// <inheritdoc/>");
                writer.WriteLine(SchemaEmitter.GeneratedCode);
                writer.WriteLine($"static {member.Returns} {schemaInterface}{member.Name}{member.Parameters.Replace(Context, ExplicitContext)} =>");
                WriteBody(writer, schema, plan, member);
            }
        }
    }

    /// <summary>Writes the entry for streams, which are read from a buffer, where the user implements the method of the interface for text: it is called for a stream, too.</summary>
    private static void EmitBuffer(SourceWriter writer, SchemaModel schema, ref bool isFirst)
    {
        if ((schema.Implemented & GeneratedMembers.Extract) == 0)
        {
            return;
        }

        writer.Separate(ref isFirst);
        writer.WriteLine("/// <inheritdoc/>");
        writer.WriteLine(SchemaEmitter.GeneratedCode);
        writer.WriteLine($"static global::SchemaGen.HtmlResult<{schema.QualifiedName}> global::SchemaGen.IHtmlSchema<{schema.QualifiedName}>.ExtractBuffer(global::System.ReadOnlyMemory<char> html, global::SchemaGen.HtmlContext context, global::System.Threading.CancellationToken cancellationToken) =>");

        using (writer.Indent())
        {
            writer.WriteLine($"global::SchemaGen.HtmlReader.Extract<{schema.QualifiedName}>(html.ToString(), context, cancellationToken);");
        }
    }

    private static string Broken(SchemaModel schema) =>
        $"throw new global::System.NotSupportedException(\"The schema {schema.DisplayName} has errors, which the build lists.\")";

    /// <summary>The members and what fills them, as a table.</summary>
    private static void EmitTable(SourceWriter writer, SchemaPlan plan)
    {
        int nameWidth = plan.Members.Count == 0 ? 0 : plan.Members.Max(static m => m.Member.Name.Length);
        int typeWidth = plan.Members.Count == 0 ? 0 : plan.Members.Max(static m => TypeOf(m.Member).Length);
        writer.WriteLine("/// <remarks>");
        writer.WriteLine("/// <code>");

        foreach (MemberPlan member in plan.Members)
        {
            for (int i = 0; i < member.Reads.Count; i++)
            {
                string name = i == 0 ? member.Member.Name : string.Empty;
                string type = i == 0 ? TypeOf(member.Member) : string.Empty;
                writer.WriteLine($"/// {Text.Xml(name.PadRight(nameWidth))}  {Text.Xml(type.PadRight(typeWidth))}  {Text.Xml(member.Reads[i].Attribute)}");
            }
        }

        writer.WriteLine("/// </code>");
        writer.WriteLine("/// </remarks>");
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

    /// <param name="Kind">Which member.</param>
    /// <param name="Returns">Its type.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Parameters">Its parameters, in parentheses.</param>
    /// <param name="Call">What stands before the schema's name in what it calls.</param>
    /// <param name="Arguments">What stands after.</param>
    /// <param name="From">What it reads from, for the documentation.</param>
    /// <param name="CanThrow">Whether it throws for what the page holds.</param>
    private sealed record Member(GeneratedMembers Kind, string Returns, string Name, string Parameters, string Call, string Arguments, string From, bool CanThrow);
}
