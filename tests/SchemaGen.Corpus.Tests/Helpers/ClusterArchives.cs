using System;
using System.IO;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>Archives with many pages.</summary>
internal static class ClusterArchives
{
    /// <summary>Makes an archive whose pages take a tenth of a second each.</summary>
    public static byte[] Slow(int pages)
    {
        var builder = new ArchiveBuilder();

        for (int i = 0; i < pages; i++)
        {
            builder.AddPage(FormattableString.Invariant($"https://slow.example/{i}"), ArchiveBuilder.Page("Slow"));
        }

        return builder.ToArray();
    }

    /// <summary>Writes archives with pages of which no two are equal.</summary>
    /// <param name="folder">The folder, which is created.</param>
    /// <param name="archives">The number of archives.</param>
    /// <param name="pages">The number of pages in each.</param>
    /// <returns>The path of the folder.</returns>
    public static string Write(string folder, int archives, int pages)
    {
        Directory.CreateDirectory(folder);

        for (int archive = 0; archive < archives; archive++)
        {
            byte[] bytes = new ArchiveBuilder(Compression.Gzip).AddArticles(pages, first: archive * pages).ToArray();
            File.WriteAllBytes(Path.Combine(folder, FormattableString.Invariant($"a{archive:D4}.warc.gz")), bytes);
        }

        return folder;
    }
}
