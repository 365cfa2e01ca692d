using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Package.Tests;

/// <summary>Every diagnostic in real builds, where the generator and the analyzer run together (see Mistakes/README.md): a project for each severity.</summary>
[Collection(nameof(MistakeProjects))]
public class MistakesTests(MistakeBuild build)
{
    [Fact]
    public void Sources_AllIds_HaveOne() =>
        Assert.Equal([], Mistakes.Ids.Keys.Except(Mistakes.Sources.SelectMany(static sources => sources).SelectMany(static file => file.Source.Marks).Select(static mark => mark.Id)));

    [Fact]
    public void Build_Errors_ReportsExactlyTheMarks() => RequireMarks("Errors", Mistakes.OfSeverity("Error"), isBuilt: false);

    [Fact]
    public void Build_Warnings_ReportsExactlyTheMarks() => RequireMarks("Warnings", Mistakes.OfSeverity("Warning"), isBuilt: true);

    [Fact]
    public void Build_InfosThatEditorConfigRaises_ReportsExactlyTheMarks() => RequireMarks("Infos", Mistakes.OfSeverity("Info"), isBuilt: true, "warning");

    [Fact]
    public void Build_WarningsThatEditorConfigRaises_ReportsThemAsErrors() => RequireMarks("Warnings-raised", Mistakes.OfSeverity("Warning"), isBuilt: false, "error");

    [Theory]
    [InlineData("Infos-unconfigured")]
    [InlineData("Warnings-suppressed")]
    public void Build_DiagnosticsBelowWarning_ReportsNothing(string project)
    {
        Assert.Empty(build.Messages(project));
        Assert.True(build.IsBuilt(project));
    }

    [Fact]
    public void Build_OlderLanguages_ReportsExactlyTheMarks() =>
        Assert.All(Mistakes.Sources.Where(static sources => sources.Key.Length > 0), sources => RequireMarks("CSharp" + sources.Key, sources, isBuilt: false));

    /// <summary>One schema: each mistake is reported once, and the generated code causes no error of the compiler.</summary>
    [Fact]
    public void Build_SchemaWithTenMistakes_ReportsTenDiagnostics()
    {
        BuildMessage[] messages = [.. build.Messages("Errors").Where(static message => message.File == "TenMistakes.cs")];

        Assert.Equal(10, messages.Length);
        Assert.Equal(10, messages.DistinctBy(static message => message.Id).Count());
        Assert.All(build.Messages("Errors"), static message => Assert.StartsWith("SCHEMA", message.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Build_InvalidGeneratedSelectors_ReportsEachInsideItsLiteral()
    {
        IReadOnlyList<string> literals = build.Selectors;
        BuildMessage[] all = [.. build.Messages("Selectors")];
        ILookup<int, BuildMessage> messages = all.ToLookup(static m => m.Line - 1 - MistakeBuild.LinesBeforeSelectors);

        Assert.True(literals.Count >= 500, $"{literals.Count}");
        Assert.All(all, m => Assert.True(
            m.File == "Selectors.cs" && m.Line - 1 - MistakeBuild.LinesBeforeSelectors is var i && i >= 0 && i < literals.Count
                && m.Column > MistakeBuild.BeforeSelector.Length && m.Column <= MistakeBuild.BeforeSelector.Length + literals[i].Length,
            m.ToString()));
        Assert.Equal([], literals.Where((_, i) => !messages[i].Any(static m => m.Severity == "error")));
    }

    [Fact]
    public void Build_TypoInTheReadmesSelector_GivesOneErrorAtItsColumn()
    {
        BuildMessage error = Assert.Single(build.Messages("Readme"));

        Assert.Equal(Readme.Block("error.txt").TrimEnd('\n'), error.ToString());
        Assert.Equal("..title", build.ReadmeSchema.Split('\n')[error.Line - 1][(error.Column - 2)..][..7]);
    }

    [Fact]
    public void Build_AllProjects_ReportsNothingOutsideOfThem() => Assert.Empty(build.OtherMessages());

    private void RequireMarks(string project, IEnumerable<(string Name, MarkedSource Source)> sources, bool isBuilt, string? configured = null)
    {
        Assert.Equal(
            sources.SelectMany(file => Mistakes.Expected(file.Name, file.Source, configured)).Order(StringComparer.Ordinal),
            build.Messages(project).Select(static m => $"{m.File}({m.Line},{m.Column}): {m.Severity} {m.Id}").Order(StringComparer.Ordinal));
        Assert.NotEmpty(build.Messages(project));
        Assert.Equal(isBuilt, build.IsBuilt(project));
    }
}
