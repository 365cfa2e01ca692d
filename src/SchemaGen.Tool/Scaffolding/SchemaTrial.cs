using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Compiling;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Writing;

namespace SchemaGen.Tool.Scaffolding;

/// <summary>Compiles a written schema as a build of the user would, and reads the pages with it.</summary>
internal static class SchemaTrial
{
    /// <summary>The number of times that a schema is changed because of diagnostics. Each change removes a source or adds one.</summary>
    private const int MaxRepairs = 20;

    /// <summary>Tries a schema. Sources that the analyzer warns about are removed.</summary>
    public static async Task<ScaffoldResult> RunAsync(SchemaDraft draft, string? space, IReadOnlyList<ScaffoldPage> pages, CancellationToken cancellationToken)
    {
        string typeName = space is null ? draft.Name : $"{space}.{draft.Name}";

        for (int repairs = 0; ; repairs++)
        {
            string source = SchemaWriter.Write(draft, space);
            CompiledSchema schema = await SchemaCompiler.AnalyzeAsync(source, typeName, cancellationToken).ConfigureAwait(false);

            if (schema is { Type: { } type, Diagnostics: [] })
            {
                ScaffoldResult result = await ReadAsync(source, typeName, type, pages, cancellationToken).ConfigureAwait(false);
                return result with { Notes = [.. draft.Comments, .. draft.Nested.SelectMany(static nested => nested.Comments.Select(comment => $"{nested.Name}: {comment}"))] };
            }

            Diagnostic first = schema.Diagnostics.FirstOrDefault(diagnostic => IsOfName(diagnostic, draft.Name)) ?? schema.Diagnostics[0];

            if (IsOfCompiler(first) || IsOfName(first, draft.Name))
            {
                throw new UsageException($"The schema cannot have the name '{typeName}': {first.GetMessage(CultureInfo.InvariantCulture)} ({first.Id}). Choose another --name or --namespace.");
            }

            draft = (repairs < MaxRepairs ? DraftRepair.Apply(draft, first) : null) ?? throw new InvalidOperationException($"The written schema has a warning: {first}{Environment.NewLine}{source}");
        }
    }

    /// <summary>Reports whether a diagnostic is about the name or namespace that the user chose: a schema already has a member of that name, such as <c>Extract</c>, or the namespace hides another one that the file uses.</summary>
    /// <remarks>Only diagnostics in the written file count: in generated code, the compiler may repeat what the analyzer reports.</remarks>
    private static bool IsOfName(Diagnostic diagnostic, string name) =>
        diagnostic.Location is { SourceTree: { FilePath: SchemaCompiler.FileName } file, SourceSpan: var span }
        && (IsOfCompiler(diagnostic) || (file.GetRoot().FindToken(span.Start).Parent is RecordDeclarationSyntax type && type.Identifier.ValueText == name));

    private static bool IsOfCompiler(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    private static async Task<ScaffoldResult> ReadAsync(string source, string typeName, Type type, IReadOnlyList<ScaffoldPage> pages, CancellationToken cancellationToken)
    {
        var failures = new List<string>();
        var rows = new Dictionary<string, Dictionary<string, int>>();
        SchemaInvoker invoker = SchemaInvoker.Of(type);

        foreach (ScaffoldPage page in pages)
        {
            using var stream = new MemoryStream(page.Bytes);
            HtmlResult<object> result = await invoker.ExtractAsync(stream, page.Context, cancellationToken).ConfigureAwait(false);

            if (result.ValueOrDefault is null)
            {
                failures.Add($"{page.Name}: {string.Join(" ", result.Issues.Where(static i => i.Severity == HtmlIssueSeverity.Error).Select(static i => i.Message))}");
            }

            foreach ((string member, HtmlSourceDescriptor? filled) in result.Sources.All)
            {
                Dictionary<string, int> row = rows.TryGetValue(member, out Dictionary<string, int>? known) ? known : rows[member] = [];

                if (filled is not null)
                {
                    row[filled.ToString()] = row.GetValueOrDefault(filled.ToString()) + 1;
                }
            }
        }

        return new ScaffoldResult(source, typeName, [.. rows.Select(static row => new ScaffoldRow(row.Key, row.Value.Values.Sum(), [.. row.Value.Select(static s => (s.Key, s.Value))]))], pages.Count, failures);
    }
}
