using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Selectors;

/// <content>Conditions that are valid, but that no element meets.</content>
internal sealed partial class SelectorParser
{
    /// <summary>Characters of a regular expression that are unlikely in the text of an attribute, in the value as written.</summary>
    private static readonly Regex s_regularExpression = new(@"\.[*+](?![\w.])|\.[*+]\?|\\[dDwWsS]|\[\^?(?:0-9|a-z|A-Z)+\]|\(\?[:=!i]|\([^()|]+\|[^()]*\)", RegexOptions.CultureInvariant);

    /// <summary>Warns of a compound whose conditions contradict one another.</summary>
    private void WarnOfConditions(CompoundSelector compound, int start, int end)
    {
        string[] ids = [.. compound.Simple.OfType<IdSelector>().Select(static id => SelectorCharacters.ToAsciiLower(id.Name)).Distinct(StringComparer.Ordinal)];

        if (ids.Length > 1)
        {
            Warn(SelectorErrorCode.NeverMatches, start, end - start, "An element has one id, so no element has both; remove one of them, or write a space for a descendant");
        }

        if (compound.Type?.Name is { } name && SelectorCharacters.ToAsciiLower(name) is not ("a" or "area") && compound.Simple.FirstOrDefault(static s => s is StateSelector { Kind: StateKind.Link or StateKind.AnyLink }) is { } link)
        {
            // 'atom:link' of a feed is valid, and matches a link.
            bool isName = !HtmlTags.IsKnown(SelectorCharacters.ToAsciiLower(name)) && ReferenceEquals(compound.Simple[0], link);
            string written = SelectorPrinter.PrintSimple(link);
            int colon = isName ? _text.IndexOf(':', start) : start;
            Warn(
                SelectorErrorCode.NeverMatches,
                colon,
                isName ? written.Length : end - start,
                isName ? $"'{written}' matches links, which '{name}' never is, so write '{name}\\{written}' if that is the name" : $"Only 'a' and 'area' are links, so '{name}{written}' matches nothing; write '{name}'",
                isName ? "\\" + written : null);
        }
    }

    /// <summary>Warns of a place among siblings that no element has: they are counted from 1.</summary>
    private void WarnOfPlace(string name, int step, int offset, int argument, int end)
    {
        if (step <= 0 && offset <= 0)
        {
            Warn(
                SelectorErrorCode.NeverMatches,
                argument,
                end - argument,
                $"':{name}()' counts from 1, so '{Slice(argument, end)}' matches nothing; write {(step == 0 ? "'1' for the first" : "a formula such as '-n+3' for the first three")}",
                step == 0 && offset == 0 ? "1" : null);
        }
    }

    /// <summary>Warns of <c>:not(*)</c>.</summary>
    private void WarnOfNot(SelectorList excluded, int start)
    {
        if (excluded.Selectors.Any(static s => s.Compounds.Count == 1 && s.Compounds[0] is { Type: { Name: null, NoNamespace: false }, Simple.Count: 0 }))
        {
            Warn(SelectorErrorCode.NeverMatches, start, _token.End - start, "Every element matches '*', so this excludes all of them; write what is to be left out");
        }
    }

    /// <summary>Warns of a value that the operator can match in no attribute, and of one that is a regular expression.</summary>
    /// <param name="attribute">The condition.</param>
    /// <param name="start">The start of its bracket; the current token is after the closing one.</param>
    /// <param name="operation">The start of the operator.</param>
    /// <param name="value">The start of the value.</param>
    /// <param name="end">The end of the value.</param>
    private void WarnOfValue(AttributeSelector attribute, int start, int operation, int value, int end)
    {
        bool isPart = attribute.Operator is AttributeOperator.Prefix or AttributeOperator.Suffix or AttributeOperator.Substring or AttributeOperator.Includes;

        if (isPart && attribute.Value.Length == 0)
        {
            string name = SelectorPrinter.PrintIdentifier(attribute.Name);
            Warn(SelectorErrorCode.NeverMatches, operation, end - operation, $"An empty value matches nothing with '{Slice(operation, value).Trim()}', so write '[{name}]' for any value, or '[{name}=\"\"]' for an empty one", string.Empty);
        }
        else if (isPart && IsRegularExpression(attribute, Slice(value, end)))
        {
            WarnOfRegularExpression(value, end);
        }
        else if (attribute.Operator == AttributeOperator.Includes && attribute.Value.Any(SelectorCharacters.IsWhiteSpace))
        {
            string[] words = attribute.Value.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries);
            string? all = words.Length == 0 || attribute.AnyNamespace || attribute.Case != AttributeCase.Default
                ? null
                : string.Concat(words.Select(word => SelectorPrinter.PrintSimple(attribute.Name == "class" ? new ClassSelector(word) : attribute with { Value = word })));
            Warn(SelectorErrorCode.NeverMatches, start, _lastEnd - start, $"'~=' compares with single words, which have no blank, so this matches nothing; write {(all is null ? "one word" : $"'{all}'")}", all);
        }
        else if (attribute.Operator is AttributeOperator.Equals && IsRegularExpression(attribute, Slice(value, end)))
        {
            WarnOfRegularExpression(value, end);
        }
    }

    private void WarnOfRegularExpression(int value, int end) =>
        Warn(SelectorErrorCode.RegularExpressionValue, value, end - value, "An attribute is compared with text, not with a regular expression, so write a part of the text with '^=', '*=' or '$=', or set Pattern");

    /// <summary>Reports whether a value, as it is written, is a regular expression. After <c>~=</c>, where jsoup expects one, an anchor is a sign as well.</summary>
    private static bool IsRegularExpression(AttributeSelector attribute, string written)
    {
        if (written.Length < 3 || written[0] is not ('"' or '\'') || attribute.Name is "pattern" or "srcdoc" or "style" || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        string value = written.Substring(1, written.Length - 2);
        bool isClass = attribute.Name.Equals("class", StringComparison.OrdinalIgnoreCase);

        return (!isClass && s_regularExpression.IsMatch(value))
            || (attribute.Operator == AttributeOperator.Includes && (value[0] == '^' || (value.Length > 1 && value[value.Length - 1] == '$') || value.IndexOf('|') >= 0 && !isClass))
            || (isClass && Regex.IsMatch(value, @"\.[*+]|\\[dDwWsS]", RegexOptions.CultureInvariant))
            || (value.Length > 2 && value[0] == '/' && Regex.IsMatch(value, @"/[gimsuy]{1,3}\z", RegexOptions.CultureInvariant) && Regex.IsMatch(value, @"[\^$|*+\\(\[]", RegexOptions.CultureInvariant));
    }
}
