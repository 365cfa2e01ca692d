using System;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>Decides whether a condition on an attribute follows from another on the same attribute, or contradicts it.</summary>
internal static class AttributeContainment
{
    /// <summary>The white space that separates the words of an attribute.</summary>
    private static readonly char[] s_whiteSpace = [' ', '\t', '\n', '\f', '\r'];

    /// <summary>Reports whether a condition follows from another. Names are compared with case, because it counts for elements that are not HTML's.</summary>
    public static bool Implies(AttributeSelector inner, AttributeSelector outer)
    {
        if (inner.Name != outer.Name || (inner.AnyNamespace && !outer.AnyNamespace))
        {
            return false;
        }

        // The attributes that HTML lists compare without case on its elements, and with case on others.
        return Implies(inner, outer, isHtml: true) && Implies(inner, outer, isHtml: false);
    }

    /// <summary>Reports whether an attribute with a known value does not meet a condition, whatever the case.</summary>
    public static bool Contradicts(AttributeSelector known, AttributeSelector test) =>
        known.Name == test.Name && known is { Operator: AttributeOperator.Equals, AnyNamespace: false } && !test.AnyNamespace
        && !IsMet(test.Operator, SelectorCharacters.ToAsciiLower(test.Value), SelectorCharacters.ToAsciiLower(known.Value));

    private static bool Implies(AttributeSelector inner, AttributeSelector outer, bool isHtml)
    {
        if (outer.Operator == AttributeOperator.Exists)
        {
            return true;
        }

        bool ignoresCase = IgnoresCase(outer, isHtml);
        string wanted = outer.Value;
        string known = inner.Value;

        if (!ignoresCase && IgnoresCase(inner, isHtml))
        {
            // A value of any case follows only if the case of the other cannot matter.
            if (HasLetter(wanted))
            {
                return false;
            }

            ignoresCase = true;
        }

        return ignoresCase
            ? Implies(inner.Operator, SelectorCharacters.ToAsciiLower(known), outer.Operator, SelectorCharacters.ToAsciiLower(wanted))
            : Implies(inner.Operator, known, outer.Operator, wanted);
    }

    private static bool Implies(AttributeOperator inner, string known, AttributeOperator outer, string wanted) => inner switch
    {
        AttributeOperator.Equals => IsMet(outer, wanted, known),
        AttributeOperator.Includes => outer switch
        {
            AttributeOperator.Includes => known == wanted,
            AttributeOperator.Substring => Contains(known, wanted),
            _ => false,
        },
        AttributeOperator.DashMatch => outer switch
        {
            AttributeOperator.DashMatch => known == wanted || known.StartsWith(wanted + "-", StringComparison.Ordinal),
            AttributeOperator.Prefix => wanted.Length > 0 && known.StartsWith(wanted, StringComparison.Ordinal),
            AttributeOperator.Substring => Contains(known, wanted),
            _ => false,
        },
        AttributeOperator.Prefix => outer switch
        {
            AttributeOperator.Prefix => wanted.Length > 0 && known.StartsWith(wanted, StringComparison.Ordinal),
            AttributeOperator.DashMatch => known.StartsWith(wanted + "-", StringComparison.Ordinal),
            AttributeOperator.Substring => Contains(known, wanted),
            _ => false,
        },
        AttributeOperator.Suffix => outer switch
        {
            AttributeOperator.Suffix => wanted.Length > 0 && known.EndsWith(wanted, StringComparison.Ordinal),
            AttributeOperator.Substring => Contains(known, wanted),
            _ => false,
        },
        AttributeOperator.Substring => outer == AttributeOperator.Substring && Contains(known, wanted),
        _ => false,
    };

    /// <summary>Reports whether a value meets a condition.</summary>
    private static bool IsMet(AttributeOperator operation, string wanted, string value) => operation switch
    {
        AttributeOperator.Exists => true,
        AttributeOperator.Equals => value == wanted,
        AttributeOperator.Includes => wanted.Length > 0 && Array.IndexOf(value.Split(s_whiteSpace), wanted) >= 0,
        AttributeOperator.DashMatch => value == wanted || value.StartsWith(wanted + "-", StringComparison.Ordinal),
        AttributeOperator.Prefix => wanted.Length > 0 && value.StartsWith(wanted, StringComparison.Ordinal),
        AttributeOperator.Suffix => wanted.Length > 0 && value.EndsWith(wanted, StringComparison.Ordinal),
        _ => Contains(value, wanted),
    };

    private static bool Contains(string text, string part) => part.Length > 0 && text.IndexOf(part, StringComparison.Ordinal) >= 0;

    private static bool HasLetter(string text) => text.Any(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));

    private static bool IgnoresCase(AttributeSelector attribute, bool isHtml) =>
        attribute.Case == AttributeCase.Insensitive || (attribute.Case == AttributeCase.Default && isHtml && HtmlAttributes.IgnoreCase(attribute.Name));
}
