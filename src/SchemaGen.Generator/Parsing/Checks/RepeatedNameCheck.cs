using System;
using System.Collections.Generic;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds names that a list of names has twice: in <c>Attr</c>, in <c>Type</c> and in <c>[Meta]</c>.</summary>
/// <remarks>Only warnings, which do not affect the generated code, so only the analyzer checks.</remarks>
internal static class RepeatedNameCheck
{
    /// <summary>Checks the names in a source.</summary>
    public static void Check(AttributeReader attribute, SourceModel source, DiagnosticReporter reporter)
    {
        Check(attribute, "Attr", attribute.Get<string>("Attr"), StringComparer.OrdinalIgnoreCase, reporter);
        Check(attribute, "Type", source.Types, StringComparer.Ordinal, reporter, CommaSeparated.LocalType);

        if (source.Kind == SourceKind.Meta)
        {
            Check(attribute, string.Empty, source.Expression, StringComparer.OrdinalIgnoreCase, reporter);
        }
    }

    private static void Check(AttributeReader attribute, string argument, string? text, StringComparer comparer, DiagnosticReporter reporter, Func<string, string>? meaningOf = null)
    {
        if (text is null || text.IndexOf(',') < 0)
        {
            return;
        }

        var seen = new HashSet<string>(comparer);
        int end = 0;

        foreach ((string name, int start) in CommaSeparated.Parts(text))
        {
            if (name.Length > 0 && !seen.Add(meaningOf is null ? name : meaningOf(name)))
            {
                // The fix removes the comma before the name, too.
                reporter.Report(
                    DiagnosticDescriptors.NameIsRepeated,
                    attribute.PartLocation(argument, text, start, name.Length),
                    FixProperties.Of(end, start + name.Length - end, string.Empty),
                    name,
                    argument.Length == 0 ? "the list" : argument);
            }

            end = start + name.Length;
        }
    }
}
