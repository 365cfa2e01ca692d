using System;
using System.Linq;
using System.Reflection;

namespace SchemaGen.Testing.Fixtures;

/// <summary>Finds the types of schemas by name.</summary>
internal static class SchemaTypes
{
    /// <summary>Finds a schema.</summary>
    /// <param name="name">The full name of the type, with its assembly: <c>News.Article, News</c>.</param>
    /// <returns>Null if there is no such type, or it is not a schema.</returns>
    public static Type? Find(string name)
    {
        Type? type = Type.GetType(name, FindAssembly, typeResolver: null, throwOnError: false);
        return type is not null && IsSchema(type) ? type : null;
    }

    /// <summary>Reports whether a type is a schema with generated code.</summary>
    public static bool IsSchema(Type type) =>
        Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IHtmlSchema<>) && i.GenericTypeArguments[0] == type);

    /// <remarks>An assembly that the tool has loaded is in a context of its own, where the loader does not look for it.</remarks>
    private static Assembly? FindAssembly(AssemblyName name)
    {
        Assembly? loaded = AppDomain.CurrentDomain.GetAssemblies().LastOrDefault(assembly => assembly.GetName().Name == name.Name);

        if (loaded is not null)
        {
            return loaded;
        }

        try
        {
            return Assembly.Load(name);
        }
        catch (Exception e) when (e is System.IO.IOException or BadImageFormatException)
        {
            return null;
        }
    }
}
