namespace Newest;

// The newest syntax around and inside of a schema.
[HtmlSchema(Culture = "en")]
internal sealed partial record Page([Css("h1")] string Title)
{
    [Css("p")]
    public required IReadOnlyList<string> Paragraphs
    {
        get;
        init => field = [.. value.Where(static paragraph => paragraph.Length > 1)];
    }

    [Css("i", Pattern = @"(\d+)")]
    public int? Score { get; init; }

    public partial string Summary { get; }

    public partial string Summary => $"{Title}: {string.Join(" ", Paragraphs)}";

    partial void OnExtracted(HtmlIssueCollector issues)
    {
        if (Score is null)
        {
            issues.Warning(nameof(Score), "no score");
        }
    }
}
