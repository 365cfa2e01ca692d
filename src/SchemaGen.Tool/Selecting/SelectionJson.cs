using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Tool.Selectors;

namespace SchemaGen.Tool.Selecting;

/// <summary>Writes matches as JSON: an array with an object for each selector.</summary>
internal static class SelectionJson
{
    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the selectors.</summary>
    /// <param name="output">The output.</param>
    /// <param name="page">The page.</param>
    /// <param name="selections">The selectors with their matches.</param>
    /// <param name="onlyCount">Whether the matches are left out.</param>
    public static void Write(TextWriter output, SourcePage page, IEnumerable<Selection> selections, bool onlyCount) =>
        output.Write(new JsonArray([.. selections.Select(selection => Of(page, selection, onlyCount))]).ToJsonString(s_readable).ReplaceLineEndings("\n") + "\n");

    private static JsonObject Of(SourcePage page, Selection selection, bool onlyCount)
    {
        var json = new JsonObject
        {
            ["selector"] = selection.Analysis.Text,
            ["appliedAs"] = selection.Applied?.ToString(),
            ["diagnostics"] = new JsonArray([.. selection.Analysis.Findings.Select(static finding => Of(finding))]),
            ["count"] = selection.Applied is null ? null : selection.Matches.Count,
        };

        if (!onlyCount)
        {
            json["matches"] = new JsonArray([.. selection.Matches.Select(match => Of(page, match))]);
        }

        return json;
    }

    private static JsonObject Of(SelectorFinding finding) => new()
    {
        ["id"] = finding.Descriptor.Id,
        ["severity"] = finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning",
        ["column"] = finding.Start + 1,
        ["length"] = finding.Length,
        ["message"] = SelectorAnalysis.MessageOf(finding),
    };

    private static JsonObject Of(SourcePage page, SelectedElement match)
    {
        (int Line, int Column)? position = page.PositionOf(match.Element);
        return new JsonObject { ["line"] = position?.Line, ["column"] = position?.Column, ["tag"] = StartTag.Of(match.Element), ["value"] = match.Value };
    }
}
