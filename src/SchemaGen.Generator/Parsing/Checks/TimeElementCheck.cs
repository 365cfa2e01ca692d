using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds dates that are read from the text of <c>time</c> elements though no source reads their <c>datetime</c>.</summary>
/// <remarks>Only warnings, which do not affect the generated code, so only the analyzer checks.</remarks>
internal static class TimeElementCheck
{
    /// <summary>Checks the sources of a member.</summary>
    public static void Check(IReadOnlyCollection<(AttributeReader Attribute, SourceModel Source)> sources, MemberType type, DiagnosticReporter reporter)
    {
        if (type.Value is not (ValueKind.DateTimeOffset or ValueKind.DateTime or ValueKind.DateOnly or ValueKind.TimeOnly)
            || sources.Any(static s => s.Source.AttributeNames.Contains("datetime", StringComparer.OrdinalIgnoreCase)))
        {
            return;
        }

        foreach ((AttributeReader attribute, SourceModel source) in sources)
        {
            // With a format or a pattern, the author has seen the text.
            if (source is { Kind: SourceKind.Css, AttributeNames.Count: 0, Format: null, IsRelative: false, Pattern: null, Split: null, Join: null, Conversion: null, Read: ReadKind.Text }
                && !attribute.Has("Read")
                && (source.Entry?.Value ?? source.Selector) is { } selector
                && SelectorSubjects.Types(selector) is { Count: 1 } types
                && types.First() == "time")
            {
                reporter.Report(
                    DiagnosticDescriptors.TimeIsText,
                    attribute.ValueLocation(source.Entry is null ? string.Empty : "Value"),
                    FixProperties.OfAddition(source.Exclude is null ? "Attr = \"datetime\"" : null));
            }
        }
    }
}
