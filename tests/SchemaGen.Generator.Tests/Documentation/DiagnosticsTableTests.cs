using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Tests.Documentation;

/// <summary>The README's table of diagnostics says what the compiler reports.</summary>
public class DiagnosticsTableTests
{
    [Fact]
    public void Table_has_a_row_for_each_diagnostic()
    {
        IEnumerable<string> expected = new SchemaAnalyzer().SupportedDiagnostics.Where(static d => d.Id.StartsWith("SCHEMA", StringComparison.Ordinal))
            .OrderBy(static d => d.Id, StringComparer.Ordinal)
            .Select(static d => $"| [{d.Id}](docs/diagnostics.md#{d.Id.ToLowerInvariant()}) | {SeverityOf(d)} | {d.Title} |");
        IEnumerable<string> actual = File.ReadLines(Path.Combine(RepositoryRoot.Path, "README.md")).Where(static line => line.StartsWith("| [SCHEMA", StringComparison.Ordinal));

        Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
    }

    private static string SeverityOf(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };
}
