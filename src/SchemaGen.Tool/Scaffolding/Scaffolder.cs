using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Scaffolding.Bodies;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Probing;
using SchemaGen.Tool.Scaffolding.Sources;
using SchemaGen.Tool.Scaffolding.Writing;

namespace SchemaGen.Tool.Scaffolding;

/// <summary>Writes a schema from pages, and tries it on them.</summary>
internal static class Scaffolder
{
    /// <summary>Writes a schema.</summary>
    /// <exception cref="UsageException">The pages are not of one kind, or have nothing that a schema could read.</exception>
    public static async Task<ScaffoldResult> RunAsync(IReadOnlyList<ScaffoldPage> pages, ScaffoldOptions options, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<MemberRole, IReadOnlyList<ProbedSource>> sources = await MemberSources.FindAsync(pages, culture: null, cancellationToken).ConfigureAwait(false);
        List<ChosenMember> members = [AddressMember];

        foreach (MemberRole role in MemberRoles.All)
        {
            if (MemberChooser.Choose(role, sources[role], pages) is { } member)
            {
                members.Add(member);
            }
        }

        List<BodyRegion> regions = [.. pages.Select(BodyRegionFinder.Find)];

        if (BodyComposer.Compose(regions) is { } body)
        {
            members.Add(BodyMember(body, regions));
        }

        var draft = new SchemaDraft
        {
            Name = options.Name ?? "Article",
            Summary = pages[0].Host is { } host ? $"An article of {host}." : "An article.",
            Host = pages[0].Host,
            Members = members,
        };
        string source = SchemaWriter.Write(draft, options.Namespace);
        string type = options.Namespace is { } space ? $"{space}.{draft.Name}" : draft.Name;
        return await TryAsync(source, type, pages, cancellationToken).ConfigureAwait(false);
    }

    private static ChosenMember AddressMember { get; } = new() { Name = "Address", Type = "Uri", Summary = "The address of the page.", Attributes = ["PageUrl"] };

    private static ChosenMember BodyMember(BodySource body, List<BodyRegion> regions) => new()
    {
        Name = "Body",
        Type = "ArticleBody",
        Summary = "The text of the article.",
        Attributes = [body.Attribute],
        IsRequired = regions.TrueForAll(static region => region.Parents.Count > 0),
    };

    private static async Task<ScaffoldResult> TryAsync(string source, string typeName, IReadOnlyList<ScaffoldPage> pages, CancellationToken cancellationToken)
    {
        CompiledSchema schema = await SchemaCompiler.CompileAsync(source, typeName, cancellationToken).ConfigureAwait(false);

        if (schema.Type is not { } type || schema.Diagnostics.Length > 0)
        {
            throw new System.InvalidOperationException(source + "\n" + string.Join("\n", schema.Diagnostics));
        }

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

        return new ScaffoldResult(source, typeName, [.. rows.Select(static row => new ScaffoldRow(row.Key, row.Value.Values.Sum(), [.. row.Value.Select(static s => (s.Key, s.Value))]))], failures);
    }
}
