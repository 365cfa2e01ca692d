using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Selectors;

/// <summary>Converts the predicates of XPath to conditions of selectors.</summary>
internal static class XPathPredicate
{
    private const string Attribute = @"@(?<name>[A-Za-z_][\w.-]*)";
    private const string Value = @"(?:'(?<value>[^'\\]*)'|""(?<value>[^""\\]*)"")";

    private static readonly Regex s_position = new(@"\A(?:position\(\)\s*=\s*)?(?<number>[1-9][0-9]{0,4}|last\(\))\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_attribute = new($@"\A{Attribute}(?:\s*(?<operator>!?=)\s*{Value})?\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_function = new($@"\A(?<function>contains|starts-with|ends-with)\(\s*{Attribute}\s*,\s*{Value}\s*\)\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_word = new(
        $@"\Acontains\(\s*concat\(\s*(['""]) \1\s*,\s*(?:normalize-space\(\s*{Attribute}\s*\)|{Attribute})\s*,\s*(['""]) \2\s*\)\s*,\s*(?:' (?<value>[^'\\\s]+) '|"" (?<value>[^""\\\s]+) "")\s*\)\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_identifier = new(@"\A-?[A-Za-z_][\w-]*\z", RegexOptions.CultureInvariant | RegexOptions.ECMAScript);

    /// <summary>Converts a predicate; null if no condition has the same meaning.</summary>
    /// <param name="predicate">The text inside the brackets.</param>
    /// <param name="name">The name of the elements of the step, or <c>*</c>.</param>
    /// <param name="countsChildren">Whether a position counts the children of the parent that have that name.</param>
    public static string? Convert(string predicate, string name, bool countsChildren)
    {
        if (s_position.Match(predicate.Trim()) is not { Success: true } position)
        {
            return Any(predicate);
        }

        string number = position.Groups["number"].Value;
        return !countsChildren ? null
            : number == "last()" ? name == "*" ? ":last-child" : ":last-of-type"
            : name == "*" ? $":nth-child({number})" : $":nth-of-type({number})";
    }

    private static string? Any(string text)
    {
        string?[] alternatives = [.. XPathText.Split(text, " or ").Select(All)];
        return alternatives.Contains(null) ? null : alternatives.Length == 1 ? alternatives[0] : $":is({string.Join(", ", alternatives)})";
    }

    private static string? All(string text)
    {
        string?[] conditions = [.. XPathText.Split(text, " and ").Select(One)];
        return conditions.Contains(null) ? null : string.Concat(conditions);
    }

    private static string? One(string text)
    {
        text = text.Trim();

        if (text is ['(', ..] && XPathText.Closing(text, 0) == text.Length - 1)
        {
            return Any(text.Substring(1, text.Length - 2));
        }

        if (text.StartsWith("not(", StringComparison.Ordinal) && XPathText.Closing(text, 3) == text.Length - 1)
        {
            return Any(text.Substring(4, text.Length - 5)) is { } condition ? $":not({condition})" : null;
        }

        if (s_attribute.Match(text) is { Success: true } attribute)
        {
            return Test(attribute.Groups["name"].Value, attribute.Groups["operator"].Value, attribute.Groups["value"].Value);
        }

        if (s_word.Match(text) is { Success: true } word)
        {
            (string name, string value) = (word.Groups["name"].Value, word.Groups["value"].Value);
            return name == "class" && s_identifier.IsMatch(value) ? "." + value : $"[{name}~={Quote(value)}]";
        }

        if (s_function.Match(text) is { Success: true } function)
        {
            string @operator = function.Groups["function"].Value switch { "contains" => "*=", "starts-with" => "^=", _ => "$=" };
            return function.Groups["value"].Length == 0 ? null : $"[{function.Groups["name"].Value}{@operator}{Quote(function.Groups["value"].Value)}]";
        }

        return XPathPathReader.ReadRelative(text) is { } path ? $":has({path.Selector})" : null;
    }

    private static string Test(string name, string @operator, string value) => @operator switch
    {
        "" => $"[{name}]",
        "=" when name == "id" && s_identifier.IsMatch(value) => "#" + value,
        "=" => $"[{name}={Quote(value)}]",
        // Elements without the attribute are not unequal.
        _ => $"[{name}]:not([{name}={Quote(value)}])",
    };

    /// <summary>Writes a value in single quotes, which need no escape in a string of C#, unless it contains one.</summary>
    private static string Quote(string value) => value.IndexOf('\'') < 0 ? $"'{value}'" : $"\"{value}\"";
}
