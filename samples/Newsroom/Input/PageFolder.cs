using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Newsroom.CommandLine;

namespace Newsroom.Input;

/// <summary>A folder of saved pages.</summary>
/// <remarks>
/// Pages are enumerated in the ordinal order of their names, in batches: each pass over the folder selects the next names in order, and a pass over <c>urls.json</c> finds
/// their addresses. Memory is therefore limited by the size of a batch, however many files the folder has.
/// </remarks>
internal sealed class PageFolder
{
    private const int BatchSize = 10_000;

    private readonly string _path;
    private readonly AddressFile _addresses;

    private PageFolder(string path)
    {
        _path = path;
        _addresses = new AddressFile(Path.Combine(path, "urls.json"));
    }

    /// <summary>The path of the folder that is included with the program.</summary>
    public static string Bundled { get; } = Path.Combine(AppContext.BaseDirectory, "SavedPages");

    /// <summary>Opens a folder.</summary>
    /// <exception cref="UnusableFileException">The folder cannot be read, or it has no page.</exception>
    public static PageFolder Open(string path)
    {
        var folder = new PageFolder(path);

        try
        {
            return folder.Names(static _ => false).Any() ? folder : throw new UnusableFileException($"There is no page (.html, .html.gz) in the folder '{path}'.");
        }
        catch (DirectoryNotFoundException)
        {
            throw new UnusableFileException($"There is no folder '{path}'.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"The folder '{path}' cannot be read: {e.Message}");
        }
    }

    /// <summary>Counts the pages without those to skip.</summary>
    /// <param name="skips">Reports whether to skip the page of a name.</param>
    public int Count(Func<string, bool> skips) => Names(skips).Count();

    /// <summary>Enumerates the names of all pages in ordinal order.</summary>
    public IEnumerable<string> NamesInOrder() => Batches(static _ => false).SelectMany(static names => names);

    /// <summary>Enumerates the pages without those to skip, in the ordinal order of their names.</summary>
    /// <param name="skips">Reports whether to skip the page of a name.</param>
    /// <exception cref="UnusableFileException">The addresses cannot be read.</exception>
    public IEnumerable<PageFile> Pages(Func<string, bool> skips)
    {
        foreach (string[] names in Batches(skips))
        {
            IReadOnlyDictionary<string, Uri> addresses = _addresses.Find(names);

            foreach (string name in names)
            {
                yield return new PageFile(Path.Combine(_path, name), addresses.GetValueOrDefault(name));
            }
        }
    }

    private IEnumerable<string[]> Batches(Func<string, bool> skips)
    {
        for (string[] names = NextNames(after: null, skips); names.Length > 0; names = NextNames(names[^1], skips))
        {
            yield return names;
        }
    }

    private IEnumerable<string> Names(Func<string, bool> skips) =>
        Directory.EnumerateFiles(_path).Select(static file => Path.GetFileName(file)).Where(name => PageFile.IsPage(name) && !skips(name));

    /// <summary>Gets the first names after another in order, as many as a batch has.</summary>
    private string[] NextNames(string? after, Func<string, bool> skips)
    {
        var batch = new SortedSet<string>(StringComparer.Ordinal);

        foreach (string name in Names(skips))
        {
            if ((after is null || string.CompareOrdinal(name, after) > 0) && (batch.Count < BatchSize || string.CompareOrdinal(name, batch.Max) < 0))
            {
                batch.Add(name);

                if (batch.Count > BatchSize)
                {
                    batch.Remove(batch.Max!);
                }
            }
        }

        return [.. batch];
    }
}
