using System;
using System.IO;
using System.Linq;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Drift.Comparing;
using SchemaGen.Tool.Drift.Counts;
using SchemaGen.Tool.Drift.Statistics;
using SchemaGen.Tool.Drift.Storage;

namespace SchemaGen.Tool.Tests.Drift;

public sealed class StorageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Baseline_WrittenAndRead_IsTheSameAndReadable()
    {
        SchemaCounts schema = Counted.Schema(10, Counted.Field("Title", 10, ("[Css(\"h1 > .a\")]", 9, 8))).WithIssue("Title", 2);
        new DriftBaseline { Version = 1, Schemas = [schema] }.Write(_folder["deep/drift.json"]);
        Assert.Equal(
            """
            {
              "version": 1,
              "schemas": [
                {
                  "schema": "News.Article",
                  "routes": [],
                  "pages": 10,
                  "unread": 0,
                  "failed": 0,
                  "fields": [
                    {
                      "path": "Title",
                      "pages": 10,
                      "empty": 2,
                      "sources": [
                        {
                          "source": "[Css(\"h1 > .a\")]",
                          "gives": 9,
                          "fills": 8
                        }
                      ]
                    }
                  ],
                  "issues": [
                    {
                      "path": "Title",
                      "kind": "Missing",
                      "severity": "Error",
                      "pages": 2
                    }
                  ]
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(_folder["deep/drift.json"]));
        SchemaCounts read = Assert.Single(DriftBaseline.Read(_folder["deep/drift.json"]).Schemas);
        Assert.Empty(DriftComparison.Compare([schema], [read], 0.05).Notes);
        Assert.Equal((9, 8), (read.Fields[0].Sources[0].Gives, read.Fields[0].Sources[0].Fills));
    }

    [Theory]
    [InlineData("", "cannot be read")]
    [InlineData("{", "cannot be read")]
    [InlineData("null", "It is null")]
    [InlineData("[]", "cannot be read")]
    [InlineData("{}", "cannot be read")]
    [InlineData("""{ "version": 2, "schemas": [] }""", "version 2")]
    [InlineData("""{ "version": 1, "schemas": null }""", "null")]
    [InlineData("""{ "version": 1, "schemas": [null] }""", "null")]
    [InlineData("""{ "version": 1, "schemas": [{ "schema": "A", "routes": [], "pages": 1, "unread": 0, "failed": 0, "fields": null, "issues": [] }] }""", "A value of the schema 'A' is null")]
    [InlineData("""{ "version": 1, "schemas": [{ "schema": "A", "routes": [], "pages": 1, "unread": 2, "failed": 0, "fields": [], "issues": [] }] }""", "contradict each other")]
    [InlineData("""{ "version": 1, "schemas": [{ "schema": "A", "routes": [], "pages": "1", "unread": 0, "failed": 0, "fields": [], "issues": [] }] }""", "cannot be read")]
    [InlineData("""{ "version": 1, "schemas": [{ "schema": "A", "routes": [], "pages": 9, "unread": 0, "failed": 0, "fields": [{ "path": "T", "pages": 9, "empty": 0, "sources": [{ "source": "s", "gives": 8, "fills": 9 }] }], "issues": [] }] }""", "of 'T' of the schema 'A' contradict")]
    [InlineData("""{ "version": 1, "schemas": [{ "schema": "A", "routes": [], "pages": 9, "unread": 0, "failed": 0, "fields": [{ "path": "T", "pages": 9, "empty": 0, "sources": [null] }], "issues": [] }] }""", "is null")]
    [InlineData("""{ "version": 1, "schemas": [{ "schema": "A", "routes": [], "pages": 9, "unread": 0, "failed": 0, "fields": [], "issues": [{ "path": "T", "kind": "Odd", "severity": "Error", "pages": 1 }] }] }""", "cannot be read")]
    [InlineData("""{ "version": 1, "schemas": [{ "schema": "A", "routes": [], "pages": 9, "unread": 0, "failed": 0, "fields": [], "issues": [{ "path": "T", "kind": "Missing", "severity": "Error", "pages": 10 }] }] }""", "contradicts")]
    [InlineData("""{ "version": 1, "schemas": [{ "schema": "A", "routes": [], "pages": 9, "unread": 0, "failed": 0, "fields": [], "issues": [] }, { "schema": "A", "routes": [], "pages": 9, "unread": 0, "failed": 0, "fields": [], "issues": [] }] }""", "twice")]
    [InlineData("""{ "version": 1, "schemas": [{ "schema": "A", "routes": [], "pages": 9, "unread": 0, "failed": 0, "fields": [{ "path": "T", "pages": 9, "empty": 0, "sources": [{ "source": "[Css(1)]", "gives": 8, "fills": 8 }, { "source": "[Css(1)]", "gives": 1, "fills": 1 }] }], "issues": [] }] }""", "The source [Css(1)] of 'T' of the schema 'A' is in it twice")]
    [InlineData("""{ "version": 1, "schemas": [{ "schema": "A", "routes": [], "pages": 9, "unread": 0, "failed": 0, "fields": [], "issues": [{ "path": "T", "kind": "Missing", "severity": "Error", "pages": 1 }, { "path": "T", "kind": "Missing", "severity": "Error", "pages": 2 }] }] }""", "The issue Error Missing of 'T' of the schema 'A' is in it twice")]
    public void Baseline_Damaged_IsAMessage(string json, string message)
    {
        UsageException e = Assert.Throws<UsageException>(() => DriftBaseline.Read(_folder.Write("drift.json", json)));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.Contains("--accept", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void History_Runs_AreLinesThatAreReadAgain()
    {
        string path = _folder["deep/history.jsonl"];
        DriftHistory.Append(path, Run(1));
        File.AppendAllText(path, "\n");
        DriftHistory.Append(path, Run(2));
        Assert.Equal([1, 2], DriftHistory.Read(path).Select(static run => run.Unreadable));
        Assert.Equal(2, File.ReadAllLines(path).Count(static line => line.Length > 0));
        DriftFinding finding = Assert.Single(DriftHistory.Read(path)[0].Findings);
        Assert.Equal((FindingKind.SourceFell, "[Css(\"h1\")]", new Proportion(0, 10), "a.html"), (finding.Kind, finding.Source, finding.Now, finding.Pages[0]));
    }

    [Fact]
    public void History_LineThatWasCutOff_IsNotAppendedTo()
    {
        string path = _folder["history.jsonl"];
        DriftHistory.Append(path, Run(1));
        File.AppendAllText(path, "{ \"version\": 1, \"at");
        string before = File.ReadAllText(path);

        Assert.Contains("Line 2 of the history", Assert.Throws<UsageException>(() => DriftHistory.Append(path, Run(2))).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(path));
    }

    [Fact]
    public void History_WithoutTheLastLineEnd_GetsANewLine()
    {
        string path = _folder["history.jsonl"];
        DriftHistory.Append(path, Run(1));
        File.WriteAllText(path, File.ReadAllText(path).TrimEnd('\n'));
        DriftHistory.Append(path, Run(2));

        Assert.Equal([1, 2], DriftHistory.Read(path).Select(static run => run.Unreadable));
    }

    [Theory]
    [InlineData("null", "It is null")]
    [InlineData("""{ "version": 9, "at": "2026-01-01T00:00:00Z", "level": 0.01, "isBaseline": false, "unreadable": 0, "schemas": [], "findings": [], "notes": [] }""", "version 9")]
    [InlineData("""{ "version": 1, "at": "2026-01-01T00:00:00Z", "level": 0.01, "isBaseline": false, "unreadable": 0, "schemas": [null], "findings": [], "notes": [] }""", "A schema is null")]
    [InlineData("""{ "version": 1, "at": "2026-01-01T00:00:00Z", "level": 0.01, "isBaseline": false, "unreadable": 0, "schemas": [], "findings": null, "notes": [] }""", "A list is null")]
    public void History_DamagedLine_IsAMessageWithItsNumber(string line, string message)
    {
        string path = _folder["history.jsonl"];
        DriftHistory.Append(path, Run(1));
        File.AppendAllText(path, line + "\n");
        string actual = Assert.Throws<UsageException>(() => DriftHistory.Read(path)).Message;
        Assert.Contains("Line 2", actual, StringComparison.Ordinal);
        Assert.Contains(message, actual, StringComparison.Ordinal);
        Assert.Contains("no history", Assert.Throws<UsageException>(() => DriftHistory.Read(_folder["none"])).Message, StringComparison.Ordinal);
    }

    private static DriftRun Run(int unreadable) => new()
    {
        Version = 1,
        At = DateTimeOffset.UnixEpoch,
        Level = 0.01,
        IsBaseline = false,
        Unreadable = unreadable,
        Schemas = [Counted.Schema(10, Counted.Field("Title", 10, ("[Css(\"h1\")]", 0, 0)))],
        Findings = [new DriftFinding { Schema = "News.Article", Path = "Title", Kind = FindingKind.SourceFell, Source = "[Css(\"h1\")]", Before = new Proportion(10, 10), Now = new Proportion(0, 10), P = 0.001, Pages = ["a.html"] }],
        Notes = [new DriftNote("News.Article", "A note.")],
    };
}
