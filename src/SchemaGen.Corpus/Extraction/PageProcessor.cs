using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using SchemaGen.Corpus.Rows;
using SchemaGen.Corpus.Warc;

namespace SchemaGen.Corpus.Extraction;

/// <summary>Turns records into rows. Used by all threads.</summary>
/// <param name="schemas">The schemas.</param>
/// <param name="options">The options.</param>
/// <param name="counters">The progress.</param>
internal sealed class PageProcessor(CorpusSchemas schemas, ExtractOptions options, CorpusCounters counters)
{
    /// <summary>The kind of the issue of a page on which code of the user threw an exception.</summary>
    public const string ExceptionKind = "Exception";

    private readonly PageReader _reader = schemas.Reader;
    private readonly TableSet _tables = new(schemas.Schemas);

    /// <summary>Reads a record of an archive.</summary>
    public PageOutcome ReadRecord(string file, WarcItem item, PageWork work)
    {
        if (item.SkipReason is { } reason)
        {
            return PageOutcome.Skip(reason, item.Damage is null ? null : FormattableString.Invariant($"{file} at {item.Offset}: {item.Damage}"));
        }

        WarcHeader header = item.Header!;
        Uri? url = Uri.TryCreate(header.TargetUri, UriKind.Absolute, out Uri? target) ? target : null;
        IReadOnlyList<HtmlSchemaDescriptor> matches = _reader.Match(url);

        if (matches.Count == 0)
        {
            return PageOutcome.SkipUnrouted(header.TargetUri);
        }

        if (RecordContent.Open(item, options.MaxPageBytes, out ReadOnlyMemory<byte> html, out string? charset) is { } skipReason)
        {
            return PageOutcome.Skip(skipReason);
        }

        if (header.Date is not { } date)
        {
            return PageOutcome.Skip(SkipReasons.NoDate);
        }

        var origin = new PageOrigin(url, date, file, item.Offset, header["WARC-Record-ID"]);
        return ReadPage(origin, html, charset, matches, work);
    }

    /// <summary>Reads a page that is a file.</summary>
    public PageOutcome ReadFile(string path, ReadOnlyMemory<byte> bytes, DateTimeOffset capturedAt, PageWork work)
    {
        Uri? url = null;

        if (options.AddressFinder is { } find)
        {
            using MemoryStream page = StreamOf(bytes);
            // The stream is in memory, so the task completes synchronously.
            url = find(page, work.CancellationToken).GetAwaiter().GetResult();
        }

        IReadOnlyList<HtmlSchemaDescriptor> matches = _reader.Match(url);
        return matches.Count == 0
            ? PageOutcome.SkipUnrouted(url?.AbsoluteUri ?? path)
            : ReadPage(new PageOrigin(url, capturedAt, path, Offset: null, RecordId: null), bytes, charset: null, matches, work);
    }

    private PageOutcome ReadPage(PageOrigin origin, ReadOnlyMemory<byte> html, string? charset, IReadOnlyList<HtmlSchemaDescriptor> matches, PageWork work)
    {
        CancellationToken cancellationToken = work.CancellationToken;
        long start = Stopwatch.GetTimestamp();

        int length = html.Length;
        work.Begin(() => WithoutPage(origin, matches, length, nameof(HtmlIssueKind.LimitReached), $"The page takes longer than {options.Limits.MaxDuration.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s, and the code of the schema does not return."));

        try
        {
            var context = new HtmlContext { Url = origin.Url, CapturedAt = origin.CapturedAt, Charset = charset, Limits = options.Limits };
            ReadPage page = Read(html, context, matches, work);
            Table table = _tables[page.Schema];

            return page.Value is null
                ? PageOutcome.Failure(table.Name, FailureTable.ToRow(origin, table.Name, page.Issues.Select(IssueColumns.Row)), page, html.Length)
                : PageOutcome.Success(table, table.ToRow(origin, page), page, html.Length);
        }
#pragma warning disable CA1031 // Code of the user runs here (converters, OnExtracted, getters), and may throw anything: the other pages are read all the same.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return WithoutPage(origin, matches, length, ExceptionKind, $"{e.GetType().Name}: {e.Message}");
        }
        finally
        {
            counters.AddPage(html.Length, Stopwatch.GetTimestamp() - start);
        }
    }

    /// <summary>Reads a page; once more if it reached its time limit only because the process was suspended. Otherwise a unit would have other rows than on other machines.</summary>
    private ReadPage Read(ReadOnlyMemory<byte> html, HtmlContext context, IReadOnlyList<HtmlSchemaDescriptor> matches, PageWork work)
    {
        long start = Stopwatch.GetTimestamp();
        ReadPage page = ReadOnce(html, context, matches, work);

        // The last second has begun, but was not counted.
        if (page.Value is null && Stopwatch.GetElapsedTime(start) >= options.Limits.MaxDuration && work.AwakeSeconds + 1 < options.Limits.MaxDuration.TotalSeconds)
        {
            work.Restart();
            page = ReadOnce(html, context, matches, work);
        }

        return page;
    }

    private ReadPage ReadOnce(ReadOnlyMemory<byte> html, HtmlContext context, IReadOnlyList<HtmlSchemaDescriptor> matches, PageWork work)
    {
        using MemoryStream stream = StreamOf(html);
        return _reader.Read(stream, context, matches, work.CancellationToken);
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray(), writable: false);

    /// <summary>Makes the outcome of a page on which code of the user did not end as it should.</summary>
    private PageOutcome WithoutPage(PageOrigin origin, IReadOnlyList<HtmlSchemaDescriptor> matches, long length, string kind, string message)
    {
        string table = _tables[matches[0].Type].Name;
        object?[] issue = IssueColumns.Row(string.Empty, kind, nameof(HtmlIssueSeverity.Error), message);
        return PageOutcome.Failure(table, FailureTable.ToRow(origin, table, [issue]), page: null, length);
    }
}
