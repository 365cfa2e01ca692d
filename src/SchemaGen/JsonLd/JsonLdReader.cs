using System;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>Finds the blocks of JSON-LD of a page.</summary>
internal static class JsonLdReader
{
    /// <summary>Reads all of them; what is wrong with one is a warning.</summary>
    public static JsonLdGraph Read(SchemaPage page)
    {
        var graph = new JsonLdGraph(page.Json);
        ElementTable table = page.Table;

        for (int row = 0; row < table.Count || table.MoveNext(); row++)
        {
            Element element = table[row];

            if (HtmlElements.Is(element, "script") && IsJsonLd(element.GetAttribute(null, "type")) && graph.Add(element.TextContent) is { } problem)
            {
                page.Report(new HtmlIssue(string.Empty, HtmlIssueKind.MalformedJsonLd, HtmlIssueSeverity.Warning, $"A block of JSON-LD cannot be read: {problem}.", [], page.IsCallersTree ? element : null));
            }
        }

        return graph;
    }

    /// <summary>A type may have parameters, such as a charset.</summary>
    private static bool IsJsonLd(ReadOnlySpan<char> type)
    {
        int semicolon = type.IndexOf(';');
        return (semicolon < 0 ? type : type[..semicolon]).Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase);
    }
}
