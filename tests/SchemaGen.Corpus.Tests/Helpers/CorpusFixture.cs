using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Tests.Schemas;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>Runs units in the process of the tests.</summary>
internal static class CorpusFixture
{
    /// <summary>Runs the units of inputs with the catalog of the tests.</summary>
    public static async Task<CorpusManifest> RunAsync(string output, ExtractOptions? options, params string[] inputs)
    {
        using var store = new FolderPartStore(output);
        return await RunAsync(store, options, UnitPlanner.Plan(inputs), CancellationToken.None);
    }

    /// <summary>Runs units with the catalog of the tests.</summary>
    public static async Task<CorpusManifest> RunAsync(IPartStore store, ExtractOptions? options, IReadOnlyList<CorpusUnit> units, CancellationToken cancellationToken)
    {
        using UnitRunner runner = CreateRunner(store, options);
        return await new CorpusRun(runner, concurrency: 2).RunAsync(units, cancellationToken);
    }

    /// <summary>Creates a runner with the catalog of the tests.</summary>
    public static UnitRunner CreateRunner(IPartStore store, ExtractOptions? options = null) => new(CorpusSchemas.FromCatalog(typeof(Catalog).Assembly), store, options ?? new ExtractOptions());

    /// <summary>Gets a checksum of all rows of articles, whatever their order and the parts that they are in. The sum of the hashes of all rows detects missing, changed and duplicate ones.</summary>
    public static string ChecksumOf(string output) => string.Join(' ', DuckDb.Query($"SELECT count(*), count(DISTINCT id), sum(hash(to_json(t)::VARCHAR))::VARCHAR FROM '{output}/article/*.parquet' t").Single());

    /// <summary>Gets the names and the contents of all files of a folder.</summary>
    public static SortedDictionary<string, string> FilesOf(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);

        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(folder, path), Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))));
        }

        return files;
    }

    /// <summary>Makes an article with a value for each member.</summary>
    public static string Article(int i) => FormattableString.Invariant($"""
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>{i}</title></head><body><article>
        <h1>Artikel {i} – مقال</h1><p class="summary">Summary {i}.</p><time datetime="2024-03-{(i % 28) + 1:D2}T10:30:00.123456+01:00">x</time>
        <i class="local">2024-03-01 08:15:00</i><i class="day">2024-02-29</i><i class="clock">23:59:58</i><i class="length">PT1H30M</i>
        <i class="price">{i}.250000001</i><i class="score">{i / 8.0}</i><i class="votes">18446744073709551615</i><i class="paid"></i><i class="desk">Sports</i>
        <i class="tag">a</i><i class="tag">b{i}</i>
        <div class="author"><b>Anna</b><i>{i}</i></div><div class="author"><b>Bob</b></div>
        <dl><dt>words</dt><dd>{i}</dd><dt>images</dt><dd>3</dd></dl>
        <div class="comment"><span class="text">first</span><div class="reply"><span class="text">second</span><div class="reply"><span class="text">third</span></div></div></div>
        <h2>Heading</h2><p>First paragraph.</p><p>Second paragraph.</p>
        <figure><img src="/a.jpg" alt="An image"><figcaption>Caption</figcaption></figure>
        </article></body></html>
        """);
}
