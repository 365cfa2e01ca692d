using System;
using System.Collections.Generic;
using System.Threading;

namespace SchemaGen.Corpus.Tests.Schemas;

/// <summary>A page that takes long when it is read for the first time, as if the process were suspended then.</summary>
[HtmlSchema]
[HtmlRoute("suspended.example", "/{*rest}")]
public sealed partial record Suspended
{
    private static TimeSpan s_suspension;

    [Css("p")]
    public IReadOnlyList<Item> Items { get; init; } = [];

    /// <summary>Sets how long the next page takes.</summary>
    public static void SuspendOnce(TimeSpan time) => s_suspension = time;

    [HtmlSchema]
    public sealed partial record Item
    {
        [Self]
        public string? Text { get; init; }

        partial void OnExtracted(HtmlIssueCollector issues)
        {
            TimeSpan time = s_suspension;
            s_suspension = TimeSpan.Zero;
            Thread.Sleep(time);
        }
    }
}
