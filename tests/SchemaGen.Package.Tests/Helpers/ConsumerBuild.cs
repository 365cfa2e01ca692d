using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>Builds all projects that use the package as they should, with one command, and requires a build without warnings.</summary>
public sealed class ConsumerBuild(PackageFeed feed) : IAsyncLifetime
{
    /// <summary>Every rule of the .NET analyzers is an error.</summary>
    private const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisLevel>latest-all</AnalysisLevel>";

    /// <summary>Removes the generator, but neither the runtime nor its dependencies. <c>ExcludeAssets="analyzers"</c> has no effect on direct references.</summary>
    private const string WithoutGenerator = """
        <Project>
          <Target Name="RemoveGenerator" BeforeTargets="CoreCompile">
            <ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(FileName)' == 'SchemaGen.Generator'" /></ItemGroup>
          </Target>
        </Project>
        """;

    private const string Library = """<ProjectReference Include="../Library/Library.csproj" />""";

    private readonly Dictionary<string, Consumer> _projects = [];

    private readonly ConsumerSolution _solution = new(feed, "consumers");

    /// <summary>The versions whose generated code is kept, oldest first.</summary>
    public static IReadOnlyList<string> ContractVersions { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(RepositoryRoot.Path, "tests", "SchemaGen.Package.Tests", "Contract")).Select(static folder => Path.GetFileName(folder)).OrderBy(Version.Parse)];

    /// <summary>A project, by its name.</summary>
    internal Consumer this[string project] => _projects[project];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (string program in new[] { "Program.cs", "Issues.cs", "Sources.cs" })
        {
            AddReadme("Readme." + program[..^3]).WithProject().With("Program.cs", Readme.Block(program));
        }

        AddReadme("AotAnalysis").WithProject(properties: "<IsAotCompatible>true</IsAotCompatible>").With("Program.cs", Readme.Block("Program.cs"));

        Add("Strict").WithFiles("Consumers/Strict").WithProject(
            "net8.0;net9.0;net10.0",
            // The targeting packs are restored like packages; the runtime is that of the machine.
            Strict + "<LangVersion>11</LangVersion><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings><RollForward>Major</RollForward><UseAppHost>false</UseAppHost>");

        Add("Newest").WithFiles("Consumers/Newest").WithProject(properties: Strict + "<LangVersion>preview</LangVersion>").With("Usings.cs", "global using SchemaGen;\n");
        Add("Library").WithFiles("Consumers/Library").WithProject(properties: Strict + "<OutputType>Library</OutputType><GenerateDocumentationFile>true</GenerateDocumentationFile>");
        Add("Transitive").WithFiles("Consumers/Transitive").WithProject(properties: Strict, reference: Library);
        Consumer derived = Add("Derived").WithFiles("Consumers/Derived");
        derived.WithProject(properties: Strict, reference: derived.PackageReference + Library);

        foreach (string version in ContractVersions)
        {
            Add("Contract-" + version).WithFiles("Contract/" + version).WithProject(properties: "<ImplicitUsings>disable</ImplicitUsings>").With("Directory.Build.targets", WithoutGenerator);
        }

        string newest = "Contract/" + ContractVersions[^1];
        Add("Contract-today").WithFiles(newest, "Schemas.cs").WithFiles(newest, "Program.cs").WithFiles(newest, "*.html").WithProject(properties: "<ImplicitUsings>disable</ImplicitUsings>");

        (await _solution.BuildAsync()).SucceededSilently();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Runs a program, which has to succeed, and returns what it prints.</summary>
    internal async Task<string> RunAsync(string project, string targetFramework = "net10.0") => (await this[project].RunAsync(targetFramework)).Succeeded().Text;

    private Consumer Add(string project)
    {
        Consumer consumer = _solution.Add(project);
        _projects.Add(project, consumer);
        return consumer;
    }

    private Consumer AddReadme(string project) => Add(project).With("Article.cs", Readme.Block("Article.cs")).With("page.html", Readme.Block("page.html"));
}
