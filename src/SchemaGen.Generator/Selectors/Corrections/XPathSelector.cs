using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Selectors;

/// <summary>A simple expression of XPath as a selector: child and descendant steps, positions, and conditions on attributes and on child elements.</summary>
/// <param name="Selector">The selector.</param>
/// <param name="Attribute">The attribute that the last step reads; null if it reads the elements.</param>
internal sealed record XPathSelector(string Selector, string? Attribute)
{
    /// <summary>What may follow a path in parentheses: a position among all matches, and the attribute or the text that is read.</summary>
    private static readonly Regex s_position = new(@"\A(?:\[\s*(?<number>[1-9][0-9]{0,4}|last\(\))\s*\]\s*)?(?:/@(?<attribute>[A-Za-z_][\w:.-]*)|//?text\(\))?\z", RegexOptions.CultureInvariant);

    /// <summary>The index among all matches, from 0; -1 for the last one, null for all.</summary>
    public int? Index { get; init; }

    /// <summary>Converts an expression; null if it is not XPath, or no selector has the same meaning.</summary>
    public static XPathSelector? Convert(string expression)
    {
        if (expression.Trim() is not ['/' or '.' or '(', ..] trimmed)
        {
            return null;
        }

        if (trimmed[0] == '(')
        {
            return ConvertInParentheses(trimmed);
        }

        var alternatives = new List<XPathSelector>();

        foreach (string alternative in XPathText.Split(trimmed, "|"))
        {
            if (new XPathPathReader(alternative).Read() is not { } path)
            {
                return null;
            }

            alternatives.Add(path);
        }

        string selector = string.Join(", ", alternatives.Select(static path => path.Selector));
        bool isOneAttribute = alternatives.Select(static path => path.Attribute).Distinct(StringComparer.Ordinal).Count() == 1;
        return isOneAttribute && SelectorParser.Parse(selector).Errors.Count == 0 ? new XPathSelector(selector, alternatives[0].Attribute) : null;
    }

    /// <summary>Converts <c>(//li)[2]</c>, which counts all matches, where <c>//li[2]</c> counts the children of each parent.</summary>
    private static XPathSelector? ConvertInParentheses(string expression)
    {
        int close = XPathText.Closing(expression, 0);
        string path = close < 0 ? string.Empty : expression.Substring(1, close - 1).TrimStart();

        if (path is [] or ['(', ..] || s_position.Match(expression.Substring(close + 1).Trim()) is not { Success: true } match || Convert(path) is not { } selector)
        {
            return null;
        }

        (Group number, Group attribute) = (match.Groups["number"], match.Groups["attribute"]);

        return attribute.Success && selector.Attribute is not null ? null : selector with
        {
            Attribute = attribute.Success ? attribute.Value : selector.Attribute,
            Index = !number.Success ? null : number.Value == "last()" ? -1 : int.Parse(number.Value, CultureInfo.InvariantCulture) - 1,
        };
    }
}
