using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Dom;
using SchemaGen.Decoding;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Metrics;
using SchemaGen.Reading;
using SchemaGen.Results;

namespace SchemaGen.Runtime;

/// <summary>Reads pages for the generated methods of schemas.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class SchemaReader
{
    /// <summary>Reads a page from its text.</summary>
    public static HtmlResult<T> Extract<T>(string html, HtmlContext? context, CancellationToken cancellationToken)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(html);
        return Extract<T>(html.AsMemory(), context ?? new HtmlContext(), cancellationToken);
    }

    /// <summary>Reads a page, or a part of it, from a tree.</summary>
    public static HtmlResult<T> Extract<T>(IParentNode root, HtmlContext? context, CancellationToken cancellationToken)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(root);
        return Limited<T, INode>((INode)root, context ?? new HtmlContext(), static (node, context, budget, recorder) =>
        {
            HtmlResult<T> result = ReadTree<T>(node, context, budget, recorder, elements: null, out _);
            return result.WithElements(new ElementSearch(() => FindElements<T>(node, context)));
        }, cancellationToken);
    }

    /// <summary>Reads a page from a stream, to its end; the stream stays open.</summary>
    public static Task<HtmlResult<T>> ExtractAsync<T>(Stream html, HtmlContext? context, CancellationToken cancellationToken)
        where T : IHtmlSchema<T>
    {
        ArgumentNullException.ThrowIfNull(html);
        return ExtractAsync(html, context ?? new HtmlContext(), T.Descriptor, T.ExtractBuffer, cancellationToken);
    }

    /// <summary>Reads a page from a stream, to its end; the stream stays open.</summary>
    /// <param name="html">The stream.</param>
    /// <param name="context">The context of the page.</param>
    /// <param name="schema">The schema whose culture determines the encoding if nothing else does.</param>
    /// <param name="extract">Reads the text of the page from a buffer, which is not used after the call.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    internal static async Task<HtmlResult<T>> ExtractAsync<T>(
        Stream html, HtmlContext context, HtmlSchemaDescriptor schema, Func<ReadOnlyMemory<char>, HtmlContext, CancellationToken, HtmlResult<T>> extract, CancellationToken cancellationToken)
    {
        long start = context.Clock.GetTimestamp();
        using var deadline = new CancellationTokenSource(context.Limits.MaxDuration, context.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        DecodedPage page;

        try
        {
            page = await HtmlDecoder.ReadAsync(html, context, schema.Culture, either.Token).ConfigureAwait(false);
        }
        catch (PageLimitException limit)
        {
            return Failed<T>(schema, limit.ToIssue());
        }
        catch (UnreadableBodyException e)
        {
            return Failed<T>(schema, Invalid($"The page {e.Message}."));
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return Failed<T>(schema, PageBudget.TimeLimit(context.Limits).ToIssue());
        }

        using (page)
        {
            if (page.Text is { } text)
            {
                return extract(text, context with { StartedAt = start }, cancellationToken).WithWarnings(DecodingIssues.Of(page, context, schema.Culture));
            }

            return Failed<T>(schema, page.BinaryReason is { } reason ? Invalid($"The page {reason}.") : PageBudget.SizeLimit(context.Limits).ToIssue());
        }
    }

    internal static HtmlResult<T> Extract<T>(ReadOnlyMemory<char> html, HtmlContext context, CancellationToken cancellationToken)
        where T : ISchemaReader<T> =>
        Limited<T, ReadOnlyMemory<char>>(
            html,
            context,
            static (html, context, budget, recorder) => PageText.Refuse(html.Span) is { } reason ? Failed<T>(T.Descriptor, Invalid(reason)) : ExtractText<T>(html, context, budget, recorder),
            cancellationToken);

    private static HtmlResult<T> ReadTree<T>(
        INode node, HtmlContext context, PageBudget budget, PageRecorder? recorder, FilledElements? elements, out ReadingTrace? trace)
        where T : ISchemaReader<T>
    {
        budget.Begin((node as IDocument ?? node.Owner)?.Source.Length ?? 0, isCallersTree: true);
        using SchemaPage page = SchemaPage.Open(node, context, MatcherReach.Page, budget, recorder, elements: elements);

        // An element beyond the limit has no row; without one the whole page would be read.
        HtmlResult<T> result = Read<T>(page, isScopeMissing: page.ScopeRow == PageTree.None && node is IElement, out _);
        trace = elements?.ToTrace(page.Tree);
        return result;
    }

    /// <summary>Reads a caller's tree once more, and records the elements that fill members; none if a limit ends the reading before the first of them.</summary>
    private static ReadingTrace FindElements<T>(INode node, HtmlContext context)
        where T : ISchemaReader<T>
    {
        try
        {
            // The sources were recorded when the page was read.
            ReadTree<T>(node, context with { Trace = null }, new PageBudget(context, CancellationToken.None), recorder: null, new FilledElements(), out ReadingTrace? trace);
            return trace!;
        }
        catch (PageLimitException)
        {
            return ReadingTrace.Empty;
        }
    }

    /// <summary>Reads a page, converts a limit that is reached to the issue of the page, and records metrics.</summary>
    private static HtmlResult<T> Limited<T, TInput>(TInput input, HtmlContext context, Func<TInput, HtmlContext, PageBudget, PageRecorder?, HtmlResult<T>> read, CancellationToken cancellationToken)
        where T : ISchemaReader<T>
    {
        cancellationToken.ThrowIfCancellationRequested();
        PageRecorder? recorder = PageRecorder.Start();
        HtmlResult<T> result;

        try
        {
            result = read(input, context, new PageBudget(context, cancellationToken), recorder);
        }
        catch (PageLimitException limit)
        {
            result = Failed<T>(T.Descriptor, limit.ToIssue());
        }

        recorder?.End(T.Descriptor, result.Success);
        return result;
    }

    private static HtmlResult<T> ExtractText<T>(ReadOnlyMemory<char> html, HtmlContext context, PageBudget budget, PageRecorder? recorder)
        where T : ISchemaReader<T>
    {
        SchemaTraits traits = T.Descriptor.Traits;
        var options = new ParseOptions(PageBudget.MaxElements(context.Limits, html.Length), Progress: budget.Progress);
        budget.Begin(html.Length, isCallersTree: false);

        if ((traits & SchemaTraits.HeadFirst) != 0)
        {
            using SchemaPage head = Parse(html, options with { HeadOnly = true }, context, budget, recorder);
            HtmlResult<T> result = Read<T>(head, isScopeMissing: false, out bool isSettled);

            if (isSettled)
            {
                return result;
            }

            recorder?.Restart();
            context.Trace?.Restart();
            budget.Begin(html.Length, isCallersTree: false);
        }

        using (SchemaPage page = Parse(html, options, context, budget, recorder))
        {
            if (page.Tree.Outcome != ParseOutcome.Complete)
            {
                return Failed<T>(T.Descriptor, SchemaPage.LimitOf(page.Tree.Outcome, options.MaxElements));
            }

            if ((traits & SchemaTraits.HandsOutElements) == 0)
            {
                return Read<T>(page, isScopeMissing: false, out _);
            }

            DomParser.CheckLimits(page.Tree);
        }

        return ReadElements<T>(html, context, budget, recorder);
    }

    private static SchemaPage Parse(ReadOnlyMemory<char> html, ParseOptions options, HtmlContext context, PageBudget budget, PageRecorder? recorder) =>
        new(PageTree.Parse(html, options), PageTree.None, context, isCallersTree: false, budget) { IsHead = options.HeadOnly, Recorder = recorder };

    /// <summary>Reads a page from AngleSharp's tree, which the elements in the result keep alive. The limits were checked against the tree of this library.</summary>
    private static HtmlResult<T> ReadElements<T>(ReadOnlyMemory<char> html, HtmlContext context, PageBudget budget, PageRecorder? recorder)
        where T : ISchemaReader<T>
    {
        if (!DomParser.TryParse(html.ToString(), budget, out IDocument? document, out string? failure))
        {
            return Failed<T>(T.Descriptor, Invalid($"The page cannot be parsed: {IssueText.Clip(failure)}"));
        }

        using SchemaPage page = SchemaPage.Open(document, context, MatcherReach.Page, budget, recorder, isCallersTree: false);
        return Read<T>(page, isScopeMissing: false, out _);
    }

    private static HtmlIssue Invalid(string message) => new(string.Empty, HtmlIssueKind.Invalid, HtmlIssueSeverity.Error, message, [], element: null);

    private static HtmlResult<T> Failed<T>(HtmlSchemaDescriptor schema, HtmlIssue issue)
    {
        int[] filledBy = new int[schema.Members.Count];
        Array.Fill(filledBy, SchemaScope.NoIndex);
        return new HtmlResult<T>(schema.Type, default, [issue], errorCount: 1, new HtmlSources(schema, filledBy));
    }

    /// <param name="page">The page.</param>
    /// <param name="isScopeMissing">Whether the element to read has no row, so that nothing is read.</param>
    /// <param name="isSettled">Whether the rest of a page of which only the head was parsed cannot change the result, because every first source found its value.</param>
    private static HtmlResult<T> Read<T>(SchemaPage page, bool isScopeMissing, out bool isSettled)
        where T : ISchemaReader<T>
    {
        var scope = new SchemaScope(page, T.Descriptor, page.ScopeRow);
        T? value = default;

        if (!isScopeMissing)
        {
            try
            {
                T.TryRead(scope, out value);
            }
            catch (PageLimitException limit)
            {
                // Issues found before the limit stay in the result.
                page.Log.Report(limit.ToIssue());
            }

            page.Recorder?.Add(T.Descriptor, scope.FilledBy, scope.Failures);
            page.Context.Trace?.Add(scope);
        }

        page.ReportElementLimit();
        isSettled = page.Log.Issues.Count == 0 && page.Log.ErrorCount == 0 && !page.NeedsBase && Array.TrueForAll(scope.FilledBy, static source => source == 0);
        return new HtmlResult<T>(typeof(T), page.Log.ErrorCount == 0 ? value : default, page.Log.Issues, page.Log.ErrorCount, new HtmlSources(T.Descriptor, scope.FilledBy));
    }
}
