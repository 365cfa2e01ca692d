using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Benchmarks.Generator;
using SchemaGen.Generator;

namespace SchemaGen.Benchmarks.Build;

/// <summary>A project of 200 schemas and 2,000 other files, which is built without the package, with it, with the generated files as ordinary ones, and with an analyzer and a generator that do nothing.</summary>
internal static class BuildFolder
{
    private const int Schemas = 200;
    private const int Others = 2000;

    /// <summary>What a compiler does for any analyzer and generator: it loads them, and calls the analyzer for each type.</summary>
    private const string EmptyAnalyzer = """
        using System.Collections.Immutable;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;

        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class EmptyAnalyzer : DiagnosticAnalyzer
        {
            private static readonly DiagnosticDescriptor s_descriptor = new("EMPTY001", "Title", "Message", "Empty", DiagnosticSeverity.Warning, isEnabledByDefault: true);

            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_descriptor);

            public override void Initialize(AnalysisContext context)
            {
                context.EnableConcurrentExecution();
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                context.RegisterSymbolAction(static _ => { }, SymbolKind.NamedType);
            }
        }

        [Generator(LanguageNames.CSharp)]
        public sealed class EmptyGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context)
            {
            }
        }
        """;

    /// <summary>The folder of the project of an analyzer and a generator that do nothing, which is built first.</summary>
    public const string Empty = "empty";

    /// <summary>Writes the project and its files.</summary>
    /// <param name="folder">The folder, which is created.</param>
    public static void Write(string folder)
    {
        Write(Path.Combine(folder, "schemas"), Enumerable.Range(0, Schemas).Select(static i => ($"Schema{i}.cs", SchemaProgram.Schema(i))));
        Write(Path.Combine(folder, "others"), Enumerable.Range(0, Others).Select(static i => ($"Other{i}.cs", OrdinaryFile.Of(i))));
        Write(Path.Combine(folder, "generated"), Generated());

        Write(Path.Combine(folder, Empty), [("Empty.cs", EmptyAnalyzer), ("Empty.csproj", EmptyProject())]);

        // The settings of the repository do not apply to it.
        Write(folder, [("Program.csproj", Project()), ("Directory.Build.props", "<Project />"), ("Directory.Build.targets", "<Project />"), ("Directory.Packages.props", "<Project />")]);
    }

    private static IEnumerable<(string Name, string Text)> Generated() => SchemaProgram.Driver(new SchemaGenerator())
        .RunGenerators(SchemaProgram.OfSchemas(Schemas)).GetRunResult().Results.Single().GeneratedSources
        .Select(static source => (source.HintName, source.SourceText.ToString()));

    private static string Project() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>disable</ImplicitUsings>
            <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
            <GenerateDocumentationFile>false</GenerateDocumentationFile>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <Compile Include="schemas/*.cs;others/*.cs" />
            <Compile Include="generated/*.cs" Condition="'$(Code)' == 'Written' or '$(Code)' == 'Empty'" />
            <Analyzer Include="empty/bin/Empty.dll" Condition="'$(Code)' == 'Empty'" />
            <Analyzer Include="{typeof(SchemaGenerator).Assembly.Location}" Condition="'$(Code)' == 'Generated'" />
            <Reference Include="{typeof(HtmlSchemaAttribute).Assembly.Location}" />
            <Reference Include="{Path.Combine(AppContext.BaseDirectory, "references", "AngleSharp.dll")}" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>The project of <see cref="EmptyAnalyzer"/>, compiled for the SDK's own compiler.</summary>
    private static string EmptyProject() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
            <OutputPath>bin</OutputPath>
            <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="$(RoslynTargetsPath)/bincore/Microsoft.CodeAnalysis.dll" Private="false" />
          </ItemGroup>
        </Project>
        """;

    private static void Write(string folder, IEnumerable<(string Name, string Text)> files)
    {
        Directory.CreateDirectory(folder);

        foreach ((string name, string text) in files)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }
}
