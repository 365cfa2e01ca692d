using SchemaGen.Conversion.RelativeDates;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds relative dates in a language whose words are not known.</summary>
internal static class RelativeLanguageCheck
{
    /// <summary>Checks <c>Relative</c>.</summary>
    public static void Check(OptionContext context, DiagnosticReporter reporter)
    {
        if (context.Source.IsRelative && context.HasOwnConversion && context.Concerns("Relative") && RelativeLanguages.Of(context.Source.Culture) is null)
        {
            reporter.Report(DiagnosticDescriptors.RelativeLanguageIsUnknown, context.Attribute.LocationOf("Relative"), context.Source.Culture, RelativeLanguages.All);
        }
    }
}
