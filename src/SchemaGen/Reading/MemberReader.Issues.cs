using System;
using SchemaGen.Html;
using SchemaGen.Matching;
using SchemaGen.Reading;
using SchemaGen.Results;

namespace SchemaGen.Runtime;

/// <content>Issues.</content>
public sealed partial class MemberReader
{
    private bool IsAmbiguous(int source, scoped MatchRange range)
    {
        if (_progress.IsSettled || !range.TryGet(1, out int second))
        {
            return false;
        }

        _progress.Abandon();
        _scope.Note(_member, HtmlIssueKind.Ambiguous, source);
        string path = _scope.PathOf(Descriptor.Name);
        string message = $"{path} is ambiguous: {Descriptor.Sources[source]} matches more than one element.";
        Page.Log.Report(new HtmlIssue(path, HtmlIssueKind.Ambiguous, HtmlIssueSeverity.Error, message, [], Page.ElementOf(second)));
        return true;
    }

    private bool IsAtItemLimit(int count)
    {
        if (count < Page.Context.Limits.MaxItems)
        {
            return false;
        }

        ReportLimit($"has more than {Page.Context.Limits.MaxItems} items (HtmlLimits.MaxItems)");
        return true;
    }

    private void ReportLimit(FormattableString what)
    {
        _progress.Abandon();
        _scope.Note(_member, HtmlIssueKind.LimitReached, SchemaScope.NoIndex);
        string path = _scope.PathOf(Descriptor.Name);
        Page.Log.Report(SchemaPage.Limit(path, path, FormattableString.Invariant(what)));
    }

    private void ReportTimeout(string limit, in Attempt attempt)
    {
        string path = _scope.PathOf(Descriptor.Name);
        var tried = new HtmlAttempt(Descriptor.Sources[attempt.Source], HtmlAttemptOutcome.Timeout, IssueText.Clip(attempt.Text));
        string message = $"{path}: the pattern of {tried.Source} took longer than {limit} and is not tried again on this page.";
        Page.Log.Report(new HtmlIssue(path, HtmlIssueKind.Timeout, HtmlIssueSeverity.Warning, message, [tried], Page.ElementOf(attempt.Row)));
    }

    private void ReportFailure(HtmlIssueKind kind, HtmlIssueSeverity severity, int index, ReadOnlySpan<Attempt> attempts, string? what = null, bool isKey = false)
    {
        if (!Page.Log.Keeps(severity))
        {
            Page.Log.Count(kind, severity);
            return;
        }

        var list = new HtmlAttempt[attempts.Length];
        string?[] progress = new string?[attempts.Length];
        int row = PageTree.None;

        for (int i = 0; i < attempts.Length; i++)
        {
            list[i] = new HtmlAttempt(Descriptor.Sources[attempts[i].Source], attempts[i].Outcome, IssueText.Clip(attempts[i].Text));
            progress[i] = attempts[i] is { Outcome: HtmlAttemptOutcome.NoMatch, Matches: { } matches } ? _scope.ProgressOf(matches) : null;
            row = attempts[i].Row != PageTree.None ? attempts[i].Row : row;
        }

        string path = _scope.PathOf(Descriptor.Name, index);
        string message = IssueText.Describe(path, isKey ? "has no key" : what, isKey ? Descriptor.KeyType! : Descriptor.ValueType, list, progress);

        if (index != SchemaScope.NoIndex && severity == HtmlIssueSeverity.Error)
        {
            message = IssueText.SuggestSkipping(message);
        }

        Page.Log.Report(new HtmlIssue(path, kind, severity, message, list, Page.ElementOf(row)));
    }

    /// <summary>Records the reason for metrics: the first source that found something and could not use it.</summary>
    private void NoteFailure()
    {
        foreach (Attempt attempt in _progress.Attempts)
        {
            HtmlIssueKind? kind = attempt.Outcome switch
            {
                HtmlAttemptOutcome.Unconvertible => HtmlIssueKind.Unconvertible,
                HtmlAttemptOutcome.ConverterFailed => HtmlIssueKind.ConverterFailed,
                HtmlAttemptOutcome.Timeout => HtmlIssueKind.Timeout,
                _ => null,
            };

            if (kind is { } failure)
            {
                _scope.Note(_member, failure, attempt.Source);
                return;
            }
        }
    }

    /// <summary>Keeps the outcome of the match that came furthest, for the issue.</summary>
    private static void Worsen(ref Attempt attempt, HtmlAttemptOutcome outcome, string? text, int row)
    {
        if (outcome > attempt.Outcome)
        {
            attempt = attempt with { Outcome = outcome, Text = text, Row = row };
        }
    }
}
