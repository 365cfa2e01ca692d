using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Parsing;

/// <summary>The names of generated files.</summary>
internal static class HintNames
{
    private const string Extension = ".g.cs";

    /// <summary>The name of the file of a method: that of its type, the method's, and what tells its overloads apart.</summary>
    public static string Of(IMethodSymbol method)
    {
        string type = Of(method.ContainingType);
        return type.Substring(0, type.Length - Extension.Length) + "." + Plain(method.Name) + "-" + Hash(method.ToDisplayString()).ToString("x8", CultureInfo.InvariantCulture) + Extension;
    }

    /// <summary>The type's name with namespace and containing types.</summary>
    /// <remarks>
    /// Hint names are compared without case, and two types may differ in case alone, or nest where others use a namespace; one collision would cost all output (CS8785).
    /// So a name that is not told from another by its letters gets a hash of the exact name.
    /// </remarks>
    public static string Of(INamedTypeSymbol type)
    {
        string exact = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));
        var name = new StringBuilder(exact.Length);
        bool isAltered = type.ContainingType is not null && HasNamespaceOfSameName(type);

        foreach (char c in exact)
        {
            bool isPlain = c is '.' or '_' || char.IsLetterOrDigit(c);
            isAltered |= !isPlain;
            name.Append(isPlain ? c : '_');
        }

        if (isAltered || HasSiblingOfOtherCase(type))
        {
            name.Append('-').Append(Hash(exact).ToString("x8", CultureInfo.InvariantCulture));
        }

        return name.Append(Extension).ToString();
    }

    private static bool HasNamespaceOfSameName(INamedTypeSymbol type)
    {
        foreach (INamespaceSymbol sibling in type.ContainingNamespace.GetNamespaceMembers())
        {
            if (string.Equals(sibling.Name, type.ContainingType.Name, System.StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSiblingOfOtherCase(INamedTypeSymbol type)
    {
        INamespaceOrTypeSymbol container = (INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace;

        foreach (INamedTypeSymbol sibling in container.GetTypeMembers())
        {
            if (!string.Equals(sibling.Name, type.Name, System.StringComparison.Ordinal) && string.Equals(sibling.Name, type.Name, System.StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        // Containing types and namespaces may differ in case alone, too.
        return type.ContainingType is { } outer && HasSiblingOfOtherCase(outer);
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
