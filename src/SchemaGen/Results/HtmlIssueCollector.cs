using System;

namespace SchemaGen;

/// <summary>Where <c>OnExtracted</c> of a schema reports what its own checks found.</summary>
public sealed class HtmlIssueCollector
{
    private readonly Action<HtmlIssue> _report;
    private readonly Func<string, string> _pathOf;

    /// <param name="report">Records an issue.</param>
    /// <param name="pathOf">Gets the path of a member from the schema of the page down.</param>
    internal HtmlIssueCollector(Action<HtmlIssue> report, Func<string, string> pathOf)
    {
        _report = report;
        _pathOf = pathOf;
    }

    /// <summary>Reports an error (<see cref="HtmlIssueKind.Invalid"/>): the result has no value.</summary>
    /// <param name="member">The member that is wrong; empty for the whole.</param>
    /// <param name="message">What is wrong with it.</param>
    public void Error(string member, string message) => Report(member, message, HtmlIssueSeverity.Error);

    /// <summary>Reports a warning (<see cref="HtmlIssueKind.Invalid"/>): the result has its value all the same.</summary>
    /// <inheritdoc cref="Error"/>
    public void Warning(string member, string message) => Report(member, message, HtmlIssueSeverity.Warning);

    private void Report(string member, string message, HtmlIssueSeverity severity)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(message);
        string path = _pathOf(member);
        _report(new HtmlIssue(path, HtmlIssueKind.Invalid, severity, path.Length == 0 ? message : path + ": " + message, [], element: null));
    }
}
