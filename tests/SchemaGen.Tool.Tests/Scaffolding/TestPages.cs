using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using SchemaGen.Tool.Scaffolding;
using SchemaGen.Tool.Scaffolding.Input;

namespace SchemaGen.Tool.Tests.Scaffolding;

/// <summary>Small pages of articles and lists.</summary>
internal static class TestPages
{
    /// <summary>Sentences that differ from page to page.</summary>
    public static string Paragraph(int page, int number) =>
        $"Paragraph {Word(page)} {Word(number)} tells of the harbour of {Word(page + number)} town, where {Word((page * 7) + number)} ships arrive each week, and of those who wait for them on the quay.";

    /// <summary>A word for a number.</summary>
    public static string Word(int number) => new([.. (number + 100).ToString(System.Globalization.CultureInfo.InvariantCulture).Select(static c => (char)('a' + c - '0'))]);

    /// <summary>Paragraphs of an article.</summary>
    public static string Paragraphs(int page, int count = 4) => string.Concat(Enumerable.Range(0, count).Select(i => $"<p>{Paragraph(page, i)}</p>"));

    /// <summary>Writes a schema from pages.</summary>
    public static async Task<ScaffoldResult> ScaffoldAsync(IEnumerable<string> pages, ScaffoldOptions? options = null) =>
        await Scaffolder.RunAsync(await LoadAsync(pages), options ?? new ScaffoldOptions(), default);

    /// <summary>Creates the pages, whose addresses are those of one site.</summary>
    public static async Task<IReadOnlyList<ScaffoldPage>> LoadAsync(IEnumerable<string> pages)
    {
        var loaded = new List<ScaffoldPage>();

        foreach (string page in pages)
        {
            var context = new HtmlContext { Url = new Uri($"https://news.example/story-{loaded.Count + 1}"), CapturedAt = new DateTimeOffset(2026, 5, 1, 12, 0, 0, TimeSpan.Zero) };
            loaded.Add(await ScaffoldPage.CreateAsync($"story-{loaded.Count + 1}.html", Encoding.UTF8.GetBytes(page), context, default));
        }

        return loaded;
    }
}
