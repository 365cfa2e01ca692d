using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>The names of generated files.</summary>
internal static class HintNames
{
    private const string Extension = ".g.cs";

    /// <summary>Gets the file name of a method: the names of its type and of the method, and a hash that distinguishes overloads.</summary>
    public static string Of(IMethodSymbol method, CompilationFacts facts)
    {
        string type = Of(method.ContainingType, facts);
        return type.Substring(0, type.Length - Extension.Length) + "." + Plain(method.Name) + "-" + Hash(method.ToDisplayString()).ToString("x8", CultureInfo.InvariantCulture) + Extension;
    }

    /// <summary>Gets the file name of a type: its name with namespace and containing types.</summary>
    /// <remarks>
    /// Hint names are compared without case, and two types may differ in case alone, or nest where others use a namespace; a single collision would suppress all output (CS8785).
    /// So a name that equals another except for case gets a hash of the exact name.
    /// </remarks>
    public static string Of(INamedTypeSymbol type, CompilationFacts facts)
    {
        string path = Path(type);
        var name = new StringBuilder(path.Length + Extension.Length);
        bool isAltered = HasNeighborOfSameLetters(type, facts);

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

    /// <summary>Reports whether the type, or anything around it, has a neighbor whose name differs in case alone.</summary>
    private static bool HasNeighborOfSameLetters(INamedTypeSymbol type, CompilationFacts facts)
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

    /// <summary>Gets the exact name, in which nested types and namespaces are distinguished.</summary>
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

    /// <summary>Computes FNV-1a, because <see cref="string.GetHashCode()"/> differs from run to run.</summary>
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
