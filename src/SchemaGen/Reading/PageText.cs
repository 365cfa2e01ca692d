using System;
using System.Buffers;
using SchemaGen.Decoding;
using SchemaGen.Results;

namespace SchemaGen.Reading;

/// <summary>Recognizes text that was passed by mistake instead of a page: an address, a path, or bytes that are not text.</summary>
internal static class PageText
{
    private const int MaxAddressLength = 2048;

    private static readonly SearchValues<char> s_foreign = SearchValues.Create("<>\r\n\t\"|*");
    private static readonly string[] s_schemes = ["http://", "https://", "ftp://", "ftps://", "file:/"];
    private static readonly string[] s_extensions = [".html", ".htm", ".xhtml", ".shtml", ".mhtml", ".mht"];

    /// <summary>Gets the reason why a text cannot be a page.</summary>
    /// <returns>The sentence of an issue; null if it may be a page.</returns>
    public static string? Refuse(ReadOnlySpan<char> html)
    {
        ReadOnlySpan<char> text = html.TrimStart();

        // Nearly every page begins with a tag.
        if (text.IsEmpty || text[0] == '<')
        {
            return null;
        }

        if (BinaryFormats.RecognizeSignature(html) is { } reason)
        {
            return $"The page {reason}.";
        }

        text = text.TrimEnd();

        return text.Length > MaxAddressLength || text.ContainsAny(s_foreign) ? null
            : IsAddress(text) ? $"The text is the address '{IssueText.Clip(text.ToString())}', not HTML; download the page first, for example by HttpClient.GetFromHtmlAsync."
            : IsPath(text) ? $"The text is the path '{IssueText.Clip(text.ToString())}', not HTML; open the file and pass its stream, for example by File.OpenRead and ParseAsync."
            : null;
    }

    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        if (text.Contains(' '))
        {
            return false;
        }

        foreach (string scheme in s_schemes)
        {
            if (text.Length > scheme.Length && text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports whether a text is the path of a file that holds a page: its extension is one of HTML, and it begins like a path or is a single word.</summary>
    private static bool IsPath(ReadOnlySpan<char> text)
    {
        foreach (string extension in s_extensions)
        {
            if (text.Length > extension.Length && text.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return text[0] is '/' or '\\' or '.' or '~' || (char.IsAsciiLetter(text[0]) && text[1] == ':') || !text.Contains(' ');
            }
        }

        return false;
    }
}
