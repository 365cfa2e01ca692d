using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>Loads a version of Roslyn, and with it the assemblies that use it, beside those that this process has loaded.</summary>
/// <param name="folders">The folders with the assemblies. All others are those of this process.</param>
internal sealed class RoslynContext(params string[] folders) : AssemblyLoadContext(string.Join(Path.PathSeparator, folders))
{
    /// <summary>Gets the folders of a version of Roslyn among the unpacked packages.</summary>
    public static string[] FoldersOf(string packages, string version) =>
        [.. new[] { "microsoft.codeanalysis.common", "microsoft.codeanalysis.csharp" }.Select(name => NewestFramework(Path.Combine(packages, name, version, "lib")))];

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        folders.Select(folder => Path.Combine(folder, assemblyName.Name + ".dll")).FirstOrDefault(File.Exists) is { } path ? LoadFromAssemblyPath(path) : null;

    /// <summary>Gets the assemblies of a package for the newest framework: .NET, if there are any, or .NET Standard.</summary>
    private static string NewestFramework(string folder) => Directory.GetDirectories(folder)
        .OrderBy(static framework => Path.GetFileName(framework) is ['n', 'e', 't', >= '0' and <= '9', ..] name ? Version.Parse(name[3..]) : new Version(0, 0))
        .Last();
}
