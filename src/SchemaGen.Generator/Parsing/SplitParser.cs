using System;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Reads <c>Split</c> and <c>SplitPattern</c>.</summary>
internal static class SplitParser
{
    /// <summary>Parses the options of a source.</summary>
    /// <returns>Null if the text is not split.</returns>
    public static SplitModel? Parse(AttributeReader attribute, DiagnosticReporter reporter)
    {
        if (attribute.Has("Split"))
        {
            return attribute.Get<string>("Split") is { } text ? new SplitModel(text, IsPattern: false) : null;
        }

        if (attribute.Get<string>("SplitPattern") is not { } pattern)
        {
            return null;
        }

        try
        {
            if (PatternFacts.Of(pattern, isSplit: true).SplitsEmptyText)
            {
                reporter.Report(DiagnosticDescriptors.PatternIsInvalid, attribute.ValueLocation("SplitPattern"), "it matches the empty text, which is between any two characters");
            }

            // Only warnings, which the generator does not need.
            if (reporter.Receiver is not null)
            {
                PatternCheck.ReportSilent(attribute, "SplitPattern", pattern, isAddress: false, reporter);

                if (PatternShape.ProblemOf(pattern, isValue: false, isLine: false) is { } problem)
                {
                    reporter.Report(DiagnosticDescriptors.PatternNeverMatches, attribute.ValueLocation("SplitPattern"), problem);
                }
            }
        }
        catch (ArgumentException exception)
        {
            PatternCheck.ReportInvalid(attribute, "SplitPattern", pattern, exception, reporter);
        }

        return new SplitModel(pattern, IsPattern: true);
    }
}
