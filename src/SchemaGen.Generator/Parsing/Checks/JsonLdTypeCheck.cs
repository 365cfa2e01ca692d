using System.Linq;
using System.Text.RegularExpressions;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Vocabularies;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds types of JSON-LD that no object has: several that are not separated by commas, and names in lower case.</summary>
internal static class JsonLdTypeCheck
{
    /// <summary>A name, alone or with its vocabulary: <c>NewsArticle</c>, <c>schema:NewsArticle</c>, <c>https://schema.org/NewsArticle</c>.</summary>
    private static readonly Regex s_type = new(@"\A(?:https?://[^\s|;,]+[/#]|[A-Za-z][\w.-]*:)?[\w-]+\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_separators = new(@"\s*(?:[|;/&+]+|\s+(?:or|and)\s+|\s)\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Checks <c>Type</c>.</summary>
    public static void Check(AttributeReader attribute, string types, DiagnosticReporter reporter)
    {
        foreach ((string type, int start) in CommaSeparated.Parts(types))
        {
            if (type.Length == 0)
            {
                reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation("Type"), "A type", "one, such as 'NewsArticle', or several separated by commas");
                return;
            }

            if (IsUsual(type))
            {
                continue;
            }

            if (!s_type.IsMatch(type))
            {
                string[] parts = [.. s_separators.Split(type.Trim('[', ']', '(', ')')).Select(static part => part.Trim('"', '\'', '@')).Where(static part => part.Length > 0)];
                string? list = parts.All(s_type.IsMatch) && parts.Length > 0 ? string.Join(", ", parts) : null;
                string advice = list is null ? "write a name such as 'NewsArticle', or several separated by commas" : parts.Length == 1 ? $"write '{list}'" : $"several types are separated by commas, so write '{list}'";
                Report(DiagnosticDescriptors.NameIsImpossible, list, $"'{type}' is not a type of JSON-LD; {advice}");
            }
            else if (type[0] is >= 'a' and <= 'z' && type.IndexOf(':') < 0)
            {
                string capital = char.ToUpperInvariant(type[0]) + type.Substring(1);
                capital = SchemaOrg.NearestType(capital) ?? capital;
                Report(DiagnosticDescriptors.NameIsForeign, capital, $"'{type}' is not a type of schema.org, whose names begin with a capital letter, and upper and lower case differ; write '{capital}'");
            }

            void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, string? suggestion, string message) =>
                reporter.Report(descriptor, attribute.PartLocation("Type", types, start, type.Length), FixProperties.Of(start, type.Length, suggestion), message);
        }
    }

    /// <summary>Reports whether a name is one of letters with a capital at the beginning, as nearly all are.</summary>
    private static bool IsUsual(string type)
    {
        foreach (char c in type)
        {
            if (c is not (>= 'A' and <= 'Z' or >= 'a' and <= 'z'))
            {
                return false;
            }
        }

        return type[0] <= 'Z';
    }
}
