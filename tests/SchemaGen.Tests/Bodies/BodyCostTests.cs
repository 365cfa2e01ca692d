using System;
using System.Diagnostics;
using System.Linq;
using static SchemaGen.Tests.Bodies.BodySchemas;

namespace SchemaGen.Tests.Bodies;

/// <summary>Time that bodies and their Markdown take on hostile pages: linear in the length of the page.</summary>
[Trait("Runs", "Once")]
public sealed class BodyCostTests
{
    private const int Count = 60_000;

    /// <summary>Quadratic time would be minutes.</summary>
    private const int MaxSeconds = 15;

    [Theory]
    // The last delimiter cannot be read as such; without it, the one before it cannot, and so on.
    [InlineData("<b>b\u00BB</b><i>b\u00BB</i>", "x")]
    [InlineData("<i>b\u00BB</i><b>b\u00BB</b>", "x")]
    [InlineData("<b>\u00ABb</b><i>\u00ABb</i>", "x")]
    [InlineData("<b><i>b</i>\u00BB</b><i>b\u00BB</i>", "x")]
    [InlineData("<b>b</b><code>`</code>!<a href=/c>d</a><br>", "")]
    public void ToMarkdown_ManySpans_TakesLinearTime(string span, string end)
    {
        ArticleBody body = Article.Parse("<p>" + string.Concat(Enumerable.Repeat(span, Count)) + end, BodyText.Context).Body!;
        long start = Stopwatch.GetTimestamp();
        string markdown = body.ToMarkdown();
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, MaxSeconds);
        Assert.InRange(markdown.Length, body.ToString().Length, body.ToString().Length * 50);
    }

    [Theory]
    [InlineData("&a")]
    [InlineData("&")]
    [InlineData("&#1")]
    public void ToMarkdown_LongAddress_TakesLinearTime(string text)
    {
        // As long as .NET 8 lets an address be.
        string address = "https://x.example/?" + string.Concat(Enumerable.Repeat(text, 60_000 / text.Length));
        var body = new ArticleBody { Figures = [.. Enumerable.Repeat(new ArticleFigure(new Uri(address), AlternativeText: null, Caption: null, Credit: null), 100)] };
        long start = Stopwatch.GetTimestamp();
        string markdown = body.ToMarkdown();
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, MaxSeconds / 5);
        Assert.StartsWith("![](https://x.example/?" + text, markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_ManyDifferentCredits_TakesLinearTime()
    {
        string credits = string.Concat(Enumerable.Range(0, Count).Select(static i => $"<i class=credit>{i:00000}</i>"));
        long start = Stopwatch.GetTimestamp();
        ArticleBody body = Article.Parse($"<p>a<figure>{credits}{credits}</figure>", BodyText.Context).Body!;
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, MaxSeconds);
        Assert.Equal((Count * 7) - 2, Assert.Single(body.Figures).Credit!.Length);
    }
}
