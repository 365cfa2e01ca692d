using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>The sources in the folder Mistakes, and what a build has to report for them.</summary>
internal static class Mistakes
{
    private const string LangVersion = "// LangVersion: ";

    /// <summary>The ids of the release files, with their severities: <c>Error</c>, <c>Warning</c> or <c>Info</c>.</summary>
    public static IReadOnlyDictionary<string, string> Ids { get; } = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
        .SelectMany(static name => File.ReadLines(Path.Combine(RepositoryRoot.Path, "src", "SchemaGen.Generator", name)))
        .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(static columns => columns[0].StartsWith("SCHEMA", StringComparison.Ordinal))
        .ToDictionary(static columns => columns[0], static columns => columns[2]);

    /// <summary>The sources, by the version of the language that they need; empty: any.</summary>
    public static ILookup<string, (string Name, MarkedSource Source)> Sources { get; } = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests", "SchemaGen.Package.Tests", "Mistakes"), "*.cs")
        .Order(StringComparer.Ordinal)
        .Select(static path => (Name: Path.GetFileName(path), Source: MarkedSource.Parse(File.ReadAllText(path).ReplaceLineEndings("\n"))))
        .ToLookup(static file => file.Source.Text.StartsWith(LangVersion, StringComparison.Ordinal) ? file.Source.Text[LangVersion.Length..file.Source.Text.IndexOf('\n', StringComparison.Ordinal)] : "");

    /// <summary>Gets the sources whose gravest diagnostic has a severity, and that any version of the language compiles.</summary>
    public static IEnumerable<(string Name, MarkedSource Source)> OfSeverity(string severity) => Sources[""].Where(file => SeverityOf(file.Source) == severity);

    /// <summary>Gets the lines that a build has to print for a source, without the texts.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="source">The source.</param>
    /// <param name="configured">The severity of diagnostics that are not errors, if the project configures it.</param>
    public static IEnumerable<string> Expected(string name, MarkedSource source, string? configured = null)
    {
        TextLineCollection lines = SourceText.From(source.Text).Lines;

        // A build lists no diagnostic that only informs.
        foreach ((string id, TextSpan span) in source.Marks.Where(mark => configured is not null || Ids[mark.Id] != "Info"))
        {
            LinePosition position = lines.GetLinePosition(span.Start);
            yield return $"{name}({position.Line + 1},{position.Character + 1}): {(Ids[id] == "Error" ? "error" : configured ?? "warning")} {id}";
        }
    }

    private static string SeverityOf(MarkedSource source) =>
        new[] { "Error", "Warning", "Info" }.First(severity => source.Marks.Any(mark => Ids[mark.Id] == severity));
}
