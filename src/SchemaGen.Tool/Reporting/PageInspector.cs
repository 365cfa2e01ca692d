using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using AngleSharp.Dom;
using SchemaGen.Decoding;
using SchemaGen.Reading;
using SchemaGen.Results;
using SchemaGen.Testing;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Testing.Snapshots;
using SchemaGen.Tool.Pages;

namespace SchemaGen.Tool.Reporting;

/// <summary>Gathers what a report shows of a page.</summary>
internal static class PageInspector
{
    /// <summary>Inspects a page.</summary>
    /// <param name="outcome">The page, and what its schema read.</param>
    /// <param name="isIncluded">Whether the report contains the page; otherwise only its row is made.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static InspectedPage Inspect(PageOutcome outcome, bool isIncluded, CancellationToken cancellationToken)
    {
        if (outcome.Reading is not { } reading)
        {
            return Failed(outcome.Page.Name, outcome.Failure!);
        }

        try
        {
            return Inspect(reading, isIncluded, cancellationToken);
        }
#pragma warning disable CA1031 // Code of the user runs here (converters, OnExtracted, ToString), and may throw anything: the other pages are shown all the same.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return Failed(outcome.Page.Name, e is HtmlFixtureException ? e.Message : $"{e.GetType().Name}: {e.Message}");
        }
    }

    private static InspectedPage Failed(string name, string failure) => new(new ReportRow { Name = name, State = ReportState.Failed, Failure = failure }, Data: null);

    private static InspectedPage Inspect(PageReading reading, bool isIncluded, CancellationToken cancellationToken)
    {
        JsonObject snapshot = FixtureReading.Convert(reading.Result, reading.Schema);
        var value = snapshot[PageSnapshot.Value] as JsonObject;
        var notes = new List<string>();
        IReadOnlyList<HtmlFieldDifference>? differences = DifferencesOf(reading, snapshot, notes);
        ReportRow row = RowOf(reading, differences, isComparable: notes.Count == 0);

        if (!isIncluded)
        {
            return new InspectedPage(row, Data: null);
        }

        IElement? tree = Parse(reading, notes, cancellationToken);
        HtmlResult<object>? treeResult = tree is null ? null : ReadTree(reading, snapshot, tree, notes, cancellationToken);
        IReadOnlyDictionary<IElement, int> numbers = new Dictionary<IElement, int>();
        ReportView? view = tree is null ? null : ViewBuilder.Build(tree, out numbers);
        var elements = new ElementCatalog(numbers);
        var fields = new FieldBuilder(elements, treeResult?.Sources.Trace ?? ReadingTrace.Empty, reading.Schemas);

        var page = new ReportPage(
            fields.Build(reading.Schema, value),
            IssuesOf(reading.Result.Issues, treeResult?.Issues, elements),
            differences?.Select(static difference => new ReportDifference(difference.Path, difference.Expected, difference.Actual)).ToList() ?? [],
            [.. elements.Elements],
            [.. notes, .. view?.Notes ?? []],
            view);
        return new InspectedPage(row with { IsIncluded = true }, ReportJson.Compress(page));
    }

    private static ReportRow RowOf(PageReading reading, IReadOnlyList<HtmlFieldDifference>? differences, bool isComparable)
    {
        TracedSchema? root = reading.Schemas.LastOrDefault(static schema => schema.Path.Length == 0);
        int errors = reading.Result.Issues.Count(static issue => issue.Severity == HtmlIssueSeverity.Error);
        int warnings = reading.Result.Issues.Count - errors;

        return new ReportRow
        {
            Name = reading.Page.Name,
            State = !reading.Result.Success ? ReportState.Error : differences?.Count > 0 || !isComparable ? ReportState.Different : warnings > 0 ? ReportState.Warning : ReportState.Ok,
            Schema = reading.Schema.Name,
            Url = reading.Received.Url?.OriginalString,
            CapturedAt = reading.Received.CapturedAt.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture),
            Filled = root?.FilledBy.Count(static source => source >= 0) ?? 0,
            Members = reading.Schema.Members.Count,
            Errors = errors,
            Warnings = warnings,
            Differences = differences?.Count,
        };
    }

    /// <summary>Compares with the values that a fixture expects.</summary>
    /// <returns>Null if the page is no fixture, or if its expected values cannot be read, for which there is a note.</returns>
    private static IReadOnlyList<HtmlFieldDifference>? DifferencesOf(PageReading reading, JsonObject snapshot, List<string> notes)
    {
        if (!reading.Page.IsFixture)
        {
            return null;
        }

        try
        {
            return SnapshotComparer.Compare(ExpectedValues.Read(HtmlFixture.Open(reading.Page.Path)), snapshot);
        }
        catch (HtmlFixtureException e)
        {
            notes.Add(e.Message);
            return null;
        }
    }

    /// <summary>Parses the page as the runtime does for a schema that has elements.</summary>
    /// <returns>The root element; null if the page cannot be parsed, for which there is a note.</returns>
    private static IElement? Parse(PageReading reading, List<string> notes, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream(reading.Received.Bytes, writable: false);
        // A stream in memory is read synchronously.
        using DecodedPage decoded = HtmlDecoder.ReadAsync(bytes, reading.Context, reading.Schema.Culture, cancellationToken).AsTask().GetAwaiter().GetResult();

        if (decoded.Text is not { } text)
        {
            notes.Add($"The page is not shown: it {decoded.BinaryReason ?? "is too long"}.");
            return null;
        }

        HtmlResult<PageDocument> result = HtmlReader.Extract<PageDocument>(text.ToString(), reading.Context, cancellationToken);

        if (result.TryGetValue(out PageDocument? document))
        {
            return document.Root;
        }

        notes.Add($"The page is not shown, and no element is named: {PageDocument.ReasonOf(result.Issues[0])} The values are read without it.");
        return null;
    }

    /// <summary>Reads the page once more from AngleSharp's tree, which names the elements.</summary>
    private static HtmlResult<object>? ReadTree(PageReading reading, JsonObject snapshot, IElement root, List<string> notes, CancellationToken cancellationToken)
    {
        HtmlResult<object> result = SchemaInvoker.Of(reading.Schema.Type).Extract(root.Owner!, reading.Context, cancellationToken);

        if (!JsonNode.DeepEquals(FixtureReading.Convert(result, reading.Schema)[PageSnapshot.Value], snapshot[PageSnapshot.Value]))
        {
            notes.Add("AngleSharp builds another tree from this page than SchemaGen. The values are those of SchemaGen; the outlines may be elsewhere or missing.");
        }

        return result;
    }

    /// <remarks>Only the issues of the tree have elements. Usually they are the same issues; otherwise the elements are not known.</remarks>
    private static List<ReportIssue> IssuesOf(IReadOnlyList<HtmlIssue> issues, IReadOnlyList<HtmlIssue>? treeIssues, ElementCatalog elements)
    {
        // Warnings about the encoding come first, and the tree has none.
        int offset = issues.Count - (treeIssues?.Count ?? 0);

        return [.. issues.Select((issue, i) =>
        {
            HtmlIssue? twin = i >= offset && offset >= 0 ? treeIssues?[i - offset] : null;
            IElement? element = twin is not null && twin.Path == issue.Path && twin.Kind == issue.Kind ? twin.Element : null;
            return new ReportIssue(issue.Path, issue.Kind.ToString(), issue.Severity == HtmlIssueSeverity.Error, issue.Message, element is null ? null : elements.NumberOf(element));
        })];
    }
}
