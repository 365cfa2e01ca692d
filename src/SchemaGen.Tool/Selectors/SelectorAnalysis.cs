using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Tool.Selectors;

/// <summary>A selector with what the compiler reports about it as the selector of a source.</summary>
/// <param name="Text">The selector.</param>
/// <param name="Findings">The errors and warnings, in the order of the text.</param>
internal sealed record SelectorAnalysis(string Text, IReadOnlyList<SelectorFinding> Findings)
{
    /// <summary>The diagnostics that a selector can have.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Rules => SelectorFindings.Descriptors;

    /// <summary>Whether the compiler refuses the selector.</summary>
    public bool HasErrors => Findings.Any(static finding => finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);

    /// <summary>Analyzes a selector.</summary>
    /// <param name="text">The selector, which may be that of another library.</param>
    public static SelectorAnalysis Of(string text)
    {
        SelectorParseResult result = SelectorParser.Parse(text);
        IEnumerable<SelectorFinding> findings = result.Errors.Select(SelectorFindings.OfParser);
        findings = result.Selector is null ? findings : findings.Concat(SelectorFindings.Warnings(text, SelectorScope.Any));
        return new SelectorAnalysis(text, [.. findings.OrderBy(static finding => finding.Start)]);
    }

    /// <summary>Gets the message of a finding: a sentence without its full stop.</summary>
    public static string MessageOf(SelectorFinding finding) =>
        string.Format(CultureInfo.InvariantCulture, finding.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), finding.Arguments);

    /// <summary>Gets a finding as the compiler writes it: severity, id and message.</summary>
    public static string Describe(SelectorFinding finding) =>
        $"{(finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning")} {finding.Descriptor.Id}: {MessageOf(finding)}";

    /// <summary>Gets the corrections of a finding, the best one first.</summary>
    /// <param name="finding">One of the findings.</param>
    /// <param name="isList">Whether the selector fills a list.</param>
    public IEnumerable<SelectorCorrection> CorrectionsOf(SelectorFinding finding, bool isList) => SelectorCorrections.Find(
        Text,
        new SelectorMistake(finding.Code, finding.Replaced.Start, finding.Replaced.Length, finding.Suggestion, finding.Descriptor.Id == DiagnosticIds.SelectorHidesMistake),
        new SelectorUse(isList, ReadsText: true));
}
