using System;
using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>A project of a user of the package.</summary>
/// <param name="folder">Its folder.</param>
/// <param name="packageVersion">The version of the package that it uses.</param>
/// <param name="name">The name of the project.</param>
internal sealed class Consumer(string folder, string packageVersion, string name = "Consumer")
{
    /// <summary>Its folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>Its project file, which <see cref="WithProject"/> writes.</summary>
    public string ProjectPath => Path.Combine(Folder, name + ".csproj");

    /// <summary>The reference to the package.</summary>
    public string PackageReference => $"""<PackageReference Include="SchemaGen" Version="{packageVersion}" />""";

    /// <summary>Writes the project file that <c>dotnet new console</c> and <c>dotnet add package SchemaGen</c> make, and with it further properties.</summary>
    /// <param name="targetFramework">The framework, or several with semicolons.</param>
    /// <param name="properties">Properties, which replace those before them.</param>
    /// <param name="reference">The reference to the package, or the other references of the project.</param>
    public Consumer WithProject(string targetFramework = "net10.0", string properties = "", string? reference = null) => With(name + ".csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <{FrameworkProperty(targetFramework)}>{targetFramework}</{FrameworkProperty(targetFramework)}>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {reference ?? PackageReference}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Copies files of this project's folder.</summary>
    /// <param name="folder">The folder in the folder of the tests.</param>
    /// <param name="pattern">The names of the files, in the folder and those below it.</param>
    public Consumer WithFiles(string folder, string pattern = "*")
    {
        string source = Path.Combine(RepositoryRoot.Path, "tests", "SchemaGen.Package.Tests", folder);

        foreach (string file in Directory.EnumerateFiles(source, pattern, SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
        }

        return this;
    }

    /// <summary>Writes a file.</summary>
    public Consumer With(string name, string text)
    {
        File.WriteAllText(Path.Combine(Folder, name), text);
        return this;
    }

    /// <summary>Builds it.</summary>
    public Task<CommandResult> BuildAsync(params string[] arguments) => DotNet.BuildAsync(Folder, ["build", .. arguments]);

    /// <summary>Runs what was built, from its folder.</summary>
    public Task<CommandResult> RunAsync(string targetFramework = "net10.0") =>
        DotNet.RunAsync(Folder, Path.Combine("bin", "Debug", targetFramework, name + ".dll"));

    private static string FrameworkProperty(string frameworks) => frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
}
