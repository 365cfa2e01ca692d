using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Testing.Snapshots;
using SchemaGen.Tool.Output;
using Spectre.Console;

namespace SchemaGen.Tool.Recording;

/// <summary>Shows the values that were read from a page: member, value, and the source that filled it.</summary>
internal static class ReadingTable
{
    private const int MaxLength = 100;

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the values as a table, and the issues as lines below it.</summary>
    public static void Write(IAnsiConsole console, FixtureReading reading)
    {
        if (reading.Snapshot[PageSnapshot.Value] is JsonObject value)
        {
            Table table = new Table().Border(TableBorder.Simple).AddColumn("Member").AddColumn("Value").AddColumn("Source");

            foreach ((string member, HtmlSourceDescriptor? source) in reading.Result.Sources.All)
            {
                table.AddRow(PlainCell.Of(member), PlainCell.Of(PlainText.Clip(value[member]?.ToJsonString(s_readable) ?? "null", MaxLength)), PlainCell.Of(source?.ToString() ?? "-"));
            }

            console.Write(table);
        }

        foreach (HtmlIssue issue in reading.Result.Issues)
        {
            console.WriteLine(PlainText.Of($"{issue.Severity}: {issue.Message}"));
        }
    }
}
