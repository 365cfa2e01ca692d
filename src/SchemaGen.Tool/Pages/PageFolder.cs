using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Pages;

/// <summary>Finds the pages of a folder: fixtures, and saved pages.</summary>
internal static class PageFolder
{
    /// <summary>The extensions of saved pages. Each of them may be followed by <c>.gz</c>.</summary>
    private static readonly string[] s_extensions = [".html", ".htm", ".xhtml"];

    /// <summary>Finds the pages in a folder and the folders inside it, in the order of their names.</summary>
    /// <param name="path">The folder; or one fixture, or the file of one page.</param>
    /// <exception cref="UsageException">There is no such file or folder, or it has no page.</exception>
    public static IReadOnlyList<FolderPage> Find(string path)
    {
        if (File.Exists(path))
        {
            return [new FolderPage(Path.GetFileName(path), path, IsFixture: false)];
        }

        if (!Directory.Exists(path))
        {
            throw new UsageException($"There is no file or folder '{path}'.");
        }

        var pages = new List<FolderPage>();
        var unvisited = new Stack<string>([path]);

        while (unvisited.TryPop(out string? folder))
        {
            if (File.Exists(Path.Combine(folder, FixtureFolder.InfoFile)))
            {
                pages.Add(new FolderPage(NameOf(path, folder), folder, IsFixture: true));
            }
            else
            {
                pages.AddRange(Directory.EnumerateFiles(folder).Where(IsPage).Select(file => new FolderPage(NameOf(path, file), file, IsFixture: false)));
            }

            // A fixture has no pages besides its own, but there may be fixtures in the folders inside it.
            foreach (string inner in Directory.EnumerateDirectories(folder))
            {
                unvisited.Push(inner);
            }
        }

        pages.Sort(static (one, two) => string.CompareOrdinal(one.Name, two.Name));
        return pages.Count > 0 ? pages : throw new UsageException($"There is no page in the folder '{path}': no fixture, and no file {string.Join(", ", s_extensions)} (or .gz).");
    }

    private static bool IsPage(string file)
    {
        string name = file.EndsWith(PageInput.Compressed, StringComparison.OrdinalIgnoreCase) ? file[..^PageInput.Compressed.Length] : file;
        return Array.Exists(s_extensions, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }

    private static string NameOf(string root, string path)
    {
        string name = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
        return name == "." ? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))) : name;
    }
}
