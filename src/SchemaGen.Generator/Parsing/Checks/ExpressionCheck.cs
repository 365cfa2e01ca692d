using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Checks the names of meta elements and the paths into JSON and Microdata.</summary>
internal static class ExpressionCheck
{
    /// <summary>Checks the expression of a source.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="source">The source.</param>
    /// <param name="isSingle">Whether the member takes one value.</param>
    /// <param name="reporter">The reporter of the diagnostics.</param>
    public static void Check(AttributeReader attribute, SourceModel source, bool isSingle, DiagnosticReporter reporter)
    {
        switch (source.Kind)
        {
            case SourceKind.Meta when string.IsNullOrWhiteSpace(source.Expression):
                reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation(), "The name", "that of a meta element, such as 'og:title'");
                break;
            case SourceKind.Meta:
                MetaNameCheck.Check(attribute, source.Expression, reporter);
                break;
            case SourceKind.JsonLd or SourceKind.Microdata or SourceKind.Json:
                JsonLdPathCheck.Check(attribute, source.Expression, isSingle, isLinkedData: source.Kind != SourceKind.Json, reporter);

                if (source.Types is { } types)
                {
                    JsonLdTypeCheck.Check(attribute, types, reporter);
                }

                break;
        }
    }
}
