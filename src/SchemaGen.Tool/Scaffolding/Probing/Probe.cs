using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Compiling;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Input;

namespace SchemaGen.Tool.Scaffolding.Probing;

/// <summary>Reads the values of candidates from all pages, each with a member of a schema that is compiled for it: what a source gives, and what the analyzer reports about it, is the same in the user's project.</summary>
internal static class Probe
{
    private const string TypeName = "SchemaProbe";

    private static readonly AttributeDraft s_skipInvalid = new AttributeDraft("Items").With("SkipInvalid", true);

    /// <summary>Reads the values of sources. Those with a warning are left out.</summary>
    /// <param name="candidates">The sources.</param>
    /// <param name="settings">The settings of the schema.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public static async Task<IReadOnlyList<ProbedSource>> RunAsync(IReadOnlyList<SourceCandidate> candidates, SchemaSettings settings, IReadOnlyList<ScaffoldPage> pages, CancellationToken cancellationToken)
    {
        List<SourceCandidate> sources = [.. candidates.DistinctBy(static c => (c.Attribute, c.Type))];

        while (sources.Count > 0)
        {
            CompiledSchema schema = await SchemaCompiler.AnalyzeAsync(Write(sources, settings, out int firstLine), TypeName, cancellationToken).ConfigureAwait(false);
            HashSet<int> bad = [.. schema.Diagnostics.Where(static d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.Location.GetLineSpan().StartLinePosition.Line - firstLine)];

            // The culture and the time zone of the schema are the user's.
            if (schema.Diagnostics.FirstOrDefault(d => d.Id is DiagnosticIds.CultureIsUnknown or DiagnosticIds.TimeZoneIsUnknown && d.Location.GetLineSpan().StartLinePosition.Line < firstLine) is { } setting)
            {
                throw new UsageException(setting.GetMessage(CultureInfo.InvariantCulture) + ".");
            }

            if (schema.Type is { } type && !sources.Where((_, i) => bad.Contains(i)).Any())
            {
                return await ReadAsync(type, sources, pages, cancellationToken).ConfigureAwait(false);
            }

            int count = sources.RemoveAll(source => bad.Contains(sources.IndexOf(source)));

            if (count == 0)
            {
                throw new InvalidOperationException($"The sources cannot be compiled: {string.Join(Environment.NewLine, schema.Diagnostics)}");
            }
        }

        return [];
    }

    /// <summary>Gets a value as texts.</summary>
    public static IReadOnlyList<string> TextsOf(object? value) => value switch
    {
        null => [],
        string text => [text],
        DateTimeOffset instant => [instant.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)],
        DateTime time => [time.ToString("O", CultureInfo.InvariantCulture)],
        DateOnly day => [day.ToString("O", CultureInfo.InvariantCulture)],
        Uri address => [address.OriginalString],
        IEnumerable items => [.. items.Cast<object?>().Select(static item => Convert.ToString(item, CultureInfo.InvariantCulture) ?? string.Empty)],
        _ => [Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty],
    };

    private static string Write(List<SourceCandidate> sources, SchemaSettings settings, out int firstLine)
    {
        string[] head = ["using System;", "using System.Collections.Generic;", "using SchemaGen;", AttributeText.Of(settings.Attribute), $"public sealed partial record {TypeName}", "{"];
        firstLine = head.Length;
        IEnumerable<string> members = sources.Select(static (source, i) => MemberOf(source, NameOf(i)));
        return string.Join('\n', head.Concat(members).Append("}\n"));
    }

    private static string NameOf(int source) => string.Create(CultureInfo.InvariantCulture, $"M{source}");

    private static string MemberOf(SourceCandidate source, string name)
    {
        string type = MemberTypes.NameOf(source.Type);
        string attribute = AttributeText.Of(source.Attribute) + (MemberTypes.IsProbedList(source.Type) ? AttributeText.Of(s_skipInvalid) : string.Empty);
        return MemberTypes.IsList(source.Type)
            ? $"    {attribute} public IReadOnlyList<{type}> {name} {{ get; init; }} = [];"
            : $"    {attribute} public {type}? {name} {{ get; init; }}";
    }

    private static async Task<IReadOnlyList<ProbedSource>> ReadAsync(Type type, List<SourceCandidate> sources, IReadOnlyList<ScaffoldPage> pages, CancellationToken cancellationToken)
    {
        SchemaInvoker invoker = SchemaInvoker.Of(type);
        var values = new IReadOnlyList<string>[sources.Count, pages.Count];

        for (int page = 0; page < pages.Count; page++)
        {
            using var stream = new MemoryStream(pages[page].Bytes);
            object? value = (await invoker.ExtractAsync(stream, pages[page].Context, cancellationToken).ConfigureAwait(false)).ValueOrDefault;

            for (int i = 0; i < sources.Count; i++)
            {
                values[i, page] = value is null ? [] : TextsOf(type.GetProperty(NameOf(i))!.GetValue(value));
            }
        }

        return [.. sources.Select((source, i) => new ProbedSource(source, [.. Enumerable.Range(0, pages.Count).Select(page => values[i, page])]))];
    }
}
