using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Selectors;

/// <summary>Finds parts of selectors of other libraries that are options here: the attribute to read, or the index of the match.</summary>
internal static class SelectorDialect
{
    /// <summary><c>a::attr(href)</c> of parsel, <c>a@href</c> of x-ray, <c>//a/@href</c> of XPath.</summary>
    private static readonly Regex s_attribute = new(@"(?:::?attr\(\s*(?<name>[\w:.-]+)\s*\)|[ \t]*(?:[>/][ \t]*)?@(?<name>[\w:.-]+))\s*\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_position = new(@"\G:(?<name>first|last|eq|gt|lt)(?:\(\s*(?<number>-?[0-9]{1,6})\s*\))?\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Finds the attribute that the selector reads; null if its alternatives differ.</summary>
    public static SelectorCorrection? Attribute(string selector)
    {
        var matches = new List<(Match Match, int Start)>();

        foreach ((int start, int length) in Alternatives(selector))
        {
            matches.Add((s_attribute.Match(selector.Substring(start, length)), start));
        }

        if (matches.Exists(static m => !m.Match.Success) || matches.Select(static m => m.Match.Groups["name"].Value).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            return null;
        }

        bool[] isBare = [.. matches.Select(m => IsBare(selector, m.Start, m.Start + m.Match.Index)).Distinct()];

        // x-ray's '@href' alone is an attribute of the scope, which [Self] reads.
        return isBare.Length > 1 || (isBare[0] && !selector.Contains("attr("))
            ? null
            : new SelectorCorrection(SelectorCorrectionKind.Translation, [.. matches.Select(static m => (m.Start + m.Match.Index, m.Match.Length))], isBare[0] ? "*" : string.Empty)
            {
                Option = "Attr",
                Value = matches[0].Match.Groups["name"].Value,
            };
    }

    /// <summary>Finds the index among the matches that jQuery's position at <paramref name="start"/> names; null if it is not at the end of the selector.</summary>
    public static SelectorCorrection? Position(string selector, int start, bool isList)
    {
        Match match = s_position.Match(selector, start);

        if (!match.Success || Alternatives(selector).Count != 1)
        {
            return null;
        }

        bool hasNumber = int.TryParse(match.Groups["number"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number);
        string? at = (match.Groups["name"].Value.ToLowerInvariant(), hasNumber, isList) switch
        {
            ("first", false, true) => "..1",
            ("last", false, _) => At(-1, isList),
            ("eq", true, _) => At(number, isList),
            ("gt", true, true) when number >= 0 => Invariant($"{number + 1}.."),
            ("lt", true, true) when number > 0 => Invariant($"..{number}"),
            ("gt", true, false) when number >= 0 => Invariant($"{number + 1}"),
            _ => null,
        };

        return at is null ? null : new SelectorCorrection(SelectorCorrectionKind.Translation, [(start, selector.Length - start)], IsBare(selector, 0, start) ? "*" : string.Empty) { Option = "At", Value = at };
    }

    /// <summary>Writes the option for one match.</summary>
    /// <param name="index">The index of the match; negative from the end, -1 for the last one.</param>
    /// <param name="isList">Whether the member is a list, whose option is a range.</param>
    public static string At(int index, bool isList) => (isList, index) switch
    {
        (true, >= 0) => Invariant($"{index}..{index + 1}"),
        (true, -1) => "^1..",
        (true, _) => Invariant($"^{-index}..^{-index - 1}"),
        (false, >= 0) => Invariant($"{index}"),
        _ => Invariant($"^{-index}"),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reports whether no condition ends directly before an index.</summary>
    private static bool IsBare(string selector, int start, int end) => end == start || SelectorCharacters.IsWhiteSpace(selector[end - 1]) || selector[end - 1] is '>' or '+' or '~' or ',';

    /// <summary>Splits a list at the commas outside brackets.</summary>
    private static List<(int Start, int Length)> Alternatives(string selector)
    {
        var alternatives = new List<(int Start, int Length)>();
        int start = 0;
        int depth = 0;

        for (int i = 0; i < selector.Length; i++)
        {
            depth += selector[i] is '(' or '[' ? 1 : selector[i] is ')' or ']' ? -1 : 0;

            if (selector[i] == ',' && depth == 0)
            {
                alternatives.Add((start, i - start));
                start = i + 1;
            }
        }

        alternatives.Add((start, selector.Length - start));
        return alternatives;
    }
}
