using System;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>The settings of an assembly for all of its schemas, computed once for a compilation.</summary>
internal sealed class SchemaDefaults
{
    private static readonly ConditionalWeakTable<Compilation, SchemaDefaults> s_defaults = new();

    private SchemaDefaults(Compilation compilation)
    {
        string? culture = null;

        foreach (AttributeData data in compilation.Assembly.GetAttributes())
        {
            if (KnownTypes.IsAttribute(data.AttributeClass, "HtmlSchemaDefaultsAttribute"))
            {
                var attribute = new AttributeReader(data, compilation, CancellationToken.None);
                culture ??= SchemaSettings.CheckCulture(attribute, reporter: null);
                TimeZone ??= SchemaSettings.CheckTimeZone(attribute, reporter: null);
            }
        }

        Culture = culture ?? string.Empty;
    }

    /// <summary>The culture; empty if it is the invariant one.</summary>
    public string Culture { get; }

    /// <summary>The time zone of dates without an offset; null if there is none.</summary>
    public string? TimeZone { get; }

    /// <summary>Gets the settings of a compilation.</summary>
    public static SchemaDefaults Of(Compilation compilation) => s_defaults.GetValue(compilation, static c => new SchemaDefaults(c));

    /// <summary>Reports the errors in the settings of an assembly, once for all of its schemas.</summary>
    public static void Check(Compilation compilation, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (AttributeData data in compilation.Assembly.GetAttributes())
        {
            if (KnownTypes.IsAttribute(data.AttributeClass, "HtmlSchemaDefaultsAttribute"))
            {
                var attribute = new AttributeReader(data, compilation, cancellationToken);
                var reporter = new DiagnosticReporter(report);
                SchemaSettings.CheckCulture(attribute, reporter);
                SchemaSettings.CheckTimeZone(attribute, reporter);
            }
        }
    }
}
