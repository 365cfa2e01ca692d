using System.Collections.Generic;
using AngleSharp.Dom;
using SchemaGen.Results;

namespace SchemaGen;

/// <summary>Something that is wrong with a page: which member, what was tried, and what was there.</summary>
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

    /// <summary>The member, from the schema down: <c>Comments[3].Score</c>. Empty if the issue is the page's.</summary>
    public string Path { get; }

    /// <summary>What is wrong.</summary>
    public HtmlIssueKind Kind { get; }

    /// <summary>Whether it leaves the result without a value.</summary>
    public HtmlIssueSeverity Severity { get; }

    /// <summary>One sentence, with the path, the sources that were tried and the text that was there. Control characters of the page are replaced by visible ones, so that it can be written to a log or a terminal.</summary>
    public string Message { get; }

    /// <summary>The sources that were tried, in their order.</summary>
    public IReadOnlyList<HtmlAttempt> Attempts { get; }

    /// <summary>The element whose text was there; only from <c>Extract(IParentNode)</c>, where the tree is the caller's.</summary>
    public IElement? Element { get; }

    /// <summary>Severity, kind and message, for a log.</summary>
    public override string ToString() => $"{Severity} {Kind}: {Message}";
}
