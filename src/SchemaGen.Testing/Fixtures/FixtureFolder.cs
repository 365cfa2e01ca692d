using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SchemaGen.Testing.Fixtures;

/// <summary>Finds folders of fixtures.</summary>
internal static class FixtureFolder
{
    /// <summary>The name of the file that makes a folder a fixture.</summary>
    public const string InfoFile = "fixture.json";

    /// <summary>Finds the folders that are fixtures in a folder, itself included, in the order of their paths.</summary>
    /// <exception cref="HtmlFixtureException">The folder does not exist or cannot be read.</exception>
    public static IReadOnlyList<string> Find(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, InfoFile, SearchOption.AllDirectories).Select(static file => Path.GetDirectoryName(file)!).Order(StringComparer.Ordinal).ToList();
        }
        catch (DirectoryNotFoundException e)
        {
            throw new HtmlFixtureException($"There is no folder '{folder}'.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HtmlFixtureException($"The folder '{folder}' cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Finds a folder by its path from a folder or from the nearest one above it in which the path exists.</summary>
    /// <exception cref="HtmlFixtureException">There is no such folder.</exception>
    public static string FindUpwards(string folder, string start)
    {
        for (DirectoryInfo? above = new(start); above is not null; above = above.Parent)
        {
            string path = Path.Combine(above.FullName, folder);

            if (Directory.Exists(path))
            {
                return Path.GetFullPath(path);
            }
        }

        throw new HtmlFixtureException($"There is no folder '{folder}' in '{start}' or in a folder above it.");
    }
}
