using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Decides whether the readers of a schema can be outside its type.</summary>
internal static class ReaderReach
{
    /// <summary>Reports whether all types and methods that the readers of a schema name can be used in the whole assembly: they are accessible, and using them is not an error because of <c>[Obsolete]</c>.</summary>
    public static bool IsInternal(INamedTypeSymbol type, List<MemberSlot> slots, Compilation compilation)
    {
        for (INamedTypeSymbol? level = type; level is not null && level.SpecialType == SpecialType.None; level = level.BaseType)
        {
            if (!CanBeUsed(level, compilation))
            {
                return false;
            }
        }

        foreach (MemberSlot slot in slots)
        {
            if (!CanBeUsed(slot.Type, compilation))
            {
                return false;
            }

            foreach (AttributeData source in slot.Sources)
            {
                if (!CanBeUsed(source, type, compilation))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool CanBeUsed(AttributeData source, INamedTypeSymbol schema, Compilation compilation)
    {
        foreach (KeyValuePair<string, TypedConstant> option in source.NamedArguments)
        {
            bool canBeUsed = option.Key switch
            {
                "Converter" when option.Value.Value is ITypeSymbol converter => CanBeUsed(converter, compilation),
                "Using" when option.Value.Value is string method => CanBeCalled(method, schema, compilation),
                _ => true,
            };

            if (!canBeUsed)
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanBeCalled(string method, INamedTypeSymbol schema, Compilation compilation)
    {
        for (INamedTypeSymbol? level = schema; level is not null; level = level.BaseType)
        {
            foreach (ISymbol member in level.GetMembers(method))
            {
                if (!compilation.IsSymbolAccessibleWithin(member, compilation.Assembly))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Reports whether a type can be used in the whole assembly.</summary>
    public static bool CanBeUsed(ITypeSymbol type, Compilation compilation) =>
        type.SpecialType != SpecialType.None || ((IsPublic(type) || compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)) && KnownTypes.ForbiddenIn(type) is null);

    /// <summary>Reports whether a type and all of its parts are public. This is the common case, and much faster than the compiler, which searches its references for the assembly of each type.</summary>
    private static bool IsPublic(ITypeSymbol type)
    {
        if (type.SpecialType != SpecialType.None)
        {
            return true;
        }

        if (type is not INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public, IsFileLocal: false } named || (type.ContainingType is { } container && !IsPublic(container)))
        {
            return false;
        }

        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            if (!IsPublic(argument))
            {
                return false;
            }
        }

        return true;
    }
}
