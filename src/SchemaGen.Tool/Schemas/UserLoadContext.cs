using System;
using System.Reflection;
using System.Runtime.Loader;

namespace SchemaGen.Tool.Schemas;

/// <summary>Loads the user's assembly and its dependencies beside those of the tool. SchemaGen and AngleSharp are shared with the tool, because values of their types are exchanged.</summary>
/// <param name="path">The path of the user's assembly.</param>
internal sealed class UserLoadContext(string path) : AssemblyLoadContext(path)
{
    private static readonly string[] s_shared = ["SchemaGen", "SchemaGen.Testing", "AngleSharp"];

    private readonly AssemblyDependencyResolver _resolver = new(path);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        Array.IndexOf(s_shared, assemblyName.Name) < 0 && _resolver.ResolveAssemblyToPath(assemblyName) is { } file ? LoadFromAssemblyPath(file) : null;

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName) => _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } file ? LoadUnmanagedDllFromPath(file) : 0;
}
