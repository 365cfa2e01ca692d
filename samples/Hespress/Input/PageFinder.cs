using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;

namespace Hespress.Input;

/// <summary>Finds the pages that the arguments name: files, folders and addresses.</summary>
internal sealed class PageFinder(HttpClient client)
{
    /// <summary>The pages that came with the program.</summary>
    public static IEnumerable<PageInput> Bundled => In(Path.Combine(AppContext.BaseDirectory, "Pages"), Path.GetFileName);

    /// <summary>The pages in the order of the arguments, those of a folder in the order of their names.</summary>
    public IEnumerable<PageInput> Find(IEnumerable<string> arguments) => arguments.SelectMany(Find);

    private IEnumerable<PageInput> Find(string argument)
    {
        if (Uri.TryCreate(argument, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
        {
            return [new WebPage(client, address, argument)];
        }

        return Directory.Exists(argument) ? In(argument, static path => path) : [new FilePage(argument, argument)];
    }

    private static PageInput[] In(string folder, Func<string, string> name)
    {
        try
        {
            string[] paths = [.. Directory.EnumerateFiles(folder).Where(IsPage).Order(StringComparer.Ordinal)];
            return paths.Length == 0 ? [new UnavailablePage(folder, "there is no .html or .htm file in this folder")] : [.. paths.Select(path => new FilePage(path, name(path)))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [new UnavailablePage(folder, $"the folder cannot be read: {e.Message.TrimEnd('.')}")];
        }
    }

    private static bool IsPage(string path) =>
        Path.GetExtension(path) is string extension
        && (extension.Equals(".html", StringComparison.OrdinalIgnoreCase) || extension.Equals(".htm", StringComparison.OrdinalIgnoreCase));
}
