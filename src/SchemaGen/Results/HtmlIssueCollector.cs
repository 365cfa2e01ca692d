using System;

namespace SchemaGen;

/// <summary>Collects the issues that the <c>OnExtracted</c> method of a schema reports.</summary>
public sealed class HtmlIssueCollector
{
    private readonly Action<HtmlIssue> _report;
    private readonly Func<string, string> _pathOf;

    /// <param name="report">Records an issue.</param>
    /// <param name="pathOf">Gets the path of a member from the schema of the page.</param>
    internal HtmlIssueCollector(Action<HtmlIssue> report, Func<string, string> pathOf)
    {
        _report = report;
        _pathOf = pathOf;
    }

    /// <summary>Reports an error (<see cref="HtmlIssueKind.Invalid"/>), which leaves the result without a value.</summary>
    /// <param name="member">The name of the member; empty for the whole schema.</param>
    /// <param name="message">The description of the problem.</param>
    public void Error(string member, string message) => Report(member, message, HtmlIssueSeverity.Error);

    /// <summary>Reports a warning (<see cref="HtmlIssueKind.Invalid"/>), which leaves the value in place.</summary>
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
