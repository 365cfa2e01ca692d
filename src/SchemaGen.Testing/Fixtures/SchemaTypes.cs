using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace SchemaGen.Testing.Fixtures;

/// <summary>Finds the types of schemas by name.</summary>
internal static class SchemaTypes
{
    /// <summary>Finds a schema.</summary>
    /// <param name="name">The full name of the type, with its assembly: <c>News.Article, News</c>.</param>
    /// <param name="context">The context that loads the assembly; null for the one of the running program.</param>
    /// <returns>Null if there is no such type, or it is not a schema.</returns>
    public static Type? Find(string name, AssemblyLoadContext? context = null)
    {
        context ??= AssemblyLoadContext.Default;

        try
        {
            Type? type = Type.GetType(name, assembly => Load(assembly, context), typeResolver: null, throwOnError: false);
            return type is not null && IsSchema(type) ? type : null;
        }
        catch (Exception e) when (e is ArgumentException or IOException or BadImageFormatException or TypeLoadException)
        {
            // The name is not a name of a type, or something that the type needs cannot be loaded.
            return null;
        }
    }

    /// <summary>The sentence that is shown if a name has no assembly.</summary>
    public const string NameHint = "The name of the assembly must follow: 'News.Article, News'.";

    /// <summary>Reports whether the name of a type has an assembly.</summary>
    public static bool HasAssembly(string name) => name.Contains(',', StringComparison.Ordinal);

    /// <summary>Gets the name of a schema that <see cref="Find"/> understands.</summary>
    public static string NameOf(Type schema) => $"{schema.FullName}, {schema.Assembly.GetName().Name}";

    /// <summary>Reports whether a type is a schema with generated code.</summary>
    public static bool IsSchema(Type type) =>
        !type.ContainsGenericParameters && Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IHtmlSchema<>) && i.GenericTypeArguments[0] == type);

    private static Assembly? Load(AssemblyName name, AssemblyLoadContext context)
    {
        try
        {
            return context.LoadFromAssemblyName(name);
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            return null;
        }
    }
}
