using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;

namespace Hespress.Input;

/// <summary>Finds the pages that the arguments name: files, folders and addresses.</summary>
internal sealed class PageFinder(HttpClient client, TimeSpan timeout)
{
    private static readonly SearchValues<char> s_schemeCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    /// <summary>The pages that are included with the program.</summary>
    public IEnumerable<PageInput> Bundled => In(Path.Combine(AppContext.BaseDirectory, "Pages"), static path => Path.GetFileName(path));

    /// <summary>Finds the pages in the order of the arguments; those of a folder are sorted by name.</summary>
    public IEnumerable<PageInput> Find(IEnumerable<string> arguments) => arguments.SelectMany(Find);

    private IEnumerable<PageInput> Find(string argument)
    {
        if (string.IsNullOrWhiteSpace(argument))
        {
            return [new UnavailablePage("''", "the argument is empty; name a file, a folder or an address")];
        }

        if (SchemeOf(argument) is { } scheme)
        {
            return [FindAddress(argument, scheme)];
        }

        return Directory.Exists(argument) ? In(argument, static path => path) : [new FilePage(argument, argument, timeout)];
    }

    private PageInput FindAddress(string argument, string scheme) =>
        !Uri.TryCreate(argument, UriKind.Absolute, out Uri? address) ? new UnavailablePage(argument, "the address is not valid")
        : address.IsFile ? new FilePage(address.LocalPath, argument, timeout)
        : WebPage.IsFetchable(address) ? new WebPage(client, address, argument, timeout)
        : new UnavailablePage(argument, $"an address of {scheme} cannot be fetched, only http and https");

    /// <summary>Gets the scheme of an argument that is an address, or null for a path.</summary>
    private static string? SchemeOf(string argument)
    {
        int end = argument.IndexOf("://", StringComparison.Ordinal);
        return end > 1 && argument.AsSpan(0, end).IndexOfAnyExcept(s_schemeCharacters) < 0 ? argument[..end].ToLowerInvariant() : null;
    }

    private PageInput[] In(string folder, Func<string, string> name)
    {
        try
        {
            string[] paths = [.. Directory.EnumerateFiles(folder).Where(IsPage).Order(StringComparer.Ordinal)];
            return paths.Length == 0 ? [new UnavailablePage(folder, "there is no .html or .htm file in this folder")] : [.. paths.Select(path => new FilePage(path, name(path), timeout))];
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
