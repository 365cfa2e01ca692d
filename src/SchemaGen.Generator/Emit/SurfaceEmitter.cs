using System;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the members through which a schema is used: those that are public, and those of its interfaces.</summary>
internal sealed class SurfaceEmitter
{
    private const string Context = "global::SchemaGen.HtmlContext? context";
    private const string Token = "global::System.Threading.CancellationToken cancellationToken";
    private const string Throws = "/// <exception cref=\"global::SchemaGen.HtmlSchemaException\">The page does not have what the schema requires; the message names every member that failed.</exception>";

    private const string Reader = "global::SchemaGen.Runtime.SchemaReader";
    private const string OfText = "string html";
    private const string OfStream = "global::System.IO.Stream html";
    private const string OfTree = "global::AngleSharp.Dom.IParentNode root";
    private const string FromText = "from the text of a page.";
    private const string FromTree = "from a tree, or a part of one.";
    private const string FromStream = "from a stream, to its end.";
    private const string NeverThrows = " Never throws because of the page's content.";

    private static readonly SurfaceMember[] s_members =
    [
        new(GeneratedMembers.Parse, "Parse", OfText)
        {
            Returns = static e => e._writer.Write(e.Self),
            Body = static e => e._writer.Write($"{Reader}.Extract<{e.Self}>(html, context, cancellationToken).Value"),
            Summary = static e => e.WriteReads(FromText),
            CanThrow = true,
            HasTable = true,
        },
        new(GeneratedMembers.ParseTree, "Parse", OfTree)
        {
            Returns = static e => e._writer.Write(e.Self),
            Body = static e => e._writer.Write($"{Reader}.Extract<{e.Self}>(root, context, cancellationToken).Value"),
            Summary = static e => e.WriteReads(FromTree),
            CanThrow = true,
        },
        new(GeneratedMembers.ParseAsync, "ParseAsync", OfStream)
        {
            Returns = static e => e._writer.Write($"global::System.Threading.Tasks.Task<{e.Self}>"),
            Body = static e => e._writer.Write($"global::SchemaGen.HtmlReader.ParseAsync<{e.Self}>(html, context, cancellationToken)"),
            Summary = static e => e.WriteReads(FromStream),
            CanThrow = true,
        },
        new(GeneratedMembers.Extract, "Extract", OfText)
        {
            Returns = static e => e._writer.Write($"global::SchemaGen.HtmlResult<{e.Self}>"),
            Body = static e => e._writer.Write($"{Reader}.Extract<{e.Self}>(html, context, cancellationToken)"),
            Summary = static e => e.WriteReads(FromText + NeverThrows),
            IsOfInterface = true,
        },
        new(GeneratedMembers.ExtractTree, "Extract", OfTree)
        {
            Returns = static e => e._writer.Write($"global::SchemaGen.HtmlResult<{e.Self}>"),
            Body = static e => e._writer.Write($"{Reader}.Extract<{e.Self}>(root, context, cancellationToken)"),
            Summary = static e => e.WriteReads(FromTree + NeverThrows),
            IsOfInterface = true,
        },
        new(GeneratedMembers.ExtractAsync, "ExtractAsync", OfStream)
        {
            Returns = static e => e._writer.Write($"global::System.Threading.Tasks.Task<global::SchemaGen.HtmlResult<{e.Self}>>"),
            Body = static e => e._writer.Write($"{Reader}.ExtractAsync<{e.Self}>(html, context, cancellationToken)"),
            Summary = static e => e.WriteReads(FromStream + NeverThrows),
        },
        new(GeneratedMembers.Descriptor, "Descriptor", Source: null)
        {
            Returns = static e => e._writer.Write("global::SchemaGen.HtmlSchemaDescriptor"),
            Body = static e => e._writer.Write($"{e._readers}.Descriptor"),
            Summary = static e => e._writer.Write($"The members of <see cref=\"{e._schema.Type.Name}\"/> and their sources."),
            IsOfInterface = true,
        },
    ];

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

    /// <summary>The type of the schema.</summary>
    private string Self => _schema.QualifiedName;

    /// <summary>Prints the members.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="plan">The plan of the schema.</param>
    /// <param name="readers">The class with the descriptor; null for a schema with errors.</param>
    public static void Emit(SourceWriter writer, SchemaPlan plan, string? readers) => new SurfaceEmitter(writer, plan, readers).Emit();

    private void Emit()
    {
        foreach (SurfaceMember member in s_members)
        {
            if ((_schema.Suppressed & member.Kind) == 0)
            {
                EmitPublic(member);
            }
        }

        if (_schema.OnExtractedDeclaration is { } declaration)
        {
            _writer.Separate(ref _isFirst);
            _writer.WriteLine("/// <summary>Checks what was read, if a body is written; called when every required member was found.</summary>");
            _writer.WriteLine(declaration);
        }

        if (_schema.HasInterface)
        {
            EmitOfInterfaces();
        }
    }

