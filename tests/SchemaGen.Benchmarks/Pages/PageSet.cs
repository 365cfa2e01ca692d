using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace SchemaGen.Benchmarks.Pages;

/// <summary>Pages that are measured together.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Pages">The pages.</param>
public sealed record PageSet(string Name, IReadOnlyList<Page> Pages)
{
    /// <summary>The variable that names a folder of pages.</summary>
    public const string Variable = "SCHEMAGEN_PAGES";

    /// <summary>How much text they have.</summary>
    public int KiB => (int)(Pages.Sum(static p => (long)p.Html.Length) / 1024);

    /// <summary>The pages of the sample.</summary>
    public static PageSet Bundled { get; } = Folder("bundled", Path.Combine(AppContext.BaseDirectory, "pages"));

    /// <summary>The pages of the folder that <see cref="Variable"/> names; otherwise the bundled ones.</summary>
    public static PageSet Given { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? Folder(folder, folder) : Bundled;

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static PageSet Folder(string name, string folder)
    {
        List<Page> pages = Directory.EnumerateFiles(folder, "*.html*").Order(StringComparer.Ordinal).Where(IsPage).Select(static f => new Page(Path.GetFileName(f), Read(f))).ToList();
        return pages.Count > 0 ? new PageSet(name, pages) : throw new InvalidOperationException($"There is no .html and no .html.gz in {folder}.");
    }

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".html.gz", StringComparison.OrdinalIgnoreCase);

    private static string Read(string file)
    {
        using Stream stream = File.OpenRead(file);
        using Stream text = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(text);
        return reader.ReadToEnd();
    }
}
