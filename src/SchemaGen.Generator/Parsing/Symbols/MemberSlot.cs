using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>A member of a schema that sources fill: a property, a field, or a parameter of the constructor.</summary>
/// <param name="Symbol">The property or field; null for a parameter without a property or field of its name.</param>
/// <param name="Parameter">The parameter that takes the value.</param>
/// <param name="Sources">Its sources, in the order in which they are written.</param>
/// <param name="Items">Its <c>[Items]</c>.</param>
/// <param name="IsScattered">Whether the sources are written in more than one place.</param>
internal sealed record MemberSlot(ISymbol? Symbol, IParameterSymbol? Parameter, ImmutableArray<AttributeData> Sources, AttributeData? Items, bool IsScattered)
{
    /// <summary>The symbol that errors are reported at.</summary>
    public ISymbol Target => Symbol ?? Parameter!;

    /// <summary>The member's name in results.</summary>
    public string Name => Target.Name;

    /// <summary>The type of its value.</summary>
    public ITypeSymbol Type => Parameter?.Type ?? (Symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)Symbol!).Type);
}
