using System;
using System.Collections.Generic;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The issues of a page. A limited number is kept, all errors are counted, and the issues of a nested schema can be rolled back.</summary>
/// <param name="maxIssues">The largest number of issues that are kept.</param>
internal sealed class IssueLog(int maxIssues)
{
    private readonly List<HtmlIssue> _issues = [];
    private int _limitCount;
    private HtmlIssue? _droppedError;

    /// <summary>The number of issues that were kept when the outermost nested schema began; <see cref="SchemaScope.NoIndex"/> while no nested schema is being read.</summary>
    private int _outermostCount = SchemaScope.NoIndex;

    /// <summary>The number of errors, including those that are not kept.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>The issues that are kept.</summary>
    public IReadOnlyList<HtmlIssue> Issues => _issues;

    /// <summary>Records an issue, or only counts it if there are too many.</summary>
    public void Report(HtmlIssue issue)
    {
        Count(issue.Kind, issue.Severity);

        if (_issues.Count < maxIssues)
        {
            _issues.Add(issue);
        }
        else if (issue.Severity == HtmlIssueSeverity.Error)
        {
            _droppedError ??= issue;
        }
    }

    /// <summary>Counts an issue that is not kept, for which no message has to be composed.</summary>
    public void Count(HtmlIssueKind kind, HtmlIssueSeverity severity)
    {
        ErrorCount += severity == HtmlIssueSeverity.Error ? 1 : 0;
        _limitCount += severity == HtmlIssueSeverity.Error && kind == HtmlIssueKind.LimitReached ? 1 : 0;
    }

    /// <summary>Reports whether an issue would be kept: in the list, or as the cause in the warning about a nested schema that is left out.</summary>
    public bool Keeps(HtmlIssueSeverity severity)
    {
        // If the list was full when the outermost schema began, the warning about it is not kept and needs no cause.
        return _issues.Count < maxIssues
            || (severity == HtmlIssueSeverity.Error && _droppedError is null && _outermostCount != SchemaScope.NoIndex && _outermostCount < maxIssues);
    }

    /// <summary>Begins a nested schema whose issues may be rolled back.</summary>
    public IssueMark Mark()
    {
        var mark = new IssueMark(_issues.Count, ErrorCount, _limitCount, _droppedError, _outermostCount);
        _droppedError = null;
        _outermostCount = _outermostCount == SchemaScope.NoIndex ? _issues.Count : _outermostCount;
        return mark;
    }

    /// <summary>Ends a nested schema whose issues stay.</summary>
    public void Keep(in IssueMark mark)
    {
        _droppedError = mark.DroppedError ?? _droppedError;
        _outermostCount = mark.OutermostCount;
    }

    /// <summary>Rolls back the issues of an optional nested schema that failed. Limits, timeouts of patterns and malformed JSON-LD stay, because they are issues of the page.</summary>
    /// <returns>The first error that was rolled back.</returns>
    public HtmlIssue? RollBack(in IssueMark mark)
    {
        HtmlIssue? cause = null;
        int kept = mark.IssueCount;

        for (int i = mark.IssueCount; i < _issues.Count; i++)
        {
            if (_issues[i].Kind is HtmlIssueKind.LimitReached or HtmlIssueKind.Timeout or HtmlIssueKind.MalformedJsonLd)
            {
                _issues[kept++] = _issues[i];
            }
            else if (_issues[i].Severity == HtmlIssueSeverity.Error)
            {
                cause ??= _issues[i];
            }
        }

        cause ??= _droppedError;
        _issues.RemoveRange(kept, _issues.Count - kept);
        _droppedError = mark.DroppedError;
        _outermostCount = mark.OutermostCount;
        ErrorCount = mark.ErrorCount + _limitCount - mark.LimitCount;
        return cause;
    }
}
