using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>The names of generated files.</summary>
internal static class HintNames
{
    private const string Extension = ".g.cs";

    /// <summary>The name of the file of a method: that of its type, that of the method, and a hash that distinguishes overloads.</summary>
    public static string Of(IMethodSymbol method, CompilationFacts facts)
    {
        string type = Of(method.ContainingType, facts);
        return type.Substring(0, type.Length - Extension.Length) + "." + Plain(method.Name) + "-" + Hash(method.ToDisplayString()).ToString("x8", CultureInfo.InvariantCulture) + Extension;
    }

    /// <summary>The type's name with namespace and containing types.</summary>
    /// <remarks>
    /// Hint names are compared without case, and two types may differ in case alone, or nest where others use a namespace; one collision would cost all output (CS8785).
    /// So a name that equals another except for case gets a hash of the exact name.
    /// </remarks>
    public static string Of(INamedTypeSymbol type, CompilationFacts facts)
    {
        string path = Path(type);
        var name = new StringBuilder(path.Length + Extension.Length);
        bool isAltered = HasNeighbourOfSameLetters(type, facts);

        // The path of a type of the global namespace begins with a dot.
        for (int i = path[0] == '.' ? 1 : 0; i < path.Length; i++)
        {
            char c = path[i];
            bool isPlain = c is '.' or '+' or '_' || char.IsLetterOrDigit(c);
            isAltered |= !isPlain;
            name.Append(c == '+' ? '.' : isPlain ? c : '_');
        }

        if (isAltered)
        {
            name.Append('-').Append(Hash(path).ToString("x8", CultureInfo.InvariantCulture));
        }

        return name.Append(Extension).ToString();
    }

    /// <summary>Reports whether the type, or anything around it, has a neighbour whose name differs in case alone.</summary>
    private static bool HasNeighbourOfSameLetters(INamedTypeSymbol type, CompilationFacts facts)
    {
        for (INamespaceOrTypeSymbol symbol = type; ContainerOf(symbol) is { } container; symbol = container)
        {
            if (facts.NamesOfSameLetters(container).Contains(symbol.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static INamespaceOrTypeSymbol? ContainerOf(INamespaceOrTypeSymbol symbol) =>
        (INamespaceOrTypeSymbol?)symbol.ContainingType ?? symbol.ContainingNamespace;

    /// <summary>The exact name, in which nesting and namespaces differ.</summary>
    private static string Path(INamedTypeSymbol type)
    {
        string path = type.Name;

        for (INamespaceOrTypeSymbol symbol = type; ContainerOf(symbol) is { } container; symbol = container)
        {
            path = container.Name + (container is INamespaceSymbol ? "." : "+") + path;
        }

        return path;
    }

    private static string Plain(string name) => new(System.Array.ConvertAll(name.ToCharArray(), static c => char.IsLetterOrDigit(c) ? c : '_'));

    /// <summary>FNV-1a, because <see cref="string.GetHashCode()"/> differs from run to run.</summary>
    private static uint Hash(string text)
    {
        uint hash = 2166136261;

        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
