using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Schemas;

/// <summary>The user's assembly, loaded in a context of its own, and the schemas in it.</summary>
internal sealed class UserAssembly
{
    private readonly Assembly _assembly;

    private UserAssembly(Assembly assembly)
    {
        _assembly = assembly;
        Schemas = TypesOf(assembly).Where(SchemaTypes.IsSchema).OrderBy(static type => type.FullName, StringComparer.Ordinal).ToList();
    }

    /// <summary>The types of the schemas, in the order of their full names; nested schemas included.</summary>
    public IReadOnlyList<Type> Schemas { get; }

    /// <summary>Loads an assembly.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="UsageException">The file is not an assembly that can be loaded.</exception>
    public static UserAssembly Load(string path)
    {
        try
        {
            string fullPath = Path.GetFullPath(path);
            return new UserAssembly(new UserLoadContext(fullPath).LoadFromAssemblyPath(fullPath));
        }
        catch (Exception e) when (e is IOException or BadImageFormatException or UnauthorizedAccessException)
        {
            throw new UsageException($"The assembly '{path}' cannot be loaded: {e.Message}", e);
        }
    }

    /// <summary>Finds a schema by its name: the full name, or as much of its end as is unambiguous.</summary>
    /// <exception cref="UsageException">There is no such schema, or several.</exception>
    public Type Find(string name)
    {
        List<Type> exact = Schemas.Where(type => NameOf(type) == name).ToList();
        List<Type> found = exact.Count > 0 ? exact : Schemas.Where(type => NameOf(type).EndsWith("." + name, StringComparison.Ordinal)).ToList();

        return found switch
        {
            [var schema] => schema,
            [] => throw new UsageException($"There is no schema '{name}' in '{_assembly.GetName().Name}'. {Known()}"),
            _ => throw new UsageException($"The name '{name}' is ambiguous: {string.Join(", ", found.Select(NameOf))}."),
        };
    }

    /// <summary>Gets the full name of a schema as it is written in C#.</summary>
    public static string NameOf(Type schema) => schema.FullName!.Replace('+', '.');

    private string Known() => Schemas.Count == 0 ? "It has no schema at all." : $"It has {string.Join(", ", Schemas.Select(NameOf))}.";

    /// <remarks>A type that refers to an assembly that is not there cannot be loaded, but the others can.</remarks>
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            return e.Types.OfType<Type>();
        }
    }
}
