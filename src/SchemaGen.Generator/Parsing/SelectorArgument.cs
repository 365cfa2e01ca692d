using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>A selector in an argument of an attribute.</summary>
internal static class SelectorArgument
{
    /// <summary>Longer texts are parsed each time, so that what is remembered stays small.</summary>
    private const int LongestRemembered = 500;

    private static readonly RecentValues<string, SelectorParseResult> s_results = new(SelectorParser.Parse, capacity: 4096);

    /// <summary>Parses it; each error is reported at its characters.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="argument">The name of the argument; empty for the first of the constructor.</param>
    /// <param name="text">Its value.</param>
    /// <param name="reporter">What receives the errors.</param>
    public static SelectorList? Parse(AttributeReader attribute, string argument, string? text, DiagnosticReporter reporter)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation(argument), "The selector", "one, such as 'h1.title'");
            return null;
        }

        SelectorParseResult result = text!.Length > LongestRemembered ? SelectorParser.Parse(text) : s_results.Get(text);

        foreach (SelectorError error in result.Errors)
        {
            DiagnosticDescriptor descriptor = error.Severity == SelectorErrorSeverity.Error ? DiagnosticDescriptors.SelectorIsInvalid : DiagnosticDescriptors.SelectorHidesMistake;
            reporter.Report(descriptor, attribute.PartLocation(argument, text, error.Start, error.Length), FixProperties.Of(error.Start, error.Length, error.Suggestion, error.Code.ToString()), error.Message);
        }

        return result.Selector;
    }
}
