using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the members through which a schema is used: those that are public, and those of its interfaces.</summary>
internal sealed class SurfaceEmitter
{
    private const string Context = "global::SchemaGen.HtmlContext? context";
    private const string Token = "global::System.Threading.CancellationToken cancellationToken";
    private const string Throws = "/// <exception cref=\"global::SchemaGen.HtmlSchemaException\">The page does not have what the schema requires; the message names every member that failed.</exception>";

    private readonly SourceWriter _writer;
    private readonly SchemaPlan _plan;
    private readonly SchemaModel _schema;
    private readonly string? _readers;
    private bool _isFirst = true;

    private SurfaceEmitter(SourceWriter writer, SchemaPlan plan, string? readers)
    {
        _writer = writer;
        _plan = plan;
        _schema = plan.Schema;
        _readers = readers;
    }

    private string Interface => $"global::SchemaGen.IHtmlSchema<{_schema.QualifiedName}>";

    /// <summary>The body of the members of a schema with errors.</summary>
    private string Broken => $"throw new global::System.NotSupportedException(\"The schema {_schema.DisplayName} has errors, which the build reports.\")";

    /// <summary>Prints the members.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="plan">The plan of the schema.</param>
    /// <param name="readers">The class with the descriptor; null for a schema with errors.</param>
    public static void Emit(SourceWriter writer, SchemaPlan plan, string? readers) => new SurfaceEmitter(writer, plan, readers).Emit();

    private void Emit()
    {
        List<SurfaceMember> members = Members();

        foreach (SurfaceMember member in members.Where(m => (_schema.Suppressed & m.Kind) == 0))
        {
            EmitPublic(member);
        }

        if (_schema.OnExtractedDeclaration is { } declaration)
        {
            _writer.Separate(ref _isFirst);
            _writer.WriteLine("/// <summary>Checks what was read, if a body is written; called when every required member was found.</summary>");
            _writer.WriteLine(declaration);
        }

        if (!_schema.HasInterface)
        {
            return;
        }

        // Callers through the interface need the members that the user replaced.
        foreach (SurfaceMember member in members.Where(m => m.IsOfInterface && (_schema.Suppressed & ~_schema.Implemented & m.Kind) != 0))
        {
            string parameters = member.Source is null ? string.Empty : $"({member.Source}, {Context}, {Token})";
            EmitExplicit($"static {member.Returns} {Interface}.{member.Name}{parameters}", member.Body);
        }

        // Streams are read from a buffer, and have to reach a method for text that the user implements.
        if ((_schema.Implemented & GeneratedMembers.Extract) != 0)
        {
            EmitExplicit(
                $"static global::SchemaGen.HtmlResult<{_schema.QualifiedName}> {Interface}.ExtractBuffer(global::System.ReadOnlyMemory<char> html, global::SchemaGen.HtmlContext context, {Token})",
                $"global::SchemaGen.HtmlReader.Extract<{_schema.QualifiedName}>(html.ToString(), context, cancellationToken)");
        }

        if (_readers is null)
        {
            EmitExplicit($"static bool global::SchemaGen.Runtime.ISchemaReader<{_schema.QualifiedName}>.TryRead(global::SchemaGen.Runtime.SchemaScope scope, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {_schema.QualifiedName} value)", Broken);
        }
    }

