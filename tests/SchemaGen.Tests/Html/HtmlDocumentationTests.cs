using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Tests.Html;

/// <summary>The table of differences in <c>docs/html.md</c> is that of <see cref="AngleSharpDifferences"/>.</summary>
public sealed class HtmlDocumentationTests
{
    private const string BodyStart = "<head></head><body>";
    private const string BodyEnd = "</body>";

    [Fact]
    public void Documentation_TableOfDifferences_HasARowForEachClass()
    {
        IEnumerable<string> rows = RepositoryFiles.Read("docs/html.md").Split('\n')
            .SkipWhile(static line => !line.StartsWith("| construct |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(static line => line.StartsWith("| ", StringComparison.Ordinal));
        Assert.Equal(AngleSharpDifferences.All.Select(Row), rows);
    }

    private static string Row(AngleSharpDifference known)
    {
        bool isInBody = IsInBody(known.Ours) && IsInBody(known.AngleSharps);
        return $"| {known.Name} | {Code(known.Example)} | {Code(isInBody ? Content(known.Ours) : known.Ours)} | {Code(isInBody ? Content(known.AngleSharps) : known.AngleSharps)} |";
    }

    private static bool IsInBody(string markup) => markup.StartsWith(BodyStart, StringComparison.Ordinal) && markup.EndsWith(BodyEnd, StringComparison.Ordinal);

    private static string Content(string markup) => markup[BodyStart.Length..^BodyEnd.Length];

    private static string Code(string markup) => markup.Length == 0 ? "nothing" : $"`{markup.Replace("\0", "\\0", StringComparison.Ordinal).Replace("\uFFFD", "\\uFFFD", StringComparison.Ordinal)}`";
}
