using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using SchemaGen.Runtime;
using SchemaGen.Text;

namespace SchemaGen.Reading;

/// <summary>Cuts values out of texts by patterns, and splits texts, within the limits of the page.</summary>
/// <param name="member">The member.</param>
/// <param name="issues">Reports limits and timeouts.</param>
internal sealed class TextCutter(CurrentMember member, MemberIssues issues)
{
    /// <summary>The number of parts that are counted as one item; blank parts share one string.</summary>
    private const int BlankPartsPerItem = 8;

    /// <summary>Cuts a value out of a text that is neither blank nor too long.</summary>
    /// <param name="pattern">The pattern; null if the text is the value.</param>
    /// <param name="text">The text.</param>
    /// <param name="row">The row of its element, if it has one.</param>
    /// <param name="attempt">The outcome, which is updated if there is no value.</param>
    /// <returns>Null if there is no value.</returns>
    public string? Cut(TextPattern? pattern, string text, int row, ref Attempt attempt)
    {
        if (pattern is null)
        {
            return text;
        }

        if (!TryRun(pattern, text, attempt with { Row = row }, static (p, t, page) => p.Match(t, page.Context.Limits.MaxTextLength, page.Budget), out string? value))
        {
            Attempt.KeepFurthest(ref attempt, HtmlAttemptOutcome.Timeout, text, row);
            return null;
        }

        value = value?.Trim();

        if (value is not null && !issues.CheckTextLength(value.Length))
        {
            return null;
        }

        if (pattern.Replaces && ElementText.IsBlank(value))
        {
            Attempt.KeepFurthest(ref attempt, HtmlAttemptOutcome.Blank, text: null, row);
            return null;
        }

        if (string.IsNullOrEmpty(value))
        {
            Attempt.KeepFurthest(ref attempt, HtmlAttemptOutcome.PatternUnmatched, text, row);
            return null;
        }

        member.Page.Budget.AddText(value.Length);
        return value;
    }

    /// <summary>Splits a text. The parts may be blank.</summary>
    public IReadOnlyList<string> Split(TextSplitter split, string text, int row, ref Attempt attempt)
    {
        IReadOnlyList<string> parts = [];

        if (split.Separator is { } separator)
        {
            parts = text.Split(separator);
        }
        else if (TryRun(split.Pattern!, text, attempt with { Row = row }, static (p, t, page) => p.Split(t, page.Budget), out List<string>? between))
        {
            parts = between!;
        }
        else
        {
            Attempt.KeepFurthest(ref attempt, HtmlAttemptOutcome.Timeout, text, row);
        }

        member.Page.Budget.AddItems(parts.Count / BlankPartsPerItem);
        return parts;
    }

    /// <summary>Runs a pattern within its time limits.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <param name="attempt">The source and the element, for the issue of a timeout.</param>
    /// <param name="match">Runs the pattern.</param>
    /// <param name="value">The result.</param>
    /// <returns>False if the pattern timed out now or earlier on this page, or has used up its total time.</returns>
    public bool TryRun<T>(TextPattern pattern, string text, in Attempt attempt, Func<TextPattern, string, SchemaPage, T?> match, out T? value)
        where T : class
    {
        SchemaPage page = member.Page;
        value = null;

        if (!page.Patterns.TryAdmit(pattern, out string? exceeded))
        {
            if (exceeded is not null)
            {
                issues.ReportTimeout(exceeded, attempt with { Text = text });
            }

            return false;
        }

        long start = page.Patterns.Start();

        try
        {
            value = match(pattern, text, page);

            if (page.Patterns.Stop(pattern, start))
            {
                page.Budget.Check();
            }

            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            page.Budget.Check();
            issues.ReportTimeout(page.Patterns.GiveUp(pattern), attempt with { Text = text });
            return false;
        }
    }
}
