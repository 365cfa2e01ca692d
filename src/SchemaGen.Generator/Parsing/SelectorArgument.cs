using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
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
            DiagnosticDescriptor descriptor = error.Severity == SelectorErrorSeverity.Error ? DiagnosticDescriptors.SelectorIsInvalid : DiagnosticDescriptors.SelectorHidesMistake;
            Report(descriptor, error);
        }

        // Only warnings, which the generator does not need.
        if (result.Selector is not null && reporter.Receiver is not null)
        {
            // The cached tree has no positions, so the text is parsed again for them.
            var spans = new SelectorSpans();
            SelectorList selector = SelectorParser.Parse(text, spans).Selector!;

            foreach (SelectorError error in Warnings(text, selector, spans, scope))
            {
                Report(DescriptorOf(error.Code), error);
            }

            VocabularyCheck.CheckSelector(attribute, argument, text, selector, spans, reporter);
            SelectorPatternCheck.Report(attribute, argument, text, spans.Patterns, reporter);
        }

        return result.Selector;

        void Report(DiagnosticDescriptor descriptor, SelectorError error)
        {
            (int start, int length) = error.Replaced ?? (error.Start, error.Length);
            reporter.Report(descriptor, attribute.PartLocation(argument, text, error.Start, error.Length), FixProperties.Of(start, length, error.Suggestion, error.Code.ToString()), error.Message);
        }
    }

    private static DiagnosticDescriptor DescriptorOf(SelectorErrorCode code) => code switch
    {
        SelectorErrorCode.OutsideScope => DiagnosticDescriptors.SelectorLeavesScope,
        SelectorErrorCode.RedundantAlternative => DiagnosticDescriptors.SelectorIsCovered,
        SelectorErrorCode.GeneratedByBuild => DiagnosticDescriptors.NameIsGenerated,
        SelectorErrorCode.BoundToPage => DiagnosticDescriptors.NameIsOfOnePage,
        SelectorErrorCode.CopiedPath => DiagnosticDescriptors.PathIsCopied,
        _ => DiagnosticDescriptors.SelectorIsImpossible,
    };

    /// <summary>Finds what is valid, but not likely to be intended.</summary>
    private static IEnumerable<SelectorError> Warnings(string text, SelectorList selector, SelectorSpans spans, SelectorScope scope) =>
        HtmlChecks.Find(text, selector, spans)
            .Concat(ScopeChecks.Find(selector, spans, scope))
            .Concat(RedundantAlternatives.Find(text, selector, spans))
            .Concat(FragileNames.Find(selector, spans))
            .Concat(CopiedPaths.Find(selector, spans));
}
