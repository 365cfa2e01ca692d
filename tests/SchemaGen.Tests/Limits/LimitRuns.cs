using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using AngleSharp.Dom;

namespace SchemaGen.Tests.Limits;

/// <summary>Runs of schemas over hostile pages, with what they allocate.</summary>
internal static class LimitRuns
{
    /// <summary>The promise for a page of at most 100 KB.</summary>
    public const long MaxAllocated = 64 << 20;

    /// <summary>Every schema by name: what it says of a page, as text and as a tree.</summary>
    public static readonly (string Name, Func<string, HtmlContext?, IOutcome> OfText, Func<IDocument, HtmlContext?, CancellationToken, IOutcome> OfTree)[] Schemas =
    [
        Run<LimitSchemas.Texts>(),
        Run<LimitSchemas.Markup>(),
        Run<LimitSchemas.Lists>(),
        Run<LimitSchemas.Tree>(),
        Run<LimitSchemas.Scoped>(),
        Run<LimitSchemas.ScopedAhead>(),
        Run<LimitSchemas.Entries>(),
        Run<LimitSchemas.Parts>(),
        Run<LimitSchemas.Failing>(),
        Run<LimitSchemas.Json>(),
        Run<LimitSchemas.Searching>(),
        Run<LimitSchemas.News>(),
        Run<LimitSchemas.Handing>(),
    ];

    /// <summary>What the reading of a page gave.</summary>
    public interface IOutcome
    {
        /// <summary>The value; null without one.</summary>
        object? Value { get; }

        /// <summary>Its issues: severity, kind, path and message.</summary>
        string[] Issues { get; }

        /// <summary>Whether a limit was reached.</summary>
        bool LimitReached { get; }
    }

    /// <summary>Reads a page and measures what the reading allocates on this thread.</summary>
    public static (IOutcome Outcome, long Allocated, TimeSpan Time) Measure(Func<IOutcome> read)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        IOutcome outcome = read();
        return (outcome, GC.GetAllocatedBytesForCurrentThread() - before, Stopwatch.GetElapsedTime(start));
    }

    /// <summary>Measures as <see cref="Measure"/> does, again while it is too much: what the runtime has compiled only quickly boxes more than what it has compiled well.</summary>
    /// <remarks>AngleSharp's parser allocates 180 MB on a page of 100 KB at first, and 4 MB after that. The runtime compiles in the background, while no new code is called.</remarks>
    public static (IOutcome Outcome, long Allocated, TimeSpan Time) MeasureCompiled(Func<IOutcome> read)
    {
        (IOutcome outcome, long allocated, TimeSpan time) = Measure(read);

        for (int again = 0; allocated > MaxAllocated && again < 40; again++)
        {
            Thread.Sleep(TimeSpan.FromMilliseconds(again * 5));
            (outcome, allocated, time) = Measure(read);
        }

        return (outcome, allocated, time);
    }

    /// <summary>A schema by name: the outcome for the text of a page.</summary>
    public static (string Name, Func<string, HtmlContext?, IOutcome> OfText) RunText<T>()
        where T : IHtmlSchema<T> =>
        (typeof(T).Name, static (html, context) => new Outcome<T>(T.Extract(html, context)));

    private static (string, Func<string, HtmlContext?, IOutcome>, Func<IDocument, HtmlContext?, CancellationToken, IOutcome>) Run<T>()
        where T : IHtmlSchema<T> =>
        (typeof(T).Name, static (html, context) => new Outcome<T>(T.Extract(html, context)), static (document, context, token) => new Outcome<T>(T.Extract(document, context, token)));

    private sealed class Outcome<T>(HtmlResult<T> result) : IOutcome
    {
        public object? Value => result.ValueOrDefault;

        public string[] Issues => [.. result.Issues.Select(static i => $"{i.Severity} {i.Kind} {i.Path}: {i.Message}")];

        public bool LimitReached => result.Issues.Any(static i => i.Kind == HtmlIssueKind.LimitReached);
    }
}
