using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SchemaGen.Runtime;

/// <summary>A pattern that cuts a value out of a text. Made for generated code, which holds one for each <see cref="HtmlSourceAttribute.Pattern"/>.</summary>
/// <remarks>Backtracking, because that is many times as fast as the engine without it; therefore with a timeout, which a hostile page can provoke.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextPattern
{
    /// <summary>How long one match may take.</summary>
    private static readonly TimeSpan s_timeout = TimeSpan.FromMilliseconds(250);

    private readonly Regex _regex;
    private readonly int _group;

    /// <param name="pattern">The regular expression; the compiler has checked it.</param>
    /// <param name="group">The group that holds the value: a name or a number.</param>
    public TextPattern(string pattern, string group = "0")
    {
        _regex = new Regex(pattern, RegexOptions.CultureInvariant, s_timeout);

        // By number: group 1 may have a name, and then "1" is none.
        _group = int.TryParse(group, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : _regex.GroupNumberFromName(group);
    }

    /// <summary>Whether the pattern matches.</summary>
    /// <exception cref="RegexMatchTimeoutException">It took longer than 250 ms.</exception>
    internal bool IsMatch(ReadOnlySpan<char> text) => _regex.IsMatch(text);

    /// <summary>The value in <paramref name="text"/>, or null if the pattern does not match or the group took no part in the match.</summary>
    /// <exception cref="RegexMatchTimeoutException">It took longer than 250 ms.</exception>
    internal string? Match(string text) => _regex.Match(text).Groups[_group] is { Success: true } group ? group.Value : null;
}
