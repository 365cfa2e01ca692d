using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Generator.Tests.Selectors;

namespace SchemaGen.Package.Tests;

/// <summary>Every diagnostic in a real build, where the generator and the analyzer run together (see Mistakes/README.md).</summary>
public class MistakesTests(PackageFeed feed)
{
    /// <summary>Diagnostics that only inform are not listed by a build, and are warnings here.</summary>
    private static readonly string s_severities = string.Concat(Mistakes.Ids.Keys.Where(static id => !Mistakes.Ids[id]).Select(static id => $"dotnet_diagnostic.{id}.severity = warning\n"));

    public static TheoryData<string> Versions => [.. Mistakes.Sources.Select(static sources => sources.Key)];

    [Fact]
    public void Sources_AllIds_HaveOne() =>
        Assert.Equal([], Mistakes.Ids.Keys.Except(Mistakes.Sources.SelectMany(static sources => sources).SelectMany(static file => file.Source.Marks).Select(static mark => mark.Id)));

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Build_ProjectOfMistakes_ReportsExactlyTheMarks(string langVersion)
    {
        string version = langVersion.Length == 0 ? "" : $"<LangVersion>{langVersion}</LangVersion>";
        Consumer consumer = Create("mistakes-" + langVersion, version);
        var expected = new List<string>();

        foreach ((string name, MarkedSource source) in Mistakes.Sources[langVersion])
        {
            consumer.With(name, source.Text);
            expected.AddRange(Mistakes.Expected(name, source));
        }

        CommandResult build = await consumer.BuildAsync();

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            build.Messages.Select(static m => $"{m.File}({m.Line},{m.Column}): {m.Severity} {m.Id}").Order(StringComparer.Ordinal));
        Assert.NotEqual(0, build.ExitCode);
    }

    [Fact]
    public async Task Build_InvalidGeneratedSelectors_ReportsEachInsideItsLiteral()
    {
        const string Before = "    [GeneratedSelector(";
        string[] literals = [.. InvalidSelectors.Lines.Select(static line => Literal(line.TrimEnd('\r')))];
        var source = new StringBuilder("using AngleSharp.Dom;\nusing SchemaGen;\npublic static partial class Selectors\n{\n");

        foreach ((int i, string literal) in literals.Index())
        {
            source.Append(Before).Append(literal).Append($")] public static partial IElement? M{i}(IParentNode root);\n");
        }

        CommandResult build = await Create("mistakes-selectors", "").With("Selectors.cs", source.Append("}\n").ToString()).BuildAsync();
        ILookup<int, BuildMessage> messages = build.Messages.ToLookup(static m => m.Line - 5);

        Assert.True(literals.Length >= 500, $"{literals.Length}");
        Assert.All(build.Messages, m => Assert.True(
            m.File == "Selectors.cs" && m.Line - 5 is var i && i >= 0 && i < literals.Length && m.Column > Before.Length && m.Column <= Before.Length + literals[i].Length, m.ToString()));
        Assert.Equal([], literals.Where((_, i) => !messages[i].Any(static m => m.Severity == "error")));
    }

    private Consumer Create(string name, string properties) => feed.CreateConsumer(name)
        .WithProject(properties: "<OutputType>Library</OutputType>" + properties)
        .With("Usings.cs", "global using SchemaGen;\n")
        .With(".globalconfig", "is_global = true\n" + s_severities);

    /// <summary>The selector of a line of the table, as a literal.</summary>
    private static string Literal(string line)
    {
        string marked = line.Trim().Split(' ', 2, StringSplitOptions.TrimEntries)[1].Trim('·');
        return SymbolDisplay.FormatLiteral(marked.Replace('␊', '\n').Replace('␍', '\r').Replace('␌', '\f').Replace('␀', '\0').Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal), quote: true);
    }
}
