using System;
using System.Text.RegularExpressions;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds selectors and expressions of other libraries where <c>[Meta]</c> takes a name.</summary>
internal static class MetaNameCheck
{
    /// <summary><c>meta[name='author']</c>, <c>//meta[@property="og:title"]/@content</c>, <c>name=author</c>, <c>og:title::attr(content)</c>.</summary>
    private static readonly Regex s_wrapped = new(
        @"\A(?:[^\[\]=]*\[\s*@?(?:name|property|itemprop|http-equiv)\s*[~|^$*]?=\s*(?<quote>['""]?)(?<name>[^\[\]'""]+?)\k<quote>(?:\s+[is])?\s*\].*|(?:name|property|itemprop|http-equiv)\s*=\s*(?<quote>['""]?)(?<name>[^\[\]'""=]+?)\k<quote>|(?!meta\b)(?<name>[\w:.-]*\w)(?:::?attr\(\s*content\s*\)|/?@content|\[@?content\]))\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex s_several = new(@"\A[\w:.-]+(?:\s*[|;]+\s*[\w:.-]+)+\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_separators = new(@"\s*[|;]+\s*", RegexOptions.CultureInvariant);

    /// <summary>Checks the names of a source.</summary>
    public static void Check(AttributeReader attribute, string text, DiagnosticReporter reporter)
    {
        foreach ((string name, int start) in CommaSeparated.Parts(text))
        {
            if (name.Length == 0)
            {
                reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation(), "A name", "that of a meta element, such as 'og:title', or several separated by commas");
                return;
            }

            if (Find(name) is { } foreign)
            {
                reporter.Report(
                    DiagnosticDescriptors.NameIsImpossible,
                    attribute.PartLocation(string.Empty, text, start, name.Length),
                    FixProperties.Of(start, name.Length, foreign.Suggestion),
                    foreign.Message);
            }
            else if (name.Equals("charset", StringComparison.OrdinalIgnoreCase))
            {
                reporter.Report(
                    DiagnosticDescriptors.NameIsForeign,
                    attribute.PartLocation(string.Empty, text, start, name.Length),
                    "'charset' is an attribute of meta, and no name; write [Css(\"meta[charset]\", Attr = \"charset\")]");
            }
        }
    }

    private static ForeignName? Find(string name)
    {
        if (IsPlain(name))
        {
            return null;
        }

        if (s_wrapped.Match(name) is { Success: true } match)
        {
            string wanted = match.Groups["name"].Value.Trim();
            return new ForeignName($"'{name}' is not the name of a meta element; [Meta] takes the name alone, so write '{wanted}'", wanted);
        }

        if (s_several.IsMatch(name))
        {
            string list = s_separators.Replace(name, ", ");
            return new ForeignName($"'{name}' is not the name of a meta element; several names are separated by commas, so write '{list}'", list);
        }

        return name.IndexOfAny(['[', ']', '=']) >= 0 ? new ForeignName($"'{name}' is not the name of a meta element; write the name alone, such as 'og:title'") : null;
    }

    /// <summary>Reports whether a name has none of the signs that the expressions and lists of other libraries have, as nearly all do.</summary>
    private static bool IsPlain(string name)
    {
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not (':' or '.' or '-' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}
