using System;

namespace SchemaGen.Corpus.Units;

/// <summary>Archives of web pages in formats that are not read. Without these messages, they would be taken for lists of inputs.</summary>
internal static class ForeignArchive
{
    /// <summary>The end of the message about an archive in the ARC format.</summary>
    public const string ArcAdvice = "is an archive in the ARC format, the predecessor of WARC. Convert it to WARC, as with 'warcio recompress'.";

    private static readonly (string Extension, string Advice)[] s_withPages =
    [
        (".arc", ArcAdvice),
        (".arc.gz", ArcAdvice),
        (".wacz", "is a WACZ package. Unpack it, as with 'unzip', and name its folder 'archive' as the input."),
        (".warc.bz2", "has a compression that archives are not read in. Compress it by gzip or zstd, or not at all."),
        (".warc.xz", "has a compression that archives are not read in. Compress it by gzip or zstd, or not at all."),
    ];

    private static readonly (string Extension, string Advice)[] s_derived =
    [
        (".warc.wat.gz", "has the metadata of pages (WAT), not the pages. Name the archives (.warc.gz) of the same crawl."),
        (".warc.wet.gz", "has the texts of pages (WET), not the pages. Name the archives (.warc.gz) of the same crawl."),
    ];

    /// <summary>Gets the end of a message that begins with the name of the input; null if its extension is not one of another format.</summary>
    public static string? AdviceFor(string path) => Find(s_withPages, path) ?? Find(s_derived, path);

    /// <summary>Reports whether a file is an archive of another format that has pages.</summary>
    public static bool HasPages(string path) => Find(s_withPages, path) is not null;

    private static string? Find((string Extension, string Advice)[] formats, string path) =>
        Array.Find(formats, format => path.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase)).Advice;
}
