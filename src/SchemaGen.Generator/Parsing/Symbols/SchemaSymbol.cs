using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>The type of the schema that is parsed, in its compilation.</summary>
internal sealed class SchemaSymbol(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
{
    /// <summary>The type.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; } = compilation;

    /// <summary>The token of the compiler.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The location of the type's name.</summary>
    public Location Identifier => TypeDeclarations.IdentifierOf(Type, CancellationToken);

    /// <summary>Gets a reader of an attribute's arguments.</summary>
    public AttributeReader ReaderOf(AttributeData attribute) => new(attribute, Compilation, CancellationToken);

    /// <summary>Reports whether a symbol belongs to the assembly that is compiled. An IDE shows the source of referenced projects as well, which a build does not see.</summary>
    public bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly);

    /// <summary>Reports whether code in the type can use a symbol.</summary>
    public bool CanUse(ISymbol symbol) => Compilation.IsSymbolAccessibleWithin(symbol, Type);

    /// <summary>Gets the location of a symbol; that of the schema for a member of a base class in another assembly.</summary>
    public Location LocationOf(ISymbol symbol) => symbol.Locations.FirstOrDefault(l => l.IsInSource && Compilation.ContainsSyntaxTree(l.SourceTree)) ?? Identifier;
}
