using System;
using System.Linq;
using System.Text.RegularExpressions;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds regular expressions in <c>Split</c>, which is literal text.</summary>
internal static class SplitCheck
{
    /// <summary>The signs of a regular expression: escapes, groups, alternatives without spaces, a quantifier after a space or a separator.</summary>
    private static readonly Regex s_expression = new(@"\\[sSdDwWbnrtvhpR.|\\\[\](){}*+?^$/-]|\(\?[:=!<]|\A\(.*\|.*\)\z|\.[*+]|\[\^.+\]|[^\s|]\|[^\s|]|\A[,;:|/ -] ?[*+?]\z|[,;:|/-] [*+?]", RegexOptions.CultureInvariant);

    private static readonly Regex s_class = new(@"\[(?<inside>[^\[\]]{2,})\]", RegexOptions.CultureInvariant);

    /// <summary>Checks <c>Split</c> of a list.</summary>
    public static void Check(AttributeReader attribute, DiagnosticReporter reporter)
    {
        if (attribute.Get<string>("Split") is { Length: > 1 } text && IsExpression(text))
        {
            string expression = PatternDelimiters.Find(text, isAddress: false)?.Suggestion ?? text;
            reporter.Report(DiagnosticDescriptors.SplitIsPattern, attribute.ValueLocation("Split"), FixProperties.Of(0, text.Length, IsValid(expression) ? expression : null), text);
        }
    }

    /// <summary>Checks that a text that separates values is not empty.</summary>
    public static void CheckBlank(OptionContext context, DiagnosticReporter reporter)
    {
        if (context is { Source.Split: { IsPattern: false, Text.Length: 0 }, IsList: true, IsDictionary: false, ReadsText: true })
        {
            reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, context.Attribute.ValueLocation("Split"), "Split", "the text that separates the values, such as ','");
        }
    }

    private static bool IsExpression(string text) =>
        s_expression.IsMatch(text) || s_class.Match(text) is { Success: true } match && IsClass(match.Groups["inside"].Value);

    /// <summary>Reports whether the text in brackets is a class of separators; <c>[edit]</c> and <c>[...]</c> are text.</summary>
    private static bool IsClass(string inside) => inside.All(static c => !char.IsLetterOrDigit(c)) && inside.Distinct().Count() > 1;

    private static bool IsValid(string expression)
    {
        try
        {
            return !PatternFacts.Of(expression, isSplit: true).SplitsEmptyText;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
