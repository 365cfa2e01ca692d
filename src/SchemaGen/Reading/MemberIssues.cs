using System;
using SchemaGen.Html;
using SchemaGen.Matching;
using SchemaGen.Results;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>Reports the issues of a member, and abandons it when a limit is reached.</summary>
/// <param name="member">The member.</param>
internal sealed class MemberIssues(CurrentMember member)
{
    private string Path => member.Scope.PathOf(member.Descriptor.Name);

    /// <summary>Reports an error if a selector that must not match more than one element does.</summary>
    /// <returns>Whether the source may be read.</returns>
    public bool CheckSingle(int source, scoped MatchRange range)
    {
        if (member.IsSettled || member.Skips(source) || !range.TryGet(1, out int second))
        {
            return true;
        }

        member.Abandon("matches more than one element");
        member.Scope.Note(member.Index, HtmlIssueKind.Ambiguous, source);
        string path = Path;
        string message = $"{path} is ambiguous: {member.Descriptor.Sources[source]} matches more than one element.";
        member.Page.Log.Report(new HtmlIssue(path, HtmlIssueKind.Ambiguous, HtmlIssueSeverity.Error, message, [], member.Page.ElementOf(second)));
        return false;
    }

    /// <summary>Reports an error if a member has as many items as are allowed and another is found.</summary>
    /// <param name="count">The number of items without the one that is found.</param>
    /// <returns>Whether the item may be added.</returns>
    public bool CheckItemCount(int count)
    {
        int max = member.Page.Context.Limits.MaxItems;

        if (count < max)
        {
            return true;
        }

        ReportLimit($"has more than {max} items (HtmlLimits.MaxItems)");
        return false;
    }

    /// <summary>Reports an error if a text is longer than allowed.</summary>
    /// <returns>Whether the text may be used.</returns>
    public bool CheckTextLength(int length)
    {
        if (length <= member.Page.Context.Limits.MaxTextLength)
        {
            return true;
        }

        ReportTextLength();
        return false;
    }

    /// <summary>Reports that a text is longer than allowed.</summary>
    public void ReportTextLength() => ReportLimit($"has a text of more than {member.Page.Context.Limits.MaxTextLength} characters (HtmlLimits.MaxTextLength)");

    /// <summary>Reports that a pattern took too long.</summary>
    /// <param name="limit">The limit that it has exceeded.</param>
    /// <param name="attempt">The source, and the text.</param>
    public void ReportTimeout(string limit, in Attempt attempt)
    {
        string path = Path;
        var tried = new HtmlAttempt(member.Descriptor.Sources[attempt.Source], HtmlAttemptOutcome.Timeout, IssueText.Clip(attempt.Text));
        string message = $"{path}: the pattern of {tried.Source} took longer than {limit} and is not tried again on this page.";
        member.Page.Log.Report(new HtmlIssue(path, HtmlIssueKind.Timeout, HtmlIssueSeverity.Warning, message, [tried], member.Page.ElementOf(attempt.Row)));
    }

    /// <summary>Reports that a member, or an item of it, has no value.</summary>
    /// <param name="kind">The kind of the issue.</param>
    /// <param name="severity">Its severity.</param>
    /// <param name="index">The index of the item; <see cref="SchemaScope.NoIndex"/> for the member.</param>
    /// <param name="attempts">The outcomes of the sources.</param>
    /// <param name="what">The predicate of the message; null for the usual one.</param>
    /// <param name="isKey">Whether the key of an entry has no value.</param>
    public void ReportFailure(HtmlIssueKind kind, HtmlIssueSeverity severity, int index, ReadOnlySpan<Attempt> attempts, string? what = null, bool isKey = false)
    {
        if (!member.Page.Log.Keeps(severity))
        {
            member.Page.Log.Count(kind, severity);
            return;
        }

        HtmlMemberDescriptor descriptor = member.Descriptor;
        var list = new HtmlAttempt[attempts.Length];
        string?[] progress = new string?[attempts.Length];
        int row = PageTree.None;

        for (int i = 0; i < attempts.Length; i++)
        {
            list[i] = new HtmlAttempt(descriptor.Sources[attempts[i].Source], attempts[i].Outcome, IssueText.Clip(attempts[i].Text));
            progress[i] = attempts[i] is { Outcome: HtmlAttemptOutcome.NoMatch, Matches: { } matches } ? member.Scope.ProgressOf(matches) : null;
            row = attempts[i].Row != PageTree.None ? attempts[i].Row : row;
        }

        string path = member.Scope.PathOf(descriptor.Name, index);
        string message = IssueText.Describe(path, isKey ? "has no key" : what, isKey ? descriptor.KeyType! : descriptor.ValueType, list, progress);

        if (index != SchemaScope.NoIndex && severity == HtmlIssueSeverity.Error)
        {
            message = IssueText.SuggestSkipping(message);
        }

        member.Page.Log.Report(new HtmlIssue(path, kind, severity, message, list, member.Page.ElementOf(row)));
    }

    /// <summary>Reports an item that failed: a warning if the member leaves such items out, otherwise an error.</summary>
    public void ReportFailedItem(HtmlIssueKind kind, int index, in Attempt attempt, bool isKey = false) =>
        ReportFailure(kind, member.SkipsInvalid ? HtmlIssueSeverity.Warning : HtmlIssueSeverity.Error, index, [attempt], isKey: isKey);

    /// <summary>Reports that a list or dictionary has too few or too many items.</summary>
    public void ReportCount(HtmlIssueKind kind, ReadOnlySpan<Attempt> attempts, string what)
    {
        member.Scope.Note(member.Index, kind, member.Scope.FilledBy[member.Index]);
        ReportFailure(kind, HtmlIssueSeverity.Error, SchemaScope.NoIndex, attempts, what);
    }

    /// <summary>Replaces the issues of an optional nested schema by one warning with the cause.</summary>
    public void ReplaceByWarning(IssueMark mark, int index, int row)
    {
        if (member.Page.Log.RollBack(mark) is { } cause)
        {
            string path = member.Scope.PathOf(member.Descriptor.Name, index);
            member.Page.Log.Report(new HtmlIssue(path, cause.Kind, HtmlIssueSeverity.Warning, $"{path} is left out, because {cause.Message}", cause.Attempts, member.Page.ElementOf(row)));
        }
    }

    /// <summary>Reports that a nested schema, or an item of it, cannot be read because of a limit.</summary>
    public void ReportSchemaLimit(int index, string reason)
    {
        string path = member.Scope.PathOf(member.Descriptor.Name, index);
        member.Page.Log.Report(SchemaPage.Limit(IssueText.Clip(path)!, path, reason));
    }

    /// <summary>Records the reason for metrics: the first source that found something and could not use it.</summary>
    public void NoteFailure()
    {
        foreach (ref readonly Attempt attempt in member.Attempts)
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
                member.Scope.Note(member.Index, failure, attempt.Source);
                return;
            }
        }
    }

    private void ReportLimit(FormattableString what)
    {
        string reason = FormattableString.Invariant(what);
        member.Abandon(reason);
        member.Scope.Note(member.Index, HtmlIssueKind.LimitReached, SchemaScope.NoIndex);
        string path = Path;
        member.Page.Log.Report(SchemaPage.Limit(path, path, reason));
    }
}
