using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>The order in which types are declared, which is the same in every build, unlike the order in which they are analyzed.</summary>
internal static class DeclarationOrder
{
    /// <summary>Reports whether a type is declared before another one: in an earlier file by name, or further up.</summary>
    public static bool IsBefore(INamedTypeSymbol type, INamedTypeSymbol other)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty || other.DeclaringSyntaxReferences.IsEmpty)
        {
            return false;
        }

        SyntaxReference first = type.DeclaringSyntaxReferences[0];
        SyntaxReference second = other.DeclaringSyntaxReferences[0];
        int order = string.CompareOrdinal(first.SyntaxTree.FilePath, second.SyntaxTree.FilePath);
        return order < 0 || (order == 0 && first.Span.Start < second.Span.Start);
    }
}
