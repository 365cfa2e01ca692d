using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>A simple expression of XPath as a selector: child and descendant steps, positions, and conditions on attributes and on child elements.</summary>
/// <param name="Selector">The selector.</param>
/// <param name="Attribute">The attribute that the last step reads; null if it reads the elements.</param>
internal sealed record XPathSelector(string Selector, string? Attribute)
{
    /// <summary>Converts an expression; null if it is not XPath, or no selector has the same meaning.</summary>
    public static XPathSelector? Convert(string expression)
    {
        if (expression.Trim() is not ['/' or '.', ..] trimmed)
        {
            return null;
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
}
