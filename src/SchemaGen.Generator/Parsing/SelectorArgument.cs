using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>Parses selectors in the arguments of attributes.</summary>
internal static class SelectorArgument
{
    /// <summary>Longer texts are not cached, to limit the size of the cache.</summary>
    private const int LongestRemembered = 500;

    private static readonly RecentValues<string, SelectorParseResult> s_results = new(static text => SelectorParser.Parse(text), capacity: 4096);

    /// <summary>Parses a selector. Each error is reported at its characters.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="argument">The name of the argument; empty for the first of the constructor.</param>
    /// <param name="text">Its value.</param>
    /// <param name="scope">The facts known about its scope.</param>
    /// <param name="reporter">The reporter of the errors.</param>
    public static SelectorList? Parse(AttributeReader attribute, string argument, string? text, SelectorScope scope, DiagnosticReporter reporter)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation(argument), "The selector", "one, such as 'h1.title'");
            return null;
        }

        SelectorParseResult result = text!.Length > LongestRemembered ? SelectorParser.Parse(text) : s_results.Get(text);

        foreach (SelectorError error in result.Errors)
        {
            Report(SelectorFindings.OfParser(error));
        }

        // Only warnings, which the generator does not need. The cached tree has no positions, so the text is parsed again for them.
        if (result.Selector is not null && reporter.Receiver is not null)
        {
            foreach (SelectorFinding finding in SelectorFindings.Warnings(text, scope))
            {
                Report(finding);
            }
        }

        return result.Selector;

        void Report(SelectorFinding finding) => reporter.Report(
            finding.Descriptor,
            attribute.PartLocation(argument, text, finding.Start, finding.Length),
            FixProperties.Of(finding.Replaced.Start, finding.Replaced.Length, finding.Suggestion, finding.Code),
            finding.Arguments);
    }
}
