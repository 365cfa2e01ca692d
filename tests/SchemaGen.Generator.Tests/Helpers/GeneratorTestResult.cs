using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>What a generator made of a program.</summary>
/// <param name="Driver">The driver, to be given to <c>Verify</c>.</param>
/// <param name="Input">The program as it was written.</param>
/// <param name="Output">The program with the generated files.</param>
/// <param name="Diagnostics">What the driver and the generator reported.</param>
internal sealed record GeneratorTestResult(GeneratorDriver Driver, CSharpCompilation Input, CSharpCompilation Output, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The run.</summary>
    public GeneratorDriverRunResult RunResult => Driver.GetRunResult();

    /// <summary>All generated files, in the order in which they were added.</summary>
    public IEnumerable<GeneratedSourceResult> Sources => RunResult.Results.SelectMany(static result => result.GeneratedSources);

    /// <summary>The text of the only generated file.</summary>
    public string Source() => Sources.ToList() switch
    {
        [GeneratedSourceResult only] => only.SourceText.ToString(),
        { } others => throw new InvalidOperationException($"One generated file was expected, and there are {others.Count}: {Names()}"),
    };

    /// <summary>The text of the generated file <paramref name="hintName"/>.</summary>
    public string Source(string hintName)
    {
        foreach (GeneratedSourceResult source in Sources)
        {
            if (string.Equals(source.HintName, hintName, StringComparison.Ordinal))
            {
                return source.SourceText.ToString();
            }
        }

        throw new InvalidOperationException($"No generated file is named '{hintName}'. There are: {Names()}");
    }

    /// <summary>All generated files with line numbers, for messages of failed tests.</summary>
    public string NumberedSources()
    {
        var builder = new StringBuilder();

        foreach (GeneratedSourceResult source in Sources)
        {
            builder.Append("--- ").Append(source.HintName).Append('\n');

            foreach (TextLine line in source.SourceText.Lines)
            {
                builder.Append((line.LineNumber + 1).ToString(CultureInfo.InvariantCulture).PadLeft(5)).Append("  ").Append(line.ToString()).Append('\n');
            }
        }

        return builder.ToString();
    }

    private string Names() => string.Join(", ", Sources.Select(static source => source.HintName));
}
