using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Generator.Tests.Documentation;

/// <summary>What readers copy from the documentation compiles, without a warning and without a diagnostic of ours.</summary>
public class SnippetTests
{
    /// <summary>What a new project has without saying so (<c>ImplicitUsings</c>).</summary>
    private const string ImplicitUsings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Net.Http;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """;

    /// <summary>The C# files of the documentation, each block by its line.</summary>
    public static TheoryData<string, int> Snippets()
    {
        TheoryData<string, int> data = [];

        foreach (string path in Pages())
        {
            foreach (MarkdownSnippet snippet in MarkdownSnippets.CSharp(path))
            {
                data.Add(path, snippet.Line);
            }
        }

        return data;
    }

    /// <summary>The README and the pages in <c>docs</c> that show C#. Tests of their own compile the examples of diagnostics, half of which are wrong on purpose.</summary>
    private static IEnumerable<string> Pages() =>
    [
        "README.md",
        .. RepositoryFiles.Below("docs", "*.md")
            .Where(static page => page != "docs/diagnostics.md" && RepositoryFiles.Read(page).Contains("```csharp", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task Snippet_EachOfTheDocumentation_CompilesWithoutDiagnostics(string path, int line)
    {
        IReadOnlyList<MarkdownSnippet> snippets = MarkdownSnippets.CSharp(path);
        MarkdownSnippet snippet = snippets.Single(s => s.Line == line);

        // A reader has the types that were shown before.
        ImmutableArray<(string, string)> before =
        [
            ("ImplicitUsings.cs", ImplicitUsings),
            .. snippets.TakeWhile(s => s != snippet).Where(static s => !IsProgram(s.Code)).Select(static s => ($"Line{s.Line}.cs", s.Code)),
        ];

        var options = new TestOptions
        {
            // That of a new project for the oldest framework.
            Language = LanguageVersion.CSharp12,
            Nullable = NullableContextOptions.Enable,
            OutputKind = IsProgram(snippet.Code) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            Files = before,
            References = TestReferences.Documentation,
            CheckCultures = false,
        };

        GeneratorTest.Run<SchemaGenerator>(snippet.Code, options);
        Assert.Empty(await AnalyzerTest.DiagnosticsAsync<SchemaAnalyzer>(snippet.Code, options, static () => new SchemaGenerator()));
    }

    private static bool IsProgram(string code) =>
        CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken).GetCompilationUnitRoot(TestContext.Current.CancellationToken)
            .Members.Any(static member => member is GlobalStatementSyntax);
}
