using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using SchemaGen.Corpus.Input;
using SchemaGen.Corpus.Units;

namespace SchemaGen.Corpus;

/// <summary>Divides inputs into units.</summary>
public static class UnitPlanner
{
    /// <summary>The largest length of the paths of a unit, as JSON. A unit is a message in a queue; servers of NATS take 1 MiB unless they are configured otherwise.</summary>
    private const int MaxPathBytes = 900_000;

    private static readonly string[] s_archives = [".warc", ".warc.gz", ".warc.zst"];
    private static readonly string[] s_pages = [".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".xhtml.gz"];

    /// <summary>Divides inputs into units, in the order of the inputs; the files of a folder in the order of their names.</summary>
    /// <param name="inputs">
    /// Archives (<c>.warc</c>, <c>.warc.gz</c>, <c>.warc.zst</c>), addresses of archives, folders with archives and pages (<c>.html</c>, <c>.html.gz</c>), and lists: files of any other name, with an input in each line.
    /// </param>
    /// <param name="pagesPerUnit">The number of pages in a unit of a folder; less if their paths are very long.</param>
    /// <exception cref="CorpusException">Inputs do not exist or are archives of another format, or a list has lines that are not inputs.</exception>
    public static IReadOnlyList<CorpusUnit> Plan(IEnumerable<string> inputs, int pagesPerUnit = 1000)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentOutOfRangeException.ThrowIfLessThan(pagesPerUnit, 1);
        var units = new List<CorpusUnit>();
        var names = new Dictionary<string, CorpusUnit>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var errors = new InputErrors();

        foreach (string input in inputs)
        {
            foreach (CorpusUnit found in errors.Catch(() => UnitsOf(input, pagesPerUnit, isInList: false)))
            {
                // An input that is named twice, such as in a folder and in one above it, would give each page twice.
                CorpusUnit unit = found with { Inputs = [.. found.Inputs.Where(seen.Add)] };

                if (unit.Inputs.Count == 0)
                {
                    continue;
                }

                if (!names.TryAdd(unit.Name, unit))
                {
                    errors.ThrowIfAny();
                    throw new CorpusException($"'{names[unit.Name].Inputs[0]}' and '{unit.Inputs[0]}' have the same name '{unit.Name}' as units. Rename one of them.");
                }

                units.Add(unit);
            }
        }

        errors.ThrowIfAny();
        return units;
    }

    private static List<CorpusUnit> UnitsOf(string input, int pagesPerUnit, bool isInList)
    {
        if (InputAddress.Of(input) is { } address)
        {
            return ForeignArchive.AdviceFor(address.AbsolutePath) is { } advice
                ? throw new CorpusException($"'{input}' {advice}")
                : [new CorpusUnit(UnitName.Of(address.AbsoluteUri), UnitKind.Archive, [address.AbsoluteUri])];
        }

        if (InputAddress.HasScheme(input))
        {
            throw new CorpusException($"The input '{input}' is an address that is not read: inputs are files, folders, and addresses that begin with http:// or https://.");
        }

        if (string.IsNullOrWhiteSpace(input) || input.Contains('\0', StringComparison.Ordinal))
        {
            throw new CorpusException($"There is no file or folder '{input}'.");
        }

        string path = Path.GetFullPath(input);

        try
        {
            return Directory.Exists(path) ? UnitsOfFolder(path, pagesPerUnit)
                : !File.Exists(path) ? throw new CorpusException($"There is no file or folder '{input}'.")
                : EndsWith(path, s_archives) ? [new CorpusUnit(UnitName.Of(path), UnitKind.Archive, [path])]
                : EndsWith(path, s_pages) ? [new CorpusUnit(UnitName.Of(path), UnitKind.Pages, [path])]
                : ForeignArchive.AdviceFor(path) is { } advice ? throw new CorpusException($"'{input}' {advice}")
                : isInList ? throw new CorpusException($"'{input}' is not an archive (.warc, .warc.gz, .warc.zst), a page (.html, .html.gz) or a folder.")
                : UnitsOfList(path, pagesPerUnit);
        }
        catch (Exception e) when (FileFailure.IsFailure(e))
        {
            throw new CorpusException($"The input '{input}' cannot be read: {e.Message}", e);
        }
    }

    private static List<CorpusUnit> UnitsOfFolder(string folder, int pagesPerUnit)
    {
        IReadOnlyList<string> files = FolderFiles.Of(folder);
        string name = UnitName.Of(folder);

        // Other files of a folder are left out, but the pages of these would be missed without notice.
        if (files.FirstOrDefault(ForeignArchive.HasPages) is { } foreign)
        {
            throw new CorpusException($"'{foreign}' {ForeignArchive.AdviceFor(foreign)}");
        }

        List<CorpusUnit> units = [.. files.Where(static file => EndsWith(file, s_archives)).Select(static file => new CorpusUnit(UnitName.Of(file), UnitKind.Archive, [file]))];
        units.AddRange(Divide(files.Where(static file => EndsWith(file, s_pages)), pagesPerUnit).Select((chunk, i) =>
            new CorpusUnit(string.Create(CultureInfo.InvariantCulture, $"{name}-{i:D6}"), UnitKind.Pages, chunk)));

        return units.Count > 0 ? units : throw new CorpusException($"The folder '{folder}' has no archive (.warc, .warc.gz, .warc.zst) and no page (.html, .html.gz).");
    }

    private static IEnumerable<string[]> Divide(IEnumerable<string> files, int pagesPerUnit)
    {
        var chunk = new List<string>();
        int bytes = 0;

        foreach (string file in files)
        {
            // With its quotes and a comma.
            int length = JsonEncodedText.Encode(file).EncodedUtf8Bytes.Length + 3;

            if (chunk.Count == pagesPerUnit || (chunk.Count > 0 && bytes + length > MaxPathBytes))
            {
                yield return [.. chunk];
                chunk.Clear();
                bytes = 0;
            }

            chunk.Add(file);
            bytes += length;
        }

        if (chunk.Count > 0)
        {
            yield return [.. chunk];
        }
    }

    private static List<CorpusUnit> UnitsOfList(string list, int pagesPerUnit)
    {
        string folder = Path.GetDirectoryName(list)!;
        var units = new List<CorpusUnit>();
        var errors = new InputErrors();
        int number = 0;
        ListFile.Check(list);

        // A list of addresses is often one of Common Crawl, with nothing but a line for each archive.
        foreach (string untrimmed in File.ReadLines(list))
        {
            number++;
            string line = untrimmed.Trim();
            ListFile.CheckLine(list, line);

            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            units.AddRange(errors.Catch(
                () => UnitsOf(InputAddress.HasScheme(line) ? line : Path.Combine(folder, line), pagesPerUnit, isInList: true),
                string.Create(CultureInfo.InvariantCulture, $"Line {number} of the list '{list}': ")));
        }

        errors.ThrowIfAny(units.Count > 0 ? null : $"'{list}' is read as a list of inputs, because it has no extension of an archive (.warc, .warc.gz, .warc.zst) or a page (.html, .html.gz).");
        return units.Count > 0 ? units : throw new CorpusException($"The list '{list}' has no input.");
    }

    private static bool EndsWith(string path, string[] endings) => Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
