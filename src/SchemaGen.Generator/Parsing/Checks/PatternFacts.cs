using System;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Facts about a regular expression, cached because constructing one takes longer than parsing the rest of a source.</summary>
/// <param name="Group">The group that holds the value: the group named <c>value</c>, otherwise the first, otherwise the whole match.</param>
/// <param name="GroupNames">The names of its groups.</param>
/// <param name="SplitsEmptyText">Whether it matches the empty text; computed only for a separator.</param>
internal sealed record PatternFacts(string Group, EquatableArray<string> GroupNames, bool SplitsEmptyText)
{
    private static readonly RecentValues<(string Pattern, bool IsSplit), PatternFacts> s_facts = new(Find, capacity: 1024);

    /// <summary>Gets the facts about a pattern.</summary>
    /// <exception cref="ArgumentException">The expression is not valid.</exception>
    public static PatternFacts Of(string pattern, bool isSplit) => s_facts.Get((pattern, isSplit));

    private static PatternFacts Find((string Pattern, bool IsSplit) key)
    {
        var regex = new Regex(key.Pattern, RegexOptions.CultureInvariant);
        string group = regex.GroupNumberFromName("value") >= 0 ? "value" : Array.IndexOf(regex.GetGroupNumbers(), 1) >= 0 ? "1" : "0";
        return new PatternFacts(group, new EquatableArray<string>(regex.GetGroupNames()), key.IsSplit && regex.IsMatch(string.Empty));
    }
}
