using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using AngleSharp.Html.Parser;
using SchemaGen.Html;

namespace SchemaGen.Tests.Html;

/// <summary>The trees and the markup of whole pages are AngleSharp's, except for the known differences.</summary>
/// <remarks>
/// SCHEMAGEN_FUZZ_SECONDS sets the time of each random test, SCHEMAGEN_FUZZ_SEED the first seed, with which a failure is repeated. Where SCHEMAGEN_PARSE5 names the folder of the
/// package parse5 of npm, that parser arbitrates each difference.
/// </remarks>
[Trait("Runs", "Once")]
public sealed class AngleSharpTreeTests
{
    private const int ShortRunSoups = 8000;
    private const int ShortRunMutants = 1500;
    private const int MaxMutantLength = 8000;

    public static TheoryData<string> Differences { get; } = [.. AngleSharpDifferences.All.Select(static known => known.Name)];

    [Fact]
    public void Parse_RealPage_BuildsTheTreeOfAngleSharp()
    {
        Assert.SkipUnless(HtmlPages.Real.Count > 0, "The pages are not here.");

        foreach ((string name, string html) in HtmlPages.Real)
        {
            string? error = AngleSharpComparison.Compare(html, out _);
            Assert.True(error is null, $"{name}: {error}");
        }
    }

    [Fact]
    public void Parse_SmallPage_BuildsTheTreeOfAngleSharp()
    {
        foreach (string html in HtmlPages.Small)
        {
            Assert.Null(AngleSharpComparison.Compare(html, out _));
        }
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public void Parse_ExampleOfDifference_BuildsTheTreeOfTheStandard(string name)
    {
        AngleSharpDifference known = AngleSharpDifferences.All.Single(difference => difference.Name == name);
        using PageTree tree = PageTree.Parse(known.Example.AsMemory(), ParseOptions.Default);
        Assert.Equal(known.Ours, MarkupComparison.Write(tree, tree.NextElement(1), withElement: false));
        Assert.Equal(known.AngleSharps, new HtmlParser().ParseDocument(known.Example).DocumentElement.InnerHtml);
        Assert.Null(AngleSharpComparison.Check(known.Example, out string? difference));
        Assert.Equal(name, difference);
        Assert.Null(AngleSharpComparison.Compare(known.Replace(known.Example), out _));
    }

    [Fact]
    public void Parse_PageThatAngleSharpFailsOn_BuildsTheTreeOfTheStandard()
    {
        const string Html = "<select><option><a><td><template></template></a></td><script>";
        Assert.Throws<ArgumentOutOfRangeException>(static () => new HtmlParser().ParseDocument(Html));
        Assert.Null(AngleSharpComparison.Check(Html, out string? difference));
        Assert.Equal(AngleSharpComparison.Crash, difference);
        using PageTree tree = PageTree.Parse(Html.AsMemory(), ParseOptions.Default);
        Assert.Equal("<head></head><body><select><option><template></template><script></script></option></select></body>", MarkupComparison.Write(tree, tree.NextElement(1), withElement: false));
    }

    [Fact]
    public void Parse_TagSoup_BuildsTheTreeOfAngleSharp() => Run(ShortRunSoups, static (random, _) => TagSoup.Make(random));

    [Fact]
    public void Parse_DamagedPage_BuildsTheTreeOfAngleSharp() => Run(ShortRunMutants, static (random, pages) => TagSoup.Mutate(random, pages[random.Next(pages.Length)], MaxMutantLength));

    private static void Run(int shortCount, Func<Random, string[], string> make)
    {
        bool isLong = double.TryParse(Environment.GetEnvironmentVariable("SCHEMAGEN_FUZZ_SECONDS"), NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds);
        bool isRepeated = int.TryParse(Environment.GetEnvironmentVariable("SCHEMAGEN_FUZZ_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int seed);
        // The short run reads the same inputs each time, so that a change fails for what it changed.
        seed = isRepeated ? seed : isLong ? Random.Shared.Next() : 1;
        string[] pages = [.. HtmlPages.Small, .. HtmlPages.Real.Select(static page => page.Html)];
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        long start = Stopwatch.GetTimestamp();
        int count = 0;

        for (; isLong ? Stopwatch.GetElapsedTime(start).TotalSeconds < seconds : count < shortCount; count++, seed = unchecked(seed + 1))
        {
            string html = make(new Random(seed), pages);

            if (Find(html, out string? difference) is { } error)
            {
                string shrunk = Shrinker.Shrink(html, static shorter => Find(shorter, out _) is not null);
                Assert.Fail($"SCHEMAGEN_FUZZ_SEED={seed}, {error}\n{JsonSerializer.Serialize(shrunk)}\n{Find(shrunk, out _)}");
            }

            if (difference is not null)
            {
                counts[difference] = counts.GetValueOrDefault(difference) + 1;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} pages, {counts.Values.Sum()} known differences: {string.Join(", ", counts.Select(static entry => $"{entry.Key} {entry.Value}"))}");
    }

    private static string? Find(string html, out string? difference)
    {
        try
        {
            return AngleSharpComparison.Check(html, out difference);
        }
        catch (Exception exception)
        {
            difference = null;
            return exception.ToString();
        }
    }
}
