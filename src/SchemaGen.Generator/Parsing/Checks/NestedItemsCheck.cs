using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds sources that read all matches of a selector whose matches are likely to be inside of each other, so that their content is read several times.</summary>
/// <remarks>Only information, which does not affect the generated code, so only the analyzer checks.</remarks>
internal static class NestedItemsCheck
{
    /// <summary>Checks a source.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="source">The parsed source.</param>
    /// <param name="isList">Whether the member is a list. The entries of a dictionary do not count, because the first one of a key wins.</param>
    /// <param name="reporter">The receiver of the diagnostics.</param>
    public static void Check(AttributeReader attribute, SourceModel source, bool isList, DiagnosticReporter reporter)
    {
        if ((isList || source.Join is not null)
            && source is { Kind: SourceKind.Css, Nature: SourceNature.Text or SourceNature.PatternTest or SourceNature.Schema, At: null, Exclude: null, NextUntil: null, Conversion: null, AttributeNames.Count: 0, Read: not ReadKind.OwnText, Selector: { } selector }
            && SelfNesting.Find(selector) is not null)
        {
            Report(attribute, source.Expression, reporter);
        }
    }

    private static void Report(AttributeReader attribute, string text, DiagnosticReporter reporter)
    {
        // The cached tree has no positions.
        var spans = new SelectorSpans();

        if (SelectorParser.Parse(text, spans).Selector is { } selector && SelfNesting.Find(selector) is { } compound)
        {
            CompoundSpan span = spans[compound];
            reporter.Report(DiagnosticDescriptors.ItemsAreNested, attribute.PartLocation(string.Empty, text, span.Start, span.End - span.Start), CompoundFacts.Tag(compound)!);
        }
    }
}
