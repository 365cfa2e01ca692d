using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Tool.Compiling;
using SchemaGen.Tool.Scaffolding;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Tests.Scaffolding;

/// <summary>Scores of a scaffolded schema on one page of the evaluation set.</summary>
/// <param name="Page">The name of the page.</param>
/// <param name="IsGiven">Whether the schema was written from it.</param>
/// <param name="Wrong">The values that are wrong: title, published, authors.</param>
/// <param name="ParagraphF1">The paragraphs that equal those of the reference, as the measure of the Fundus paper; the best over optional paragraphs.</param>
internal sealed record NewsScore(string Page, bool IsGiven, IReadOnlyList<string> Wrong, double ParagraphF1)
{
    private const int MaxOptional = 4;

    /// <summary>Writes a schema from some pages of a publisher, and reads all of its pages.</summary>
    /// <param name="folder">The folder of the evaluation set.</param>
    /// <param name="publisher">The publisher.</param>
    /// <param name="given">The numbers of the pages from which the schema is written.</param>
    public static async Task<(ScaffoldResult Schema, IReadOnlyList<NewsScore> Scores)> OfAsync(string folder, string publisher, IReadOnlyList<int> given)
    {
        List<ScaffoldPage> pages = [];

        for (int i = 0; i < 5; i++)
        {
            pages.Add(await ScaffoldPage.LoadAsync(Path.Combine(folder, $"{publisher}_{i}.html.gz"), null, default));
        }

        ScaffoldResult schema = await Scaffolder.RunAsync([.. given.Select(i => pages[i])], new ScaffoldOptions(), default);
        CompiledSchema compiled = await SchemaCompiler.AnalyzeAsync(schema.Source, schema.TypeName, default);
        JsonObject truth = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "truth.json")))!.AsObject();
        JsonObject attributes = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "attributes.json")))!.AsObject();
        var scores = new List<NewsScore>();

        for (int i = 0; i < pages.Count; i++)
        {
            string name = Path.GetFileName(pages[i].Name);
            using var stream = new MemoryStream(pages[i].Bytes);
            object? value = (await SchemaInvoker.Of(compiled.Type!).ExtractAsync(stream, pages[i].Context, default)).ValueOrDefault;
            JsonNode expected = attributes[name]!;
            List<string> wrong = [];
            Check("title", ValueKeys.Plain((string)expected["title"]!), ValueKeys.Plain(Texts(value, "Title").FirstOrDefault() ?? string.Empty));
            Check("published", DateTimeOffset.Parse((string)expected["publishing_date"]!, CultureInfo.InvariantCulture).ToUniversalTime().ToString("O", CultureInfo.InvariantCulture), Texts(value, "PublishedAt").FirstOrDefault());
            Check("authors", string.Join(", ", expected["authors"]!.AsArray().Select(static a => (string)a!)), string.Join(", ", Texts(value, "Authors")));
            scores.Add(new NewsScore(name, given.Contains(i), wrong, F1([.. truth[name]!["body"]!.AsArray().Select(static p => (string)p!)], [.. Texts(value, "Body")])));

            void Check(string what, string? right, string? actual)
            {
                if (right != actual)
                {
                    wrong.Add($"{what}: '{actual}' instead of '{right}'");
                }
            }
        }

        return (schema, scores);
    }

    private static IEnumerable<string> Texts(object? value, string member) => value?.GetType().GetProperty(member)?.GetValue(value) switch
    {
        ArticleBody body => body.Blocks.Select(static block => block.Text),
        var other => Probe.TextsOf(other),
    };

    /// <summary>Gets the best score over the subsets of optional paragraphs, which are written in brackets.</summary>
    private static double F1(string[] reference, string[] actual)
    {
        int[] optional = [.. Enumerable.Range(0, reference.Length).Where(i => reference[i].StartsWith('[') && reference[i].EndsWith(']'))];
        string[] plain = [.. reference.Select((p, i) => Normal(optional.Contains(i) ? p[1..^1] : p))];
        IEnumerable<int> subsets = optional.Length > MaxOptional ? [0, (1 << Math.Min(optional.Length, 30)) - 1] : Enumerable.Range(0, 1 << optional.Length);
        string[] read = [.. actual.Select(Normal).Where(static p => p.Length > 0)];
        return subsets.Max(subset => Match([.. plain.Where((_, i) => Array.IndexOf(optional, i) is var at && (at < 0 || (subset & (1 << at)) == 0))], read));
    }

    private static double Match(string[] reference, string[] actual)
    {
        Dictionary<string, int> counts = reference.GroupBy(static p => p).ToDictionary(static g => g.Key, static g => g.Count());
        int both = 0;

        foreach (string paragraph in actual)
        {
            if (counts.TryGetValue(paragraph, out int count) && count > 0)
            {
                counts[paragraph] = count - 1;
                both++;
            }
        }

        return both == 0 ? 0 : 2.0 * both / (reference.Length + actual.Length);
    }

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
