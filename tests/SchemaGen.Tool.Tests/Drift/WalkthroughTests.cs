using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Tests.Drift;

/// <summary>The walk-through in docs/drift.md: its commands write what the page says.</summary>
public sealed class WalkthroughTests : IDisposable
{
    private const string Document = "docs/drift.md";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Commands_OfTheDocument_WriteWhatItShows()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The commands are those of a shell.");

        foreach (string page in RepositoryFiles.Below("docs/drift/pages", "*.html"))
        {
            _folder.Write("pages/" + Path.GetFileName(page), RepositoryFiles.Read(page));
        }

        UserProjectFiles.Write(_folder, "Gazette", "<TargetFramework>net8.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>");
        List<MarkdownSnippet> snippets = [.. MarkdownSnippets.Parse(Section(RepositoryFiles.Read(Document), "## A redesign, played out"))];
        int compared = 0;

        for (int i = 0; i < snippets.Count; i++)
        {
            switch (snippets[i].Language)
            {
                case "csharp":
                    _folder.Write("Gazette.cs", snippets[i].Code);
                    break;
                case "diff":
                    _folder.Write("change.diff", snippets[i].Code);
                    ProcessResult patch = await RunAsync("patch -p0 < change.diff");
                    Assert.True(patch.ExitCode == 0 && !patch.Output.Contains("offset", StringComparison.Ordinal), patch.Output + patch.Error);
                    break;
                case "sh":
                    ProcessResult result = await RunAsync(snippets[i].Code);
                    Assert.Equal("", result.Error);

                    if (i + 1 < snippets.Count && snippets[i + 1].Language == "text")
                    {
                        Assert.Equal(snippets[i + 1].Code, string.Concat(result.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(static line => line.TrimEnd() + "\n")));
                        compared++;
                    }

                    bool hasDrift = result.Output.Contains(" fell", StringComparison.Ordinal);
                    Assert.Equal(hasDrift ? ExitCode.Found : ExitCode.Success, result.ExitCode);
                    break;
            }
        }

        Assert.Equal(5, compared);
    }

    private static string Section(string document, string heading)
    {
        int start = document.IndexOf(heading + "\n", StringComparison.Ordinal);
        int end = document.IndexOf("\n## ", start + heading.Length, StringComparison.Ordinal);
        return document[start..end];
    }

    private Task<ProcessResult> RunAsync(string script)
    {
        string command = $"schemagen() {{ '{ProcessRunner.DotNet}' '{typeof(SchemagenCommand).Assembly.Location}' \"$@\"; }}\n{script}";
        return ProcessRunner.RunAsync(new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = _folder.Path }, TimeSpan.FromMinutes(5));
    }
}
