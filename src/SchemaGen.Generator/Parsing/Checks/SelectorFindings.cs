using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds the mistakes of selectors.</summary>
internal static class SelectorFindings
{
    /// <summary>The diagnostics that <see cref="OfParser"/> and <see cref="Warnings"/> find, by id.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Descriptors = ImmutableArray.Create(
        DiagnosticDescriptors.SelectorIsInvalid,
        DiagnosticDescriptors.SelectorHidesMistake,
        DiagnosticDescriptors.PatternMatchesNothing,
        DiagnosticDescriptors.SelectorIsImpossible,
        DiagnosticDescriptors.SelectorLeavesScope,
        DiagnosticDescriptors.PatternIsForeign,
        DiagnosticDescriptors.SelectorIsCovered,
        DiagnosticDescriptors.NameIsGenerated,
        DiagnosticDescriptors.NameIsOfOnePage,
        DiagnosticDescriptors.PathIsCopied,
        DiagnosticDescriptors.NameIsMisspelled);

    /// <summary>Gets the finding for an error or a warning of the parser.</summary>
    public static SelectorFinding OfParser(SelectorError error) =>
        Of(error.Severity == SelectorErrorSeverity.Error ? DiagnosticDescriptors.SelectorIsInvalid : DiagnosticDescriptors.SelectorHidesMistake, error);

    /// <summary>Finds what is valid, but not likely to be intended.</summary>
    /// <param name="text">The selector, which must be valid.</param>
    /// <param name="scope">The facts known about its scope.</param>
    public static IEnumerable<SelectorFinding> Warnings(string text, SelectorScope scope)
    {
        var spans = new SelectorSpans();
        SelectorList selector = SelectorParser.Parse(text, spans).Selector!;

        return HtmlChecks.Find(text, selector, spans)
            .Concat(ScopeChecks.Find(selector, spans, scope))
            .Concat(RedundantAlternatives.Find(text, selector, spans))
            .Concat(FragileNames.Find(selector, spans))
            .Concat(CopiedPaths.Find(selector, spans))
            .Select(static error => Of(DescriptorOf(error.Code), error))
            .Concat(SelectorPatternCheck.Find(text, spans.Patterns))
            .Concat(SelectorVocabulary.Find(text, selector, spans));
    }

    private static SelectorFinding Of(DiagnosticDescriptor descriptor, SelectorError error) => new(descriptor, error.Start, error.Length)
    {
        Arguments = [error.Message],
        Replaced = error.Replaced ?? (error.Start, error.Length),
        Suggestion = error.Suggestion,
        Code = error.Code.ToString(),
    };

    private static DiagnosticDescriptor DescriptorOf(SelectorErrorCode code) => code switch
    {
        SelectorErrorCode.OutsideScope => DiagnosticDescriptors.SelectorLeavesScope,
        SelectorErrorCode.RedundantAlternative => DiagnosticDescriptors.SelectorIsCovered,
        SelectorErrorCode.GeneratedByBuild => DiagnosticDescriptors.NameIsGenerated,
        SelectorErrorCode.BoundToPage => DiagnosticDescriptors.NameIsOfOnePage,
        SelectorErrorCode.CopiedPath => DiagnosticDescriptors.PathIsCopied,
        _ => DiagnosticDescriptors.SelectorIsImpossible,
    };
}
