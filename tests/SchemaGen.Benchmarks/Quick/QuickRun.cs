using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Benchmarks.Contestants;
using SchemaGen.Benchmarks.Pages;
using SchemaGen.Benchmarks.Schemas;

namespace SchemaGen.Benchmarks.Quick;

/// <summary>Prints one table of ratios in about two minutes.</summary>
internal static class QuickRun
{
    private static readonly TimeSpan s_budget = TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable("SCHEMAGEN_SECONDS") ?? "4", CultureInfo.InvariantCulture));

    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(TextWriter output, string? only = null)
    {
        var table = new RatioTable();
        var notes = new List<string>();
        var rows = new List<(string Name, Action Run)>
        {
            ("text", () =>
            {
                FromText<Ten>(table, "`Parse(html)`, 10 fields", PageSet.Given, notes, new Bounds(0.15, 0.05));
                FromText<Five>(table, "`Parse(html)`, 5 fields", PageSet.Given, notes);
                FromText<Twenty>(table, "`Parse(html)`, 20 fields", PageSet.Given, notes);
                FromText<Fifty>(table, "`Parse(html)`, 50 fields", PageSet.Given, notes);
                AgainstTenFields<Twenty>(table, "`Parse(html)`, 20 fields", 0.17);
                AgainstTenFields<Fifty>(table, "`Parse(html)`, 50 fields", 0.20);
            }),
            ("head", () => FromText<Head>(table, "`Parse(html)`, 5 fields of the head", PageSet.Given, notes, new Bounds(0.05))),
            ("stream", () => FromStream(table, "`ExtractAsync(stream)`, 10 fields", 0.18)),
            ("bundled", () => FromText<Ten>(table, "`Parse(html)`, 10 fields, bundled pages", PageSet.Bundled, notes, new Bounds(0.30))),
            ("synthetic", () => FromText<Ten>(table, "`Parse(html)`, 10 fields, synthetic page of 100 KiB", new PageSet("synthetic", [SyntheticPage.OfSize(100 * 1024)]), notes, new Bounds(0.25))),
            ("tree", () =>
            {
                FromTree<Twenty>(table, "on a tree, 20 fields", 0.34);
                FromTree<Twenty>(table, "on a tree in the cache, 20 fields", 0.19, inARow: 10);
                FromTree<Fifty>(table, "on a tree, 50 fields", 0.13);
                FiveAndFifty(table);
            }),
            ("nested", () => Nested(table)),
            ("scale", () =>
            {
                Doubling(table);
                Deep(table);
            }),
            ("news", () => NewsRows.Measure(table, s_budget)),
            ("catalog", () => CatalogRows.Measure(table, s_budget)),
            ("generator", () => GeneratorRows.Measure(table, s_budget)),
        };

        output.WriteLine($"{Machine()}; {RuntimeInformation.FrameworkDescription}; AngleSharp {Version(typeof(HtmlParser))}, HtmlAgilityPack {Version(typeof(HtmlAgilityPack.HtmlDocument))}, Roslyn {Version(typeof(Microsoft.CodeAnalysis.Compilation))}");
        output.WriteLine($"Pages: {PageSet.Given.Name}, {PageSet.Given.Pages.Count} pages, {PageSet.Given.KiB / PageSet.Given.Pages.Count} KiB each. {DateTime.UtcNow:yyyy-MM-dd}");
        output.WriteLine();
        long start = Stopwatch.GetTimestamp();

        foreach ((string name, Action run) in rows)
        {
            if (only is null || only.Split(',').Contains(name))
            {
                run();
                Console.Error.WriteLine($"{name}: {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");
            }
        }

        output.WriteLine(table.ToString());
        output.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s. Times are processor time, those of one page; ratios are medians of turns, SchemaGen's time over the other's in the same turn.");

        foreach (string note in notes)
        {
            output.WriteLine("Not measured, because HtmlAgilityPack reads another value: " + note);
        }

        return 0;
    }

    private static void FromText<T>(RatioTable table, string what, PageSet set, List<string> notes, Bounds? bounds = null)
        where T : class, IHtmlSchema<T>
    {
        IReadOnlyList<Field> fields = Field.Of(T.Descriptor);
        Contestant[] contestants = [Rivals.Generated<T>(), Rivals.HandWritten(fields), Rivals.Precompiled(fields), Rivals.AgilityPack(fields)];
        List<Page> pages = Comparison.Agreed(set, contestants, fields, notes);
        int repeats = Math.Max(1, 4_000_000 / (1 + pages.Sum(static p => p.Html.Length)));
        List<Interleaved.Measured> measured = Interleaved.Measure([.. contestants.Select(c => (Action)(() =>
        {
            for (int i = 0; i < repeats; i++)
            {
                foreach (Page page in pages)
                {
                    _ = c.FromText(page.Html);
                }
            }
        }))], s_budget);
        double perPage = measured[0].Milliseconds / repeats / pages.Count;

        for (int c = 1; c < contestants.Length; c++)
        {
            double? bound = c == 1 ? bounds?.Time : c == 3 ? bounds?.Agile : null;
            table.Add(what, $"{contestants[c].Name}", perPage, measured[0].Ratios[c], bound, (double)measured[0].Bytes / measured[c].Bytes, c == 1 ? bounds?.Memory : null);
        }
    }

    /// <summary>Compares a schema of more fields with hand-written code for the ten.</summary>
    private static void AgainstTenFields<T>(RatioTable table, string what, double bound)
        where T : class, IHtmlSchema<T>
    {
        Contestant rival = Rivals.HandWritten(Field.Of(Ten.Descriptor));
        List<Interleaved.Measured> measured = Interleaved.Measure([() => Each(static page => T.Extract(page.Html)), () => Each(page => rival.FromText(page.Html))], s_budget);
        table.Add(what, "AngleSharp, 10 fields", measured[0].Milliseconds / PageSet.Given.Pages.Count, measured[0].Ratios[1], bound, (double)measured[0].Bytes / measured[1].Bytes, null);
    }

    /// <summary>Reads each page from a stream of UTF-8.</summary>
    private static void FromStream(RatioTable table, string what, double bound)
    {
        Contestant rival = Rivals.HandWritten(Field.Of(Ten.Descriptor));
        var parser = new HtmlParser();
        Dictionary<Page, byte[]> bytes = PageSet.Given.Pages.ToDictionary(static p => p, static p => System.Text.Encoding.UTF8.GetBytes(p.Html));
        List<Interleaved.Measured> measured = Interleaved.Measure(
            [
                () => Each(page => Ten.ExtractAsync(new MemoryStream(bytes[page])).GetAwaiter().GetResult()),
                () => Each(page =>
                {
                    using IDocument document = parser.ParseDocument(new MemoryStream(bytes[page]));
                    return rival.FromTree(document);
                }),
            ],
            s_budget);
        table.Add(what, "AngleSharp", measured[0].Milliseconds / PageSet.Given.Pages.Count, measured[0].Ratios[1], bound, (double)measured[0].Bytes / measured[1].Bytes, null);
    }

    private static void Each(Func<Page, object?> read)
    {
        foreach (Page page in PageSet.Given.Pages)
        {
            _ = read(page);
        }
    }

    /// <param name="table">Where it is written.</param>
    /// <param name="what">What is measured.</param>
    /// <param name="bound">What has to be reached.</param>
    /// <param name="inARow">How often each tree is read before the next: once, and all trees together have left the cache before it is read again.</param>
    private static void FromTree<T>(RatioTable table, string what, double bound, int inARow = 1)
        where T : class, IHtmlSchema<T>
    {
        IReadOnlyList<Field> fields = Field.Of(T.Descriptor);
        Contestant[] contestants = [Rivals.Generated<T>(), Rivals.QueryAll(fields), Rivals.HandWritten(fields), Rivals.Precompiled(fields)];
        _ = Comparison.Agreed(PageSet.Given, contestants, fields, []);
        List<object> trees = PageSet.Given.Pages.Select(p => contestants[0].Parse(p.Html)).ToList();
        List<Interleaved.Measured> measured = Interleaved.Measure([.. contestants.Select(c => (Action)(() => trees.ForEach(t => Repeat(inARow, () => c.FromTree(t)))))], s_budget);

        for (int c = 1; c < contestants.Length; c++)
        {
            table.Add(what, contestants[c].Name, measured[0].Milliseconds / trees.Count / inARow, measured[0].Ratios[c], c == 1 ? bound : null, (double)measured[0].Bytes / measured[c].Bytes, null);
        }
    }

    private static void FiveAndFifty(RatioTable table)
    {
        Contestant fifty = Rivals.Generated<Fifty>();
        Contestant five = Rivals.Generated<Five>();
        List<object> trees = PageSet.Given.Pages.Select(p => five.Parse(p.Html)).ToList();
        List<Interleaved.Measured> measured = Interleaved.Measure([() => trees.ForEach(t => _ = fifty.FromTree(t)), () => trees.ForEach(t => _ = five.FromTree(t))], s_budget);
        table.Add("on a tree, 50 fields", "SchemaGen, 5 fields", measured[0].Milliseconds / trees.Count, measured[0].Ratios[1], 2, (double)measured[0].Bytes / measured[1].Bytes, null);
    }

    private static void Nested(RatioTable table)
    {
        Page page = SyntheticPage.OfComments(200);
        IReadOnlyList<Field> fields = Field.Of(Discussion.Comment.Descriptor);
        IDocument document = new HtmlParser().ParseDocument(page.Html);
        List<string?> ours = Discussion.Extract(document).Value.Comments.SelectMany(static c => c.Values).ToList();

        if (!ours.SequenceEqual(DiscussionRival.Read(document, fields)) || ours.Count != 1000)
        {
            throw new InvalidOperationException("The comments differ.");
        }

        List<Interleaved.Measured> measured = Interleaved.Measure([() => Repeat(10, () => Discussion.Extract(document)), () => Repeat(10, () => DiscussionRival.Read(document, fields))], s_budget);
        table.Add("on a tree, 200 items of 5 fields", "AngleSharp", measured[0].Milliseconds / 10, measured[0].Ratios[1], 0.40, (double)measured[0].Bytes / measured[1].Bytes, null);
    }

    /// <summary>The worst of the steps from 10 KiB to 10 MiB, each of them twice the one before.</summary>
    private static void Doubling(RatioTable table)
    {
        int[] sizes = Enumerable.Range(0, 11).Select(static i => 10 * 1024 << i).ToArray();
        List<Page> pages = [.. sizes.Select(SyntheticPage.OfSize)];
        // Several pages a turn, also of the largest: a collection more or less must not make the difference.
        int[] repeats = sizes.Select(static s => Math.Max(2, 10_000_000 / s)).ToArray();
        List<Interleaved.Measured> measured = Interleaved.Measure([.. pages.Select((page, i) => (Action)(() => Repeat(repeats[i], () => Ten.Extract(page.Html))))], s_budget, collects: false);

        (double ratio, int worst) = Enumerable.Range(1, pages.Count - 1).Select(i => (measured[i].AllMilliseconds / measured[i - 1].AllMilliseconds * repeats[i - 1] / repeats[i], i)).Max();
        table.Add($"`Parse(html)`, 10 fields, {pages[worst].Name}", "SchemaGen, half as much", measured[worst].Milliseconds / repeats[worst], ratio, 2.3, (double)measured[worst].Bytes / repeats[worst] / ((double)measured[worst - 1].Bytes / repeats[worst - 1]), null);

        // The parser alone, at the same step.
        HtmlParser parser = new();
        List<Interleaved.Measured> plain = Interleaved.Measure([.. pages.Skip(worst - 1).Take(2).Select((page, i) => (Action)(() => Repeat(repeats[worst - 1 + i], () => parser.ParseDocument(page.Html))))], s_budget / 2, collects: false);
        table.Add($"AngleSharp's parser, {pages[worst].Name}", "itself, half as much", plain[1].Milliseconds / repeats[worst], plain[1].AllMilliseconds / plain[0].AllMilliseconds * repeats[worst - 1] / repeats[worst], null, (double)plain[1].Bytes / repeats[worst] / ((double)plain[0].Bytes / repeats[worst - 1]), null);
    }

    private static void Deep(RatioTable table)
    {
        IDocument[] trees = [DeepTree.OfDepth(50_000), DeepTree.OfDepth(100_000)];
        List<Interleaved.Measured> measured = Interleaved.Measure([.. trees.Select(static t => (Action)(() => Twenty.Extract(t)))], s_budget / 4);
        table.Add("on a tree, 100,000 nested elements", "SchemaGen, half as many", measured[1].Milliseconds, measured[1].Ratios[0], 2.3, (double)measured[1].Bytes / measured[0].Bytes, null);
    }

    private static void Repeat(int count, Func<object> action)
    {
        for (int i = 0; i < count; i++)
        {
            _ = action();
        }
    }

    private static string Version(Type type) => type.Assembly.GetName().Version!.ToString(3);

    private static string Machine()
    {
        string cpu = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(static l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "" : "";
        return $"{cpu} ({Environment.ProcessorCount} cores), {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}";
    }

    /// <summary>What has to be reached.</summary>
    private sealed record Bounds(double Time, double? Memory = null, double? Agile = null);
}
