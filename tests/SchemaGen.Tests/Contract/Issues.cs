using System;
using System.Linq;

namespace SchemaGen.Tests.Contract;

/// <summary>What the tests of the contract ask of issues.</summary>
internal static class Issues
{
    /// <summary>The one issue of a result, which has a path, a kind and a severity.</summary>
    public static HtmlIssue Single<T>(HtmlResult<T> result, string path, HtmlIssueKind kind, HtmlIssueSeverity severity = HtmlIssueSeverity.Error)
    {
        Assert.Equal([Line(path, kind, severity)], All(result));
        Assert.Equal(severity == HtmlIssueSeverity.Warning, result.Success);
        return result.Issues[0];
    }

    /// <summary>The issues, a line each: <c>Error Missing Comments[2].Id</c>.</summary>
    public static string[] All<T>(HtmlResult<T> result) => [.. result.Issues.Select(static i => Line(i.Path, i.Kind, i.Severity))];

    /// <summary>The attempts of an issue, a line each: <c>0 Unconvertible abc</c>.</summary>
    public static string[] Attempts(HtmlIssue issue) => [.. issue.Attempts.Select(static a => FormattableString.Invariant($"{a.Source.Index} {a.Outcome} {a.Text}").TrimEnd())];

    /// <summary>A value that was read without any issue.</summary>
    public static T Clean<T>(HtmlResult<T> result)
    {
        Assert.Empty(All(result));
        return result.Value;
    }

    private static string Line(string path, HtmlIssueKind kind, HtmlIssueSeverity severity) => $"{severity} {kind} {path}".TrimEnd();
}
