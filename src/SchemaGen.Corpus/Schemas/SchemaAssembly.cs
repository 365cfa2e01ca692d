using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SchemaGen.Corpus.Schemas;

/// <summary>The types of an assembly with schemas.</summary>
internal static class SchemaAssembly
{
    /// <summary>Gets the types, in the order of their full names. A type that refers to a missing assembly cannot be loaded, but the others can.</summary>
    public static IReadOnlyList<Type> TypesOf(Assembly assembly)
    {
        IEnumerable<Type> types;

        try
        {
            types = assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            types = e.Types.OfType<Type>();
        }

        return [.. types.OrderBy(static type => type.FullName, StringComparer.Ordinal)];
    }

    /// <summary>Gets the full name of a type as it is written in C#.</summary>
    public static string NameOf(Type type) => type.FullName!.Replace('+', '.');
}
