using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the code of a type with <c>[HtmlCatalog]</c>.</summary>
internal sealed class CatalogEmitter
{
    /// <summary>The class of the table. It is local to its file, in which there is no other.</summary>
    private const string Class = "CatalogTable";

    private const string Context = "global::SchemaGen.HtmlContext context";
    private const string Token = "global::System.Threading.CancellationToken cancellationToken";
    private const string Descriptors = "global::System.Collections.Generic.IReadOnlyList<global::SchemaGen.HtmlSchemaDescriptor>";

    private static readonly string[] s_usings = ["System.CodeDom.Compiler", "SchemaGen.Runtime"];

    private readonly SourceWriter _writer = new();
    private readonly CatalogModel _catalog;
    private readonly EquatableArray<CatalogEntryModel> _entries;

    private CatalogEmitter(CatalogPlan plan)
    {
        _catalog = plan.Catalog;
        _entries = plan.Entries;
    }

    /// <summary>Prints a catalog. The members of a catalog with errors throw.</summary>
    public static string Emit(CatalogPlan plan) => new CatalogEmitter(plan).Emit();

    private string Emit()
    {
        IEnumerable<string> silenced = _entries.SelectMany(static entry => entry.SilencedWarnings).Concat(_catalog.SilencedWarnings).Distinct().OrderBy(static id => id, StringComparer.Ordinal);
        FileFrame.EmitPart(_writer, _catalog.Namespace, _catalog.Containers, new EquatableArray<string>(silenced.ToArray()), EmitSurface);

        if (!_catalog.HasErrors)
        {
            FileFrame.EmitClasses(_writer, _catalog.GeneratedNamespace, s_usings, EmitTable);
        }

        return _writer.Finish();
    }

    private void EmitSurface()
    {
        string broken = $"throw new global::System.NotSupportedException(\"The catalog {_catalog.DisplayName} has errors, which the build reports.\")";
        string table = $"global::{_catalog.GeneratedNamespace.Name}.{Class}.Catalog.";
        string result = $"global::SchemaGen.HtmlResult<{_catalog.ResultType}>";
        bool isFirst = true;

        using (_writer.WriteBlock($"partial {_catalog.Type.Keyword} {_catalog.Type.Name}"))
        {
            Emit("Schemas", $"{Descriptors} Schemas", "The schemas of the catalog, in the order of their names.", "Schemas");
            Emit("Match", $"{Descriptors} Match(global::System.Uri url)", "Gets the layouts of the most specific route that an address matches, best first; empty if there is none.", "Match(url)");
            Emit("Extract", $"{result} Extract(string html, {Context}, {Token} = default)", "Reads a page from its text by the schema of its address. Never throws because of the page's content.", "Extract(html, context, cancellationToken)");
            Emit("ExtractAsync", $"global::System.Threading.Tasks.Task<{result}> ExtractAsync(global::System.IO.Stream html, {Context}, {Token} = default)", "Reads a page from a stream, to its end, by the schema of its address. Never throws because of the page's content.", "ExtractAsync(html, context, cancellationToken)");
        }

        void Emit(string name, string declaration, string summary, string call)
        {
            if (_catalog.Suppressed.Contains(name))
            {
                return;
            }

            _writer.Separate(ref isFirst);
            _writer.WriteLines($$"""
                /// <summary>{{summary}}</summary>
                {{FileFrame.GeneratedCode}}
                {{(_catalog.IsPublic ? "public" : "internal")}} static {{declaration}} =>
                    {{(_catalog.HasErrors ? broken : table + call)}};
                """);
        }
    }

    private void EmitTable()
    {
        _writer.WriteLine($"/// <summary>The schemas of {_catalog.DisplayName} and their routes.</summary>");
        _writer.WriteLine(FileFrame.GeneratedCodeOfUsing);

        using (_writer.WriteBlock($"file static class {Class}"))
        {
            _writer.WriteLine($"public static readonly SchemaCatalog<{_catalog.ResultType}> Catalog = new(");

            using (_writer.Indent())
            {
                _writer.WriteLine($"name: {CSharpText.Literal(_catalog.DisplayName)}{(_entries.Count == 0 ? ");" : ",")}");

                for (int i = 0; i < _entries.Count; i++)
                {
                    EmitEntry(_entries[i], i == _entries.Count - 1 ? ");" : ",");
                }
            }
        }
    }

    private void EmitEntry(CatalogEntryModel entry, string end)
    {
        _writer.WriteLine($"new CatalogSchema<{_catalog.ResultType}, {entry.QualifiedName}>(");
        string options = string.Join(", ", OptionsOf(entry));
        string close = ")" + (options.Length == 0 ? string.Empty : $" {{ {options} }}") + end;

        using (_writer.Indent())
        {
            for (int i = 0; i < entry.Routes.Count; i++)
            {
                RouteModel route = entry.Routes[i];
                string path = route.Path is null ? string.Empty : ", " + CSharpText.Literal(route.Path);
                _writer.WriteLine($"new HtmlRouteAttribute({CSharpText.Literal(route.Host)}{path}){(i == entry.Routes.Count - 1 ? close : ",")}");
            }
        }
    }

    private static IEnumerable<string> OptionsOf(CatalogEntryModel entry)
    {
        if (entry.HasWhen)
        {
            yield return "HasWhen = true";
        }

        if (entry.Until is { } until)
        {
            yield return $"Until = {CSharpText.Literal(until)}";

            if (entry.TimeZone is { } timeZone)
            {
                yield return $"TimeZone = {CSharpText.Literal(timeZone)}";
            }
        }

        if (entry.HasOwnExtract)
        {
            yield return "HasOwnExtract = true";
        }
    }
}
