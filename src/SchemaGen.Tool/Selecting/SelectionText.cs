using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Selectors;

namespace SchemaGen.Tool.Selecting;

/// <summary>Writes matches as lines of text: the place in the page, the start tag, and the value.</summary>
/// <param name="output">Standard output, for the matches.</param>
/// <param name="error">Standard error, for what the compiler reports about the selectors.</param>
/// <param name="name">The name of the page.</param>
/// <param name="page">The page.</param>
internal sealed class SelectionText(TextWriter output, TextWriter error, string name, SourcePage page)
{
    /// <summary>The longest start tag and the longest value that are shown.</summary>
    private const int MaxLength = 100;

    /// <summary>Writes the selectors.</summary>
    /// <param name="selections">The selectors with their matches.</param>
    /// <param name="onlyCount">Whether the matches are left out.</param>
    public void Write(IReadOnlyList<Selection> selections, bool onlyCount)
    {
        foreach (Selection selection in selections)
        {
            WriteFindings(selection);

            if (selection.Applied is null)
            {
                continue;
            }

            for (int i = 0; !onlyCount && i < selection.Matches.Count; i++)
            {
                Write(selection.Matches[i]);
            }

            output.WriteLine(PlainText.Of($"{CountOf(selection)}: {selection.Analysis.Text}"));
        }
    }

    /// <remarks>A list has no item for an element without the attribute.</remarks>
    private static string CountOf(Selection selection)
    {
        int matches = selection.Matches.Count;
        int values = selection.Matches.Count(static match => match.Value is not null);
        string count = string.Create(CultureInfo.InvariantCulture, $"{matches} {(matches == 1 ? "match" : "matches")}");
        return selection.Applied?.Attr is null ? count : string.Create(CultureInfo.InvariantCulture, $"{count}, {values} with a value");
    }

    /// <summary>Writes what the compiler reports about a selector, and how it is applied instead.</summary>
    private void WriteFindings(Selection selection)
    {
        string selector = selection.Analysis.Text;

        foreach (SelectorFinding finding in selection.Analysis.Findings)
        {
            error.WriteLine(PlainText.Of(string.Create(CultureInfo.InvariantCulture, $"{selector}({finding.Start + 1}): {SelectorAnalysis.Describe(finding)}")));
        }

        if (selection.Applied is { } applied && applied.Selector != selector)
        {
            error.WriteLine(PlainText.Of($"{selector}: applied as {applied}"));
        }
    }

    private void Write(SelectedElement match)
    {
        string place = page.PositionOf(match.Element) is var (line, column) ? string.Create(CultureInfo.InvariantCulture, $"{name}:{line}:{column}") : $"{name} (place unknown)";
        string value = string.Join(' ', (match.Value ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        output.WriteLine(PlainText.Of($"{place}: {PlainText.Clip(StartTag.Of(match.Element), MaxLength)} {PlainText.Clip(value, MaxLength)}").TrimEnd());
    }
}
