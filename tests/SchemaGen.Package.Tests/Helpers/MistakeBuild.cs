using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Generator.Tests.Selectors;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>Builds all projects with mistakes with one command.</summary>
public sealed class MistakeBuild(PackageFeed feed) : IAsyncLifetime
{
    /// <summary>The beginning of a line of the project of selectors, up to the literal.</summary>
    public const string BeforeSelector = "    [GeneratedSelector(";

    /// <summary>The number of lines before the first selector.</summary>
    public const int LinesBeforeSelectors = 4;

    private readonly ConsumerSolution _solution = new(feed, "mistakes");
    private readonly Dictionary<string, Consumer> _projects = [];
    private ILookup<string, BuildMessage>? _messages;

    /// <summary>The literals of the project of selectors, in the order of its lines.</summary>
    internal IReadOnlyList<string> Selectors { get; } = [.. InvalidSelectors.Lines.Select(static line => Literal(line.TrimEnd('\r')))];

    /// <summary>The README's example with a mistake in a selector.</summary>
    internal string ReadmeSchema { get; } = Readme.Block("Article.cs").Replace("h1.title", "h1..title", StringComparison.Ordinal);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        AddMistakes("Errors", Mistakes.OfSeverity("Error"));
        AddMistakes("Warnings", Mistakes.OfSeverity("Warning"));
        // Diagnostics that only inform are for editors: a build lists them if the project raises them.
        AddMistakes("Infos", Mistakes.OfSeverity("Info"), "warning");
        AddMistakes("Infos-unconfigured", Mistakes.OfSeverity("Info"));
        AddMistakes("Warnings-raised", Mistakes.OfSeverity("Warning"), "error");
        AddMistakes("Warnings-suppressed", Mistakes.OfSeverity("Warning"), "none");

        foreach (IGrouping<string, (string Name, MarkedSource Source)> sources in Mistakes.Sources.Where(static sources => sources.Key.Length > 0))
        {
            AddMistakes("CSharp" + sources.Key, sources, langVersion: $"<LangVersion>{sources.Key}</LangVersion>");
        }

        Add("Selectors").With("Selectors.cs", SelectorSource()).WithProject(properties: "<OutputType>Library</OutputType>");
        Add("Readme").With("Article.cs", ReadmeSchema).With("Program.cs", Readme.Block("Program.cs")).WithProject();

        CommandResult build = await _solution.BuildAsync();
        _messages = build.Messages.ToLookup(static message => message.Project);
        Assert.NotEqual(0, build.ExitCode);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Gets what the build reported for a project.</summary>
    internal IEnumerable<BuildMessage> Messages(string project) => _messages![project];

    /// <summary>Gets the messages that belong to no project.</summary>
    internal IEnumerable<BuildMessage> OtherMessages() => _messages!.Where(group => !_projects.ContainsKey(group.Key)).SelectMany(static group => group);

    /// <summary>Reports whether a project has an assembly, which one with errors has not.</summary>
    internal bool IsBuilt(string project) => File.Exists(Path.Combine(_projects[project].Folder, "bin", "Debug", "net10.0", project + ".dll"));

    private void AddMistakes(string project, IEnumerable<(string Name, MarkedSource Source)> sources, string? severity = null, string langVersion = "")
    {
        Consumer consumer = Add(project).WithProject(properties: "<OutputType>Library</OutputType>" + langVersion).With("Usings.cs", "global using SchemaGen;\n");

        foreach ((string name, MarkedSource source) in sources)
        {
            consumer.With(name, source.Text);
        }

        if (severity is not null)
        {
            consumer.With(".editorconfig", "[*.cs]\n" + string.Concat(Mistakes.Ids.Where(static id => id.Value != "Error").Select(id => $"dotnet_diagnostic.{id.Key}.severity = {severity}\n")));
        }
    }

    private Consumer Add(string project)
    {
        Consumer consumer = _solution.Add(project);
        _projects.Add(project, consumer);
        return consumer;
    }

    private string SelectorSource()
    {
        var source = new StringBuilder("using AngleSharp.Dom;\nusing SchemaGen;\npublic static partial class Selectors\n{\n");

        foreach ((int i, string literal) in Selectors.Index())
        {
            source.Append(BeforeSelector).Append(literal).Append($")] public static partial IElement? M{i}(IParentNode root);\n");
        }

        return source.Append("}\n").ToString();
    }

    /// <summary>The selector of a line of the table, as a literal.</summary>
    private static string Literal(string line)
    {
        string marked = line.Trim().Split(' ', 2, StringSplitOptions.TrimEntries)[1].Trim('·');
        return SymbolDisplay.FormatLiteral(marked.Replace('␊', '\n').Replace('␍', '\r').Replace('␌', '\f').Replace('␀', '\0').Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal), quote: true);
    }
}
