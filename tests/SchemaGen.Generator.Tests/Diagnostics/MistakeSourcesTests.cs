using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>The sources of the project of mistakes, each by itself: the package tests compile them together in a real build, which takes longer to say what is wrong.</summary>
public class MistakeSourcesTests
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using SchemaGen;";

    private static readonly string s_folder = Path.Combine(RepositoryRoot.Path, "tests", "SchemaGen.Package.Tests", "Mistakes");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(s_folder, "*.cs").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task VerifyAsync_SourceWithMistakes_HasExactlyTheMarks(string file)
    {
        string markup = (await File.ReadAllTextAsync(Path.Combine(s_folder, file), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var options = new TestOptions { Language = LanguageVersion.Latest, Nullable = NullableContextOptions.Enable, Files = [("Usings.cs", Usings)] };

        // "// LangVersion: 10" in the first line.
        if (markup.StartsWith("// LangVersion: ", StringComparison.Ordinal))
        {
            Assert.True(LanguageVersionFacts.TryParse(markup.Split('\n')[0].Split(' ')[^1], out LanguageVersion version));
            options = options with { Language = version };
        }

        await AnalyzerTest.VerifyAsync<SchemaAnalyzer>(markup, options);
    }
}
