using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>A project of a user of the package.</summary>
/// <param name="folder">Its folder.</param>
/// <param name="packageVersion">The version of the package that it uses.</param>
internal sealed class Consumer(string folder, string packageVersion)
{
    /// <summary>Its folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>Writes the project file that <c>dotnet new console</c> and <c>dotnet add package SchemaGen</c> make, and with it further properties.</summary>
    public Consumer WithProject(string targetFramework = "net10.0", string properties = "") => With("Consumer.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{targetFramework}</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SchemaGen" Version="{packageVersion}" />
          </ItemGroup>
        </Project>
        """);

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
        DotNet.RunAsync(Folder, Path.Combine("bin", "Debug", targetFramework, "Consumer.dll"));
}
