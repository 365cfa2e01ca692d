using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>The order in which types are declared: the same in every build, whatever runs first.</summary>
internal static class DeclarationOrder
{
    /// <summary>Reports whether a type is declared before another one: in an earlier file by name, or further up.</summary>
    public static bool IsBefore(INamedTypeSymbol type, INamedTypeSymbol other)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty || other.DeclaringSyntaxReferences.IsEmpty)
        {
            return false;
        }

        SyntaxReference one = type.DeclaringSyntaxReferences[0];
        SyntaxReference two = other.DeclaringSyntaxReferences[0];
        int order = string.CompareOrdinal(one.SyntaxTree.FilePath, two.SyntaxTree.FilePath);
        return order < 0 || (order == 0 && one.Span.Start < two.Span.Start);
    }
}
