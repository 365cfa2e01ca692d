using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Limits;
using SchemaGen.Text;

namespace SchemaGen.Runtime;

/// <summary>A pattern that cuts a value out of a text. Made for generated code, which holds one for each <see cref="HtmlSourceAttribute.Pattern"/>.</summary>
/// <remarks>The backtracking engine is many times as fast as the one that runs in linear time. It needs a timeout, because a hostile page can make it slow.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextPattern
{
    /// <summary>The time that one match may take.</summary>
    private static readonly TimeSpan s_timeout = TimeSpan.FromMilliseconds(PatternBudget.MatchLimit);

    /// <summary>The number of nodes that a match counts as; it is an object of about 200 bytes.</summary>
    private const int NodesPerMatch = PageBudget.NodesPerItem;

    private readonly Regex _regex;
    private readonly int _group;
    private readonly string? _replacement;

    /// <param name="pattern">The regular expression, which the generator has checked.</param>
    /// <param name="group">The group that holds the value: a name or a number.</param>
    /// <param name="replacement">The replacement of each match; null if the group is the value.</param>
    public TextPattern(string pattern, string group = "0", string? replacement = null)
    {
        _replacement = replacement;
        _regex = new Regex(pattern, RegexOptions.CultureInvariant, s_timeout);

        // A group is looked up by its number, because group 1 has no name "1" if the pattern names it.
        _group = int.TryParse(group, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : _regex.GroupNumberFromName(group);
    }

    /// <summary>Whether each match is replaced by another text.</summary>
    internal bool Replaces => _replacement is not null;

    /// <summary>Reports whether the pattern matches.</summary>
    /// <exception cref="RegexMatchTimeoutException">It took longer than <see cref="PatternBudget.MatchLimit"/>.</exception>
    internal bool IsMatch(ReadOnlySpan<char> text) => _regex.IsMatch(text);

    /// <summary>Gets the value in <paramref name="text"/>, or null if the pattern does not match, or matches without the group.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">The length at which a replacement stops; the value is then longer.</param>
    /// <param name="budget">Counts the matches of a replacement.</param>
    /// <exception cref="RegexMatchTimeoutException">It took longer than <see cref="PatternBudget.MatchLimit"/>.</exception>
    internal string? Match(string text, int maxLength, PageBudget budget) =>
        _replacement is not null ? Replace(text, _replacement, maxLength, budget)
        : _regex.Match(text).Groups[_group] is { Success: true } group ? group.Value
        : null;

    /// <summary>Gets the parts of <paramref name="text"/> between the matches.</summary>
    /// <exception cref="RegexMatchTimeoutException">It took longer than <see cref="PatternBudget.MatchLimit"/>.</exception>
    internal List<string> Split(string text, PageBudget budget)
    {
        var parts = new List<string>();
        int start = 0;

        foreach (Match match in Matches(text, budget))
        {
            parts.Add(text[start..match.Index]);
            start = match.Index + match.Length;
        }

        parts.Add(text[start..]);
        return parts;
    }

    private string Replace(string text, string replacement, int maxLength, PageBudget budget)
    {
        var result = new StringBuilder();
        int start = 0;

        foreach (Match match in Matches(text, budget))
        {
            result.Append(text, start, match.Index - start).Append(match.Result(replacement));
            start = match.Index + match.Length;

            if (result.Length > maxLength)
            {
                return result.ToString();
            }
        }

        return start == 0 && result.Length == 0 ? text : result.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>Enumerates the matches, with a timeout for all of them, because that of the regular expression applies to each match.</summary>
    private IEnumerable<Match> Matches(string text, PageBudget budget)
    {
        long start = Stopwatch.GetTimestamp();

        for (Match match = _regex.Match(text); match.Success; match = match.NextMatch())
        {
            if (Stopwatch.GetElapsedTime(start) > s_timeout)
            {
                throw new RegexMatchTimeoutException(text, _regex.ToString(), s_timeout);
            }

            budget.AddNodes(NodesPerMatch);
            yield return match;
        }
    }
}
