using System;
using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Matching.States;

/// <summary>The languages that elements and pages declare.</summary>
internal static class ContentLanguage
{
    /// <summary>Gets the language that an element declares; null if it inherits that of its parent.</summary>
    /// <remarks>HTML, 3.2.6.2: <c>lang</c> without a namespace is an attribute of HTML and of SVG.</remarks>
    public static string? Of(PageTree tree, int row) =>
        tree.XmlAttribute(row, "lang") ?? (tree.IsHtml(row) || tree.IsSvg(row) ? tree.Attribute(row, "lang") : null);

    /// <summary>Gets the language that the last <c>content-language</c> meta element of a page declares; empty if none does.</summary>
    /// <remarks>HTML, 4.2.5.3 (content-language): a list of languages is ignored, and so is an element outside of a document.</remarks>
    public static string OfPage(PageTree tree)
    {
        string language = string.Empty;

        if (!tree.IsDocument)
        {
            return language;
        }

        foreach (int row in tree.Elements())
        {
            if (tree.Is(row, TagNames.Meta)
                && string.Equals(Keywords.Of(tree, row, "http-equiv"), "content-language", StringComparison.Ordinal)
                && tree.Attribute(row, "content") is { } content
                && !content.Contains(',', StringComparison.Ordinal))
            {
                string[] words = content.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries);
                language = words.Length > 0 ? words[0] : language;
            }
        }

        return language;
    }

    /// <summary>Reports whether a language is in one of the ranges.</summary>
    /// <remarks>Selectors 4, 7.2: extended filtering of RFC 4647, 3.3.2; the empty range is the unknown language.</remarks>
    public static bool Matches(string language, string[] ranges)
    {
        foreach (string range in ranges)
        {
            if (range.Length == 0 ? language.Length == 0 : language.Length > 0 && Matches(language, range))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(ReadOnlySpan<char> language, ReadOnlySpan<char> range)
    {
        int subtag = 0;
        int wanted = 0;

        if (!IsSame(Subtag(language, subtag), Subtag(range, wanted)) && Subtag(range, wanted) is not "*")
        {
            return false;
        }

        while ((wanted = Next(range, wanted)) >= 0)
        {
            bool isFound = Subtag(range, wanted) is "*";

            while (!isFound)
            {
                subtag = Next(language, subtag);

                if (subtag < 0)
                {
                    return false;
                }

                isFound = IsSame(Subtag(language, subtag), Subtag(range, wanted));

                if (!isFound && Subtag(language, subtag).Length == 1)
                {
                    // A singleton begins an extension, which is not skipped.
                    return false;
                }
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> Subtag(ReadOnlySpan<char> tag, int start)
    {
        ReadOnlySpan<char> rest = tag[start..];
        int end = rest.IndexOf('-');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>Gets the start of the next subtag; -1 at the end.</summary>
    private static int Next(ReadOnlySpan<char> tag, int start)
    {
        int end = tag[start..].IndexOf('-');
        return end < 0 ? -1 : start + end + 1;
    }

    private static bool IsSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
