using System;
using System.IO;
using System.Linq;
using SchemaGen.Tool.Pages;

namespace SchemaGen.Tool.Recording;

/// <summary>Names fixtures by their pages.</summary>
internal static class FixtureName
{
    private const int MaxLength = 80;

    private static readonly string[] s_extensions = [".gz", ".html", ".htm", ".xhtml"];

    /// <summary>Gets the name for a page: that of the file without its extensions, or host, path and query of the address, with hyphens between letters and digits.</summary>
    public static string Of(string page)
    {
        string text = PageInput.AddressOf(page) is { } address ? address.Host + Uri.UnescapeDataString(address.PathAndQuery) : WithoutExtensions(Path.GetFileName(page));
        string name = string.Join('-', string.Concat(text.Select(static c => char.IsLetterOrDigit(c) || c is '_' or '.' ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        name = name.Trim('.');
        return name.Length <= MaxLength ? name : name[^MaxLength..].TrimStart('-', '.');
    }

    private static string WithoutExtensions(string file)
    {
        foreach (string extension in s_extensions)
        {
            file = file.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? file[..^extension.Length] : file;
        }

        return file;
    }
}
