using System.Collections.Generic;
using AngleSharp.Dom;
using SchemaGen.Results;

namespace SchemaGen;

/// <summary>An error or warning about a page: the member, the sources that were tried, and the text that was found.</summary>
public sealed class HtmlIssue
{
    internal HtmlIssue(string path, HtmlIssueKind kind, HtmlIssueSeverity severity, string message, IReadOnlyList<HtmlAttempt> attempts, IElement? element)
    {
        Path = path;
        Kind = kind;
        Severity = severity;
        Message = IssueText.Visible(message, keepsIsolates: true);
        Attempts = attempts;
        Element = element;
    }

    /// <summary>The path of the member from the schema of the page: <c>Comments[3].Score</c>. Empty for an issue of the whole page.</summary>
    public string Path { get; }

    /// <summary>The kind of the issue.</summary>
    public HtmlIssueKind Kind { get; }

    /// <summary>Whether the issue is an error, which leaves the result without a value.</summary>
    public HtmlIssueSeverity Severity { get; }

    /// <summary>One sentence with the path, the sources that were tried and the text that was found. Control characters of the page are replaced by visible ones, so that the message is safe for logs and terminals.</summary>
    public string Message { get; }

    /// <summary>The sources that were tried, in order.</summary>
    public IReadOnlyList<HtmlAttempt> Attempts { get; }

    /// <summary>The element that was read, if the page was passed as a tree (<c>Extract(IParentNode)</c>); otherwise null.</summary>
    public IElement? Element { get; }

    /// <summary>Returns the severity, the kind and the message.</summary>
    public override string ToString() => $"{Severity} {Kind}: {Message}";
}
