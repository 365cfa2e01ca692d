using System;

namespace SchemaGen.Limits;

/// <summary>A limit of the whole page was reached; never leaves the library.</summary>
/// <remarks>A kind of cancellation, so that what catches the exceptions of user code lets it pass.</remarks>
internal sealed class PageLimitException : OperationCanceledException
{
    /// <param name="path">The path of the issue; empty for the page.</param>
    /// <param name="message">The sentence of the issue, without its full stop.</param>
    public PageLimitException(string path, string message)
        : base(message) => Path = path;

    /// <summary>The path of the issue.</summary>
    public string Path { get; }

    /// <summary>The issue of the page.</summary>
    public HtmlIssue ToIssue() => new(Path, HtmlIssueKind.LimitReached, HtmlIssueSeverity.Error, Message + ".", [], element: null);
}
