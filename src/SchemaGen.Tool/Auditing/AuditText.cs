using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Selectors;

namespace SchemaGen.Tool.Auditing;

/// <summary>Writes findings as lines of text, in the format of the compiler, which editors and build servers recognize.</summary>
internal static class AuditText
{
    /// <summary>Writes the findings of selectors with what to write instead, and a summary.</summary>
    public static void Write(TextWriter output, IReadOnlyList<AuditedSelector> selectors)
    {
        foreach (AuditedSelector selector in selectors)
        {
            foreach (SelectorFinding finding in selector.Analysis.Findings)
            {
                string place = string.Create(CultureInfo.InvariantCulture, $"{selector.File.Name}({selector.Line.Line},{selector.Line.Column + finding.Start})");
                output.WriteLine(PlainText.Of($"{place}: {SelectorAnalysis.Describe(finding)}"));
            }

            if (selector.Advice is { } advice)
            {
                output.WriteLine(PlainText.Of($"    write {advice}"));
            }
        }

        output.WriteLine(Summary(selectors));
    }

    /// <summary>Gets the summary: the numbers of selectors, of those with errors, and of those with warnings only.</summary>
    public static string Summary(IReadOnlyList<AuditedSelector> selectors)
    {
        int errors = selectors.Count(static selector => selector.Analysis.HasErrors);
        int warnings = selectors.Count(static selector => !selector.Analysis.HasErrors && selector.Analysis.Findings.Count > 0);
        return string.Create(CultureInfo.InvariantCulture, $"{selectors.Count} {(selectors.Count == 1 ? "selector" : "selectors")}: {errors} with errors, {warnings} with warnings.");
    }
}
