using System;

namespace SchemaGen.Limits;

/// <summary>The exception for a limit of the whole page; it never leaves the library.</summary>
/// <remarks>Derived from the exception for cancellation, so that the handlers for exceptions of user code do not catch it.</remarks>
internal sealed class PageLimitException : OperationCanceledException
{
    /// <param name="path">The path of the issue; empty for the page.</param>
    /// <param name="message">The sentence of the issue, without its full stop.</param>
    public PageLimitException(string path, string message)
        : base(message) => Path = path;

    /// <summary>The path of the issue.</summary>
    public string Path { get; }

    /// <summary>Creates the issue of the page.</summary>
    public HtmlIssue ToIssue() => new(Path, HtmlIssueKind.LimitReached, HtmlIssueSeverity.Error, Message + ".", [], element: null);
}
