using System;
using SchemaGen.Html;
using SchemaGen.JsonLd;
using SchemaGen.Runtime;
using SchemaGen.Text;

namespace SchemaGen.Reading;

/// <summary>Finds the blocks of JSON-LD of a page.</summary>
internal static class JsonLdReader
{
    /// <summary>Reads all blocks. A mistake in a block is a warning.</summary>
    public static JsonLdGraph Read(SchemaPage page)
    {
        var graph = new JsonLdGraph(page.Json);
        PageTree tree = page.Tree;

        foreach (int row in tree.Elements())
        {
            if (tree.Is(row, TagNames.Script) && IsJsonLd(tree.Attribute(row, "type")) && graph.Add(ElementText.Raw(tree, row)) is { } problem)
            {
                page.Log.Report(new HtmlIssue(string.Empty, HtmlIssueKind.MalformedJsonLd, HtmlIssueSeverity.Warning, $"A block of JSON-LD cannot be read: {problem}.", [], page.ElementOf(row)));
            }
        }

        return graph;
    }

    /// <summary>Reports whether a type is that of JSON-LD. It may have parameters, such as a charset.</summary>
    private static bool IsJsonLd(ReadOnlySpan<char> type)
    {
        int semicolon = type.IndexOf(';');
        return (semicolon < 0 ? type : type[..semicolon]).Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase);
    }
}
