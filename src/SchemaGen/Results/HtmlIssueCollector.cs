using System;
using SchemaGen.Runtime;

namespace SchemaGen;

/// <summary>Where <c>OnExtracted</c> of a schema reports what its own checks found.</summary>
public sealed class HtmlIssueCollector
{
    private readonly SchemaScope _scope;

    internal HtmlIssueCollector(SchemaScope scope) => _scope = scope;

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
        string path = _scope.PathOf(member);
        _scope.Page.Log.Report(new HtmlIssue(path, HtmlIssueKind.Invalid, severity, path.Length == 0 ? message : path + ": " + message, [], element: null));
    }
}
