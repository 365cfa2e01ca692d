using System;
using System.IO;

namespace SchemaGen.Tool.Tests.Helpers;

/// <summary>Writes projects that refer to the assemblies beside the tests instead of to packages, so that no feed is needed.</summary>
internal static class UserProjectFiles
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    /// <summary>Writes the project <c>NAME.csproj</c>, which compiles <c>NAME.cs</c> for net8.0.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The name.</param>
    /// <param name="properties">The properties, with the target frameworks.</param>
    /// <param name="packages">The references to packages.</param>
    public static void Write(TemporaryFolder folder, string name, string properties, string packages = "")
    {
        string binaries = AppContext.BaseDirectory;
        string generator = Path.Combine(RepositoryRoot.Path, "src", "SchemaGen.Generator", "bin", Configuration, "netstandard2.0", "SchemaGen.Generator.dll");
        folder.Write("Directory.Build.props", "<Project />");
        folder.Write("Directory.Build.targets", "<Project />");
        folder.Write("Directory.Packages.props", "<Project />");
        folder.Write(name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {properties}
                <LangVersion>12</LangVersion>
                <Nullable>enable</Nullable>
                <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
              </PropertyGroup>
              <ItemGroup Condition="'$(TargetFramework)' == 'net8.0'">
                <Compile Include="{name}.cs" />
                <Reference Include="{binaries}SchemaGen.dll;{binaries}AngleSharp.dll" />
                <Analyzer Include="{generator}" />
                {packages}
              </ItemGroup>
            </Project>
            """);
    }
}