    private List<SurfaceMember> Members()
    {
        const string Reader = "global::SchemaGen.Runtime.SchemaReader";
        const string OfText = "string html";
        const string OfStream = "global::System.IO.Stream html";
        const string OfTree = "global::AngleSharp.Dom.IParentNode root";
        string self = _schema.QualifiedName;
        string result = $"global::SchemaGen.HtmlResult<{self}>";
        string fromText = $"Reads a <see cref=\"{_schema.Type.Name}\"/> from the text of a page.";
        string fromTree = $"Reads a <see cref=\"{_schema.Type.Name}\"/> from a tree, or a part of one.";
        string fromStream = $"Reads a <see cref=\"{_schema.Type.Name}\"/> from a stream, to its end.";
        const string NeverThrows = " Never throws because of the page's content.";

        return
        [
            new(GeneratedMembers.Parse, self, "Parse", OfText, $"{Reader}.Extract<{self}>(html, context, cancellationToken).Value", fromText) { CanThrow = true, HasTable = true },
            new(GeneratedMembers.ParseTree, self, "Parse", OfTree, $"{Reader}.Extract<{self}>(root, context, cancellationToken).Value", fromTree) { CanThrow = true },
            new(GeneratedMembers.ParseAsync, $"global::System.Threading.Tasks.Task<{self}>", "ParseAsync", OfStream, $"global::SchemaGen.HtmlReader.ParseAsync<{self}>(html, context, cancellationToken)", fromStream) { CanThrow = true },
            new(GeneratedMembers.Extract, result, "Extract", OfText, $"{Reader}.Extract<{self}>(html, context, cancellationToken)", fromText + NeverThrows) { IsOfInterface = true },
            new(GeneratedMembers.ExtractTree, result, "Extract", OfTree, $"{Reader}.Extract<{self}>(root, context, cancellationToken)", fromTree + NeverThrows) { IsOfInterface = true },
            new(GeneratedMembers.ExtractAsync, $"global::System.Threading.Tasks.Task<{result}>", "ExtractAsync", OfStream, $"{Reader}.ExtractAsync<{self}>(html, context, cancellationToken)", fromStream + NeverThrows),
            new(GeneratedMembers.Descriptor, "global::SchemaGen.HtmlSchemaDescriptor", "Descriptor", Source: null, $"{_readers}.Descriptor", $"The members of <see cref=\"{_schema.Type.Name}\"/> and their sources.") { IsOfInterface = true },
        ];
    }

    private void EmitPublic(SurfaceMember member)
    {
        string hiding = (_schema.Hiding & member.Kind) != 0 ? "new " : string.Empty;
        string parameters = member.Source is null ? string.Empty : $"({member.Source}, {Context} = null, {Token} = default)";
        _writer.Separate(ref _isFirst);
        _writer.WriteLine($"/// <summary>{member.Summary}</summary>");

        if (member.HasTable && _plan.Reading is { } reading)
        {
            EmitTable(reading);
        }

        if (member.CanThrow)
        {
            _writer.WriteLine(Throws);
        }

        EmitMember($"public static {hiding}{member.Returns} {member.Name}{parameters}", member.Body);
    }

    private void EmitExplicit(string declaration, string body)
    {
        _writer.Separate(ref _isFirst);
        _writer.WriteLine("/// <inheritdoc/>");
        EmitMember(declaration, body);
    }

    private void EmitMember(string declaration, string body) => _writer.WriteLines($$"""
        {{FileFrame.GeneratedCode}}
        {{declaration}} =>
            {{(_readers is null ? Broken : body)}};
        """);

    /// <summary>Prints the members and their sources as a table.</summary>
    private void EmitTable(ReadingPlan plan)
    {
        int nameWidth = plan.Members.Count == 0 ? 0 : plan.Members.Max(static m => m.Member.Name.Length);
        int typeWidth = plan.Members.Count == 0 ? 0 : plan.Members.Max(static m => TypeOf(m.Member).Length);
        _writer.WriteLine("/// <remarks>");
        _writer.WriteLine("/// <code>");

        foreach (MemberPlan member in plan.Members)
        {
            for (int i = 0; i < member.Reads.Count; i++)
            {
                string name = i == 0 ? member.Member.Name : string.Empty;
                string type = i == 0 ? TypeOf(member.Member) : string.Empty;
                _writer.WriteLine($"/// {Text.Xml(name.PadRight(nameWidth))}  {Text.Xml(type.PadRight(typeWidth))}  {Text.Xml(member.Reads[i].Source.Attribute)}");
            }
        }

        _writer.WriteLine("/// </code>");
        _writer.WriteLine("/// </remarks>");
    }

    /// <summary>Writes a type with its contract: <c>string</c> is required, <c>string?</c> may be missing, <c>string = …</c> keeps its default.</summary>
    private static string TypeOf(MemberModel member)
    {
        string type = member.Key is { } key ? $"{key.TypeName}→{member.ValueTypeName}" : member.ValueTypeName + (member.List == ListKind.None ? string.Empty : "[]");
        return member.Missing switch
        {
            MissingRule.Null => type + "?",
            MissingRule.Keep => type + " = …",
            _ => member.Items.Min > 0 ? $"{type} ({Text.Number(member.Items.Min)}..)" : type,
        };
    }
}
