using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AngleSharp.Dom;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Matching;
using SchemaGen.Metrics;
using SchemaGen.Reading;
using SchemaGen.Results;

namespace SchemaGen.Runtime;

/// <content>Reads pages of an address that has several layouts.</content>
public static partial class SchemaReader
{
    /// <summary>Reads a page by the first of several layouts that fits. The page is parsed once.</summary>
    /// <param name="html">The page.</param>
    /// <param name="context">The context of the page.</param>
    /// <param name="layouts">The layouts, in the order in which they are tried.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    internal static HtmlResult<T> ExtractFirst<T>(ReadOnlyMemory<char> html, HtmlContext context, IReadOnlyList<CatalogSchema<T>> layouts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var recorder = PageRecorder.Start();
        CatalogSchema<T> schema = layouts[0];
        HtmlResult<T> result;

        try
        {
            result = PageText.Refuse(html.Span) is { } reason
                ? Failed<T>(schema.Descriptor, Invalid(reason))
                : ReadFirst(html, context, layouts, new PageBudget(context, cancellationToken), recorder, cancellationToken, ref schema);
        }
        catch (PageLimitException limit)
        {
            result = Failed<T>(schema.Descriptor, limit.ToIssue());
        }

        recorder?.End(schema.Descriptor, result.Success);
        return result;
    }

    /// <summary>Reads a page by a layout on a tree that several layouts share.</summary>
    /// <param name="shared">The page.</param>
    /// <param name="mismatch">The reason why the page does not have the layout; null if it has.</param>
    internal static HtmlResult<T> ReadLayout<T>(LayoutPage shared, out string? mismatch)
        where T : ISchemaReader<T>
    {
        using SchemaPage? page = shared.Open(T.Descriptor, out string? failure);

        if (page is null)
        {
            mismatch = null;
            return Failed<T>(T.Descriptor, Invalid($"The page cannot be parsed: {IssueText.Clip(failure)}"));
        }

        HtmlResult<T> result = Read<T>(page, isScopeMissing: false, out _);
        mismatch = page.LayoutMismatch;
        return result;
    }

    /// <param name="html">The page.</param>
    /// <param name="context">The context of the page.</param>
    /// <param name="layouts">The layouts, in the order in which they are tried.</param>
    /// <param name="budget">The budget of the page.</param>
    /// <param name="recorder">Records metrics; null when no listener is attached.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <param name="schema">The layout that is being read; the first if none fits.</param>
    private static HtmlResult<T> ReadFirst<T>(
        ReadOnlyMemory<char> html, HtmlContext context, IReadOnlyList<CatalogSchema<T>> layouts, PageBudget budget, PageRecorder? recorder, CancellationToken cancellationToken, ref CatalogSchema<T> schema)
    {
        var options = new ParseOptions(PageBudget.MaxElements(context.Limits, html.Length), Progress: budget.Progress);
        budget.Begin(html.Length, isCallersTree: false);
        using PageTree tree = PageTree.Parse(html, options);

        if (tree.Outcome != ParseOutcome.Complete)
        {
            return Failed<T>(schema.Descriptor, SchemaPage.LimitOf(tree.Outcome, options.MaxElements));
        }

        var page = new LayoutPage(html, tree, context, budget, recorder);
        var mismatches = new List<string>(layouts.Count);

        foreach (CatalogSchema<T> layout in layouts)
        {
            schema = layout;
            HtmlResult<T> result = layout.Read(page, out string? mismatch, cancellationToken);

            if (mismatch is null)
            {
                return result;
            }

            mismatches.Add($"{layout.Descriptor.Name}, because {mismatch}");
            recorder?.Restart();
            context.Trace?.Restart();
            budget.Begin(html.Length, isCallersTree: false);
        }

        schema = layouts[0];
        string message = $"The page has no layout of its address: not that of {string.Join("; not that of ", mismatches)}.";
        return Failed<T>(schema.Descriptor, new HtmlIssue(string.Empty, HtmlIssueKind.LayoutMismatch, HtmlIssueSeverity.Error, message, [], element: null));
    }
}
