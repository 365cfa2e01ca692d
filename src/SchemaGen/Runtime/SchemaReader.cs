using System;
using System.ComponentModel;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SchemaGen.Runtime;

/// <summary>Reads pages for the generated methods of schemas.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SchemaReader
{
    /// <summary>Reads a page from its text.</summary>
    public static HtmlResult<T> Extract<T>(string html, HtmlContext? context, CancellationToken cancellationToken)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(html);
        cancellationToken.ThrowIfCancellationRequested();
        context ??= new HtmlContext();
        PageRecorder? recorder = PageRecorder.Start();
        HtmlResult<T> result;

        try
        {
            result = PageText.Refuse(html) is { } reason ? Failed<T>(Invalid(reason)) : ExtractText<T>(html, context, recorder, new PageBudget(context, cancellationToken));
        }
        catch (PageLimitException limit)
        {
            result = Failed<T>(limit.ToIssue());
        }

        recorder?.End(T.Descriptor, result.Success);
        return result;
    }

    private static HtmlResult<T> ExtractText<T>(string html, HtmlContext context, PageRecorder? recorder, PageBudget budget)
        where T : ISchemaReader<T>
    {
        ParsePlan plan = T.Descriptor.Parsing;
        int maxElements = PageBudget.MaxElements(context.Limits, html.Length);
        var parser = new DirectedParser(plan.Parsers, maxElements, budget);

        if (plan.HeadFirst)
        {
            using IDocument head = parser.ParseHead(html);
            HtmlResult<T> result = Read<T>(head, html.Length, context, isCallersTree: false, recorder, budget, out Outcome outcome);

            if (outcome == Outcome.Settled && !parser.LimitReached && parser.Failure is null)
            {
                return result;
            }
        }

        if (ReadWhole<T>(parser, html, context, plan, plan.Parsers.SkipsText, recorder, budget) is { } whole)
        {
            return whole;
        }

        // Hardly ever: a selector that names no element found a script, or a page has text in an xmp or iframe.
        parser = new DirectedParser(plan.ParsersWithText, maxElements, budget);
        return ReadWhole<T>(parser, html, context, plan, skipsText: false, recorder, budget)!;
    }

    /// <summary>Reads a page, or a part of it, from a tree.</summary>
    public static HtmlResult<T> Extract<T>(IParentNode root, HtmlContext? context, CancellationToken cancellationToken)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(root);
        cancellationToken.ThrowIfCancellationRequested();
        context ??= new HtmlContext();
        PageRecorder? recorder = PageRecorder.Start();
        HtmlResult<T> result;

        try
        {
            var top = (INode)root;
            int length = (top as IDocument ?? top.Owner)?.Source.Length ?? 0;
            result = Read<T>(top, length, context, isCallersTree: true, recorder, new PageBudget(context, cancellationToken), out _);
        }
        catch (PageLimitException limit)
        {
            result = Failed<T>(limit.ToIssue());
        }

        recorder?.End(T.Descriptor, result.Success);
        return result;
    }

    /// <summary>Reads a page from a stream, to its end; the stream stays open.</summary>
    public static async Task<HtmlResult<T>> ExtractAsync<T>(Stream html, HtmlContext? context, CancellationToken cancellationToken)
        where T : IHtmlSchema<T>
    {
        ArgumentNullException.ThrowIfNull(html);
        context ??= new HtmlContext();
        long start = context.Clock.GetTimestamp();
        using var deadline = new CancellationTokenSource(context.Limits.MaxDuration, context.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        DecodedPage page;

        try
        {
            page = await HtmlDecoder.ReadAsync(html, context, T.Descriptor.Culture, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return Failed<T>(PageBudget.TimeLimit(context.Limits).ToIssue());
        }

        using (page)
        {
            if (page.Text is { } text)
            {
                return T.Extract(text.ToString(), context with { StartedAt = start }, cancellationToken).WithWarnings(DecodingIssues.Of(page, context, T.Descriptor.Culture));
            }

            return Failed<T>(page.BinaryReason is null
                ? SchemaPage.Limit("The page", string.Empty, FormattableString.Invariant($"has more than {context.Limits.MaxBytes} bytes (HtmlLimits.MaxBytes)"))
                : Invalid($"The page {page.BinaryReason}."));
        }
    }

    /// <returns>Null if the text that was not built is seen.</returns>
    private static HtmlResult<T>? ReadWhole<T>(DirectedParser parser, string html, HtmlContext context, ParsePlan plan, bool skipsText, PageRecorder? recorder, PageBudget budget)
        where T : ISchemaReader<T>
    {
        // Elements that are handed out live on in their document.
        IDocument document = parser.Parse(html);
        using IDocument? owned = plan.HandsOutElements ? null : document;

        if (parser.Failure is { } failure)
        {
            return Failed<T>(Invalid($"The page cannot be parsed: {IssueText.Clip(failure)}"));
        }

        if (parser.LimitReached)
        {
            return Failed<T>(SchemaPage.ElementLimit(parser.MaxElements));
        }

        if (skipsText && parser.HasRawText)
        {
            return null;
        }

        HtmlResult<T> result = Read<T>(document, html.Length, context, isCallersTree: false, recorder, budget, out Outcome outcome);
        return skipsText && outcome == Outcome.NeedsText ? null : result;
    }

    private static HtmlIssue Invalid(string message) => new(string.Empty, HtmlIssueKind.Invalid, HtmlIssueSeverity.Error, message, [], element: null);

    private static HtmlResult<T> Failed<T>(HtmlIssue issue)
        where T : IHtmlSchema<T>
    {
        int[] filledBy = new int[T.Descriptor.Members.Count];
        Array.Fill(filledBy, ElementTable.None);
        return new HtmlResult<T>(typeof(T), default, [issue], errorCount: 1, new HtmlSources(T.Descriptor, filledBy));
    }

    private static HtmlResult<T> Read<T>(INode root, long length, HtmlContext context, bool isCallersTree, PageRecorder? recorder, PageBudget budget, out Outcome outcome)
        where T : ISchemaReader<T>
    {
        recorder?.Restart();
        budget.Begin(length, isCallersTree);
        using var page = new SchemaPage(root, context, isCallersTree, MatcherReach.Page, budget) { Recorder = recorder };
        var scope = new SchemaScope(page, T.Descriptor, page.ScopeRow);
        T? value = default;

        // An element beyond the limit has no row; without one the whole page would be read.
        if (page.ScopeRow != ElementTable.None || root is not IElement)
        {
            try
            {
                T.TryRead(scope, out value);
            }
            catch (PageLimitException limit)
            {
                // What was found until then is told with it.
                page.Report(limit.ToIssue());
            }

            recorder?.Add(scope);
        }

        page.ReportElementLimit();

        // What each first source found at the beginning of a page stays what it finds, whatever follows.
        outcome = page.HasReadRawText ? Outcome.NeedsText
            : page.Issues.Count == 0 && page.ErrorCount == 0 && !page.NeedsBase && Array.TrueForAll(scope.FilledBy, static source => source == 0) ? Outcome.Settled
            : Outcome.Read;
        return new HtmlResult<T>(typeof(T), page.ErrorCount == 0 ? value : default, page.Issues, page.ErrorCount, new HtmlSources(T.Descriptor, scope.FilledBy));
    }

    /// <summary>What a reading says about the tree that it read.</summary>
    private enum Outcome
    {
        /// <summary>Nothing.</summary>
        Read,

        /// <summary>That nothing further on in the page can change what was read.</summary>
        Settled,

        /// <summary>That a script, a style or the like was itself read as text.</summary>
        NeedsText,
    }
}
