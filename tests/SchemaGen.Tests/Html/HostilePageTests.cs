using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using SchemaGen.Html;

namespace SchemaGen.Tests.Html;

/// <summary>The work of the parser grows in proportion to the length of a page, whatever the page is.</summary>
[Trait("Runs", "Once")]
public sealed class HostilePageTests
{
    private const int Megabyte = 1_000_000;

    /// <summary>The allowed growth of work or time when the length doubles.</summary>
    private const double MaxGrowth = 2.3;

    /// <summary>The largest number of bytes that are allocated for each character, for arrays that grow with the depth of a page.</summary>
    private const double MaxAllocatedPerCharacter = 80;

    private const double MinMilliseconds = 5;

    /// <summary>The longest time until a cancelled token is noticed, in milliseconds.</summary>
    private const double MaxSilence = 10;

    /// <summary>The families whose trees are quadratic by the standard: each element is copied again and again.</summary>
    private static readonly string[] s_endlessFamilies = ["unclosed formatting in paragraphs", "unclosed formatting in blocks", "foster parented formatting", "adoption agency on a deep stack"];

    public static TheoryData<string> Families { get; } = [.. HostilePages.Families.Keys];

    [Theory]
    [MemberData(nameof(Families))]
    public void Parse_HostilePageOfTwiceTheLength_TakesTwiceTheWork(string family)
    {
        long previous = 0;

        for (int length = Megabyte / 16; length <= (IsLong ? Megabyte : Megabyte / 4); length *= 2)
        {
            using PageTree tree = PageTree.Parse(HostilePages.Families[family](length).AsMemory(), ParseOptions.Default);
            Assert.True(previous == 0 || tree.Work <= (previous * MaxGrowth) + 100, $"{length} characters: {tree.Work} units after {previous}");
            Assert.Equal(s_endlessFamilies.Contains(family) ? ParseOutcome.TooMuchWork : family == "distinct tag names" && tree.Outcome != ParseOutcome.Complete ? ParseOutcome.TooManyNames : ParseOutcome.Complete, tree.Outcome);
            Assert.Null(RowLinks.FindError(tree));
            previous = tree.Work;
        }
    }

    [Fact]
    public void Parse_HostilePageFrom1To16Megabytes_TakesTwiceTheTimeForTwiceTheLength()
    {
        Assert.SkipUnless(IsLong, "Only in a longer run: set SCHEMAGEN_FUZZ_SECONDS.");
        var table = new StringBuilder();
        var failures = new List<string>();

        foreach ((string family, Func<int, string> make) in HostilePages.Families)
        {
            var times = new List<double>();
            double allocatedPerCharacter = 0;
            Measure(make(Megabyte));

            for (int length = Megabyte; length <= 16 * Megabyte; length *= 2)
            {
                string html = make(length);
                (double time, long allocated) = Enumerable.Range(0, 3).Select(_ => Measure(html)).MinBy(static measured => measured.Time);
                times.Add(time);
                allocatedPerCharacter = Math.Max(allocatedPerCharacter, (double)allocated / html.Length);
            }

            // A single step is disturbed by caches and by the machine. Times below a few milliseconds say nothing.
            double growth = Math.Pow(Math.Max(times[^1], MinMilliseconds) / Math.Max(times[0], MinMilliseconds), 1.0 / (times.Count - 1));
            string line = string.Create(CultureInfo.InvariantCulture, $"{family,-40} {string.Join(" ", times.Select(static time => time.ToString("F1", CultureInfo.InvariantCulture).PadLeft(8)))} ms {growth:F2} a step {allocatedPerCharacter:F1} bytes a character");
            table.AppendLine(line);

            if (growth > MaxGrowth || allocatedPerCharacter > MaxAllocatedPerCharacter)
            {
                failures.Add(line);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(table.ToString());
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>", 33_000)]
    [InlineData("<table><tr><td>", 2730)]
    public void Parse_DeepPage_IsComplete(string unit, int count)
    {
        using PageTree tree = PageTree.Parse(new StringBuilder().Insert(0, unit, count).ToString().AsMemory(), ParseOptions.Default);
        Assert.Equal(ParseOutcome.Complete, tree.Outcome);
        Assert.True(tree.ElementCount >= count);
        // The page itself takes one unit for a token and one for an element.
        Assert.InRange(tree.Work, count, 12 * count * unit.Count(static c => c == '<'));
    }

    [Fact]
    public void Parse_HostilePageOf16Megabytes_AsksTheTokenWithin10Milliseconds()
    {
        Assert.SkipUnless(IsLong, "Only in a longer run: set SCHEMAGEN_FUZZ_SECONDS.");
        int maxElements = new HtmlLimits().MaxElements;
        var failures = new List<string>();

        foreach ((string family, Func<int, string> make) in HostilePages.Families)
        {
            string html = make(16 * Megabyte);

            // The machine interrupts a run at other places each time; a loop that does not ask is in the same place.
            double longest = Enumerable.Range(0, 3).Min(_ => LongestSilence(html, maxElements));

            if (longest > MaxSilence)
            {
                failures.Add(string.Create(CultureInfo.InvariantCulture, $"{family}: {longest:F1} ms"));
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static bool IsLong => Environment.GetEnvironmentVariable("SCHEMAGEN_FUZZ_SECONDS") is { Length: > 0 };

    /// <summary>Measures the longest time between two questions, in milliseconds.</summary>
    private static double LongestSilence(string html, int maxElements)
    {
        double longest = 0;
        long last = Stopwatch.GetTimestamp();

        void Ask()
        {
            longest = Math.Max(longest, Stopwatch.GetElapsedTime(last).TotalMilliseconds);
            last = Stopwatch.GetTimestamp();
        }

        using (PageTree.Parse(html.AsMemory(), new ParseOptions(maxElements, Progress: Ask)))
        {
            Ask();
        }

        return longest;
    }

    private static (double Time, long Allocated) Measure(string html)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();

        using (PageTree.Parse(html.AsMemory(), ParseOptions.Default))
        {
        }

        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }
}
