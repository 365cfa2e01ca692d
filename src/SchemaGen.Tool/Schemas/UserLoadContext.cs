using System;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace SchemaGen.Tool.Schemas;

/// <summary>Loads the user's assembly and its dependencies beside those of the tool.</summary>
/// <remarks>
/// SchemaGen and AngleSharp are shared with the tool, because values of their types are exchanged. So are the assemblies of .NET: a project may have newer ones from packages (System.Text.Json)
/// than its framework has, which the runtime of the tool, the newest of the machine, often has itself.
/// </remarks>
/// <param name="path">The path of the user's assembly.</param>
internal sealed class UserLoadContext(string path) : AssemblyLoadContext(path)
{
    private static readonly string[] s_shared = ["SchemaGen", "SchemaGen.Testing", "AngleSharp"];

    private readonly AssemblyDependencyResolver _resolver = new(path);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        Array.IndexOf(s_shared, assemblyName.Name) < 0 && !IsOfRuntime(assemblyName) && _resolver.ResolveAssemblyToPath(assemblyName) is { } file ? LoadFromAssemblyPath(file) : null;

    private static bool IsOfRuntime(AssemblyName assemblyName)
    {
        string file = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), assemblyName.Name + ".dll");
        return File.Exists(file) && AssemblyName.GetAssemblyName(file).Version >= assemblyName.Version;
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName) => _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } file ? LoadUnmanagedDllFromPath(file) : 0;
}
