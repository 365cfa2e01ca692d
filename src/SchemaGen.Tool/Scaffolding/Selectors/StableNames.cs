using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Tool.Scaffolding.Selectors;

/// <summary>The conditions by which an element can be selected on other pages, and after the next build of the site, too.</summary>
internal static class StableNames
{
    /// <summary>The attributes that name the meaning of an element.</summary>
    private static readonly string[] s_attributes = ["itemprop", "rel", "role", "data-testid", "data-test-id", "data-test", "data-qa", "data-cy", "data-component", "data-module", "data-type", "data-role", "property"];

    /// <summary>Gets the conditions with their costs: the names that say the most about the element are the cheapest.</summary>
    public static IEnumerable<(string Condition, int Cost)> Of(IElement element)
    {
        if (element.Id is { Length: > 1 } id && IsSimple(id) && !PageNames.IsId(id, out _) && !BuildNames.IsClass(id, out _))
        {
            yield return ($"#{id}", SelectorCosts.Id + SelectorCosts.LengthOfId(id));
        }

        foreach (string name in element.ClassList)
        {
            if (OfClass(element, name) is { } condition)
            {
                yield return condition;
            }
        }

        foreach (string attribute in s_attributes)
        {
            if (element.GetAttribute(attribute) is { Length: > 1 and < 40 } value && !value.Contains('"', StringComparison.Ordinal))
            {
                foreach (string word in value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3))
                {
                    if (IsSimple(word) && !PageNames.IsValue(attribute, word) && !PageNames.IsId(word, out _) && !BuildNames.IsClass(word, out _) && !EndsInNumber(word))
                    {
                        yield return (value == word ? $"[{attribute}={word}]" : $"[{attribute}~={word}]", SelectorCosts.Attribute);
                    }
                    else if (value == word && PrefixOf(word) is { } prefix)
                    {
                        yield return ($"[{attribute}^={prefix}]", SelectorCosts.AttributePrefix);
                    }
                }
            }
        }
    }

    /// <summary>Gets the name of an element that groups those of the same kind: its tag with its stable classes, and the stable parts of others.</summary>
    private static string SignatureOf(IElement element) => element.LocalName + string.Concat(element.ClassList.Select(name => OfClass(element, name)).OfType<(string Condition, int Cost)>().Select(static c => c.Condition).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Gets the name by which elements of the same kind are grouped on all pages: the signature, and that of the parent for an element without names.</summary>
    public static string KindOf(IElement element)
    {
        string signature = SignatureOf(element);
        return signature != element.LocalName || element.ParentElement is not { } parent ? signature : $"{SignatureOf(parent)} > {signature}";
    }

    /// <summary>Reports whether a class stays the same on other pages and after builds.</summary>
    public static bool IsStableClass(IElement element, string name) => IsSimple(name) && !ModuleNames.Of(element).IsGenerated(name, out _) && !PageNames.IsClass(name);

    private static (string Condition, int Cost)? OfClass(IElement element, string name)
    {
        if (ClassQuality.IsState(name))
        {
            return null;
        }

        if (IsStableClass(element, name))
        {
            return ($".{name}", CostOf(name));
        }

        return ModuleNames.Of(element).IsGenerated(name, out string? part) && part is not null && part.Length > "[class*=_]".Length + 2 ? (part, SelectorCosts.ClassPart) : null;
    }

    private static int CostOf(string className)
    {
        if (ClassQuality.IsUtility(className))
        {
            return SelectorCosts.UtilityClass;
        }

        int name = ClassQuality.IsContent(className) ? SelectorCosts.ContentClass : SelectorCosts.OtherClass;
        return name + SelectorCosts.LengthOfClass(className) + (className.Any(char.IsAsciiDigit) ? SelectorCosts.Digit : 0);
    }

    /// <summary>Gets the part of a numbered name before the number, with its hyphen: <c>paragraph-12</c>.</summary>
    private static string? PrefixOf(string word)
    {
        string prefix = word.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return prefix.Length > 3 && prefix.Length < word.Length && prefix[^1] is '-' or '_' && IsSimple(prefix) ? prefix : null;
    }

    private static bool EndsInNumber(string word) => char.IsAsciiDigit(word[^1]);

    /// <summary>Reports whether a name needs no escapes in a selector.</summary>
    private static bool IsSimple(string name) => (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