    private void EmitPublic(SurfaceMember member)
    {
        _writer.Separate(ref _isFirst);
        _writer.WriteLine($"/// <summary>{member.Summary(this)}</summary>");

        if (member.HasTable && _plan.Reading is { } reading)
        {
            EmitTable(reading);
        }

        if (member.CanThrow)
        {
            _writer.WriteLine(Throws);
        }

        _writer.WriteLines($$"""
            {{FileFrame.GeneratedCode}}
            public static {{((_schema.Hiding & member.Kind) != 0 ? "new " : string.Empty)}}{{member.Returns(this)}} {{member.Name}}{{WriteParameters(member, contextDefault: " = null", tokenDefault: " = default")}} =>
                {{WriteBody(member)}};
            """);
    }

    private void EmitOfInterfaces()
    {
        // Callers through the interface need the members that the user replaced.
        foreach (SurfaceMember member in s_members)
        {
            if (member.IsOfInterface && (_schema.Suppressed & ~_schema.Implemented & member.Kind) != 0)
            {
                _writer.Separate(ref _isFirst);
                _writer.WriteLines($$"""
                    /// <inheritdoc/>
                    {{FileFrame.GeneratedCode}}
                    static {{member.Returns(this)}} global::SchemaGen.IHtmlSchema<{{Self}}>.{{member.Name}}{{WriteParameters(member)}} =>
                        {{WriteBody(member)}};
                    """);
            }
        }

        // Streams are read from a buffer, and have to reach a method for text that the user implements.
        if ((_schema.Implemented & GeneratedMembers.Extract) != 0)
        {
            _writer.Separate(ref _isFirst);
            _writer.WriteLines($$"""
                /// <inheritdoc/>
                {{FileFrame.GeneratedCode}}
                static global::SchemaGen.HtmlResult<{{Self}}> global::SchemaGen.IHtmlSchema<{{Self}}>.ExtractBuffer(global::System.ReadOnlyMemory<char> html, global::SchemaGen.HtmlContext context, {{Token}}) =>
                    {{(_readers is null ? WriteThrow() : _writer.Write($"global::SchemaGen.HtmlReader.Extract<{Self}>(html.ToString(), context, cancellationToken)"))}};
                """);
        }

        if (_readers is null)
        {
            _writer.Separate(ref _isFirst);
            _writer.WriteLines($$"""
                /// <inheritdoc/>
                {{FileFrame.GeneratedCode}}
                static bool global::SchemaGen.Runtime.ISchemaReader<{{Self}}>.TryRead(global::SchemaGen.Runtime.SchemaScope scope, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {{Self}} value) =>
                    {{WriteThrow()}};
                """);
        }
    }

    private Written WriteReads(string source) => _writer.Write($"Reads a <see cref=\"{_schema.Type.Name}\"/> {source}");

    private Written WriteParameters(SurfaceMember member, string contextDefault = "", string tokenDefault = "") =>
        member.Source is null ? default : _writer.Write($"({member.Source}, {Context}{contextDefault}, {Token}{tokenDefault})");

    private Written WriteBody(SurfaceMember member) => _readers is null ? WriteThrow() : member.Body(this);

    /// <summary>Writes the body of the members of a schema with errors.</summary>
    private Written WriteThrow() => _writer.Write($"throw new global::System.NotSupportedException(\"The schema {_schema.DisplayName} has errors, which the build reports.\")");

    /// <summary>Prints the members and their sources as a table.</summary>
    private void EmitTable(ReadingPlan plan)
    {
        var types = new string[plan.Members.Count];
        int nameWidth = 0;
        int typeWidth = 0;

        for (int i = 0; i < types.Length; i++)
        {
            MemberModel member = plan.Members[i].Member;
            types[i] = TypeOf(member);
            nameWidth = Math.Max(nameWidth, member.Name.Length);
            typeWidth = Math.Max(typeWidth, types[i].Length);
        }

        _writer.WriteLine("/// <remarks>");
        _writer.WriteLine("/// <code>");

        for (int i = 0; i < types.Length; i++)
        {
            EquatableArray<ReadPlan> reads = plan.Members[i].Reads;

            for (int j = 0; j < reads.Count; j++)
            {
                string name = j == 0 ? plan.Members[i].Member.Name : string.Empty;
                string type = j == 0 ? types[i] : string.Empty;
                _writer.WriteLine($"/// {WritePadded(name, nameWidth)}  {WritePadded(type, typeWidth)}  {Text.Xml(reads[j].Source.Attribute)}");
            }
        }

        _writer.WriteLine("/// </code>");
        _writer.WriteLine("/// </remarks>");
    }

    private Written WritePadded(string text, int width)
    {
        _writer.Write(Text.Xml(text));
        return _writer.WriteSpaces(width - text.Length);
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
