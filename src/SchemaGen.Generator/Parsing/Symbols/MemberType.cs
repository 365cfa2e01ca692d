using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>The type of a member, classified.</summary>
/// <param name="List">The kind of collection that holds its items.</param>
/// <param name="Item">The declared type of an item (of a dictionary: of a value), or of the member if it is not a list.</param>
/// <param name="Underlying">That type without <c>Nullable&lt;T&gt;</c>.</param>
/// <param name="Value">The kind of value that text is converted to; null if the type is not supported.</param>
internal readonly record struct MemberType(ListKind List, ITypeSymbol Item, ITypeSymbol Underlying, ValueKind? Value)
{
    /// <summary>The type of a dictionary's keys; null for other members.</summary>
    public ITypeSymbol? Key { get; init; }

    /// <summary>The kind of value that a key is converted to; null if its type is not supported.</summary>
    public ValueKind? KeyValue { get; init; }

    /// <summary>Classifies a type.</summary>
    public static MemberType Of(ITypeSymbol type)
    {
        ITypeSymbol member = WithoutNullable(type);

        if (IsDictionary(member))
        {
            var arguments = ((INamedTypeSymbol)member).TypeArguments;
            ITypeSymbol value = WithoutNullable(arguments[1]);
            return new MemberType(ListKind.Dictionary, arguments[1], value, ValueOf(value)) { Key = arguments[0], KeyValue = KeyOf(arguments[0]) };
        }

        (ListKind list, ITypeSymbol item) = ListOf(member);
        ITypeSymbol underlying = WithoutNullable(item);
        return new MemberType(list, list == ListKind.None ? type : item, underlying, ValueOf(underlying));
    }

    /// <summary>Reports whether a type is <c>Nullable&lt;T&gt;</c>.</summary>
    public static bool IsNullableValue(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Removes <c>Nullable&lt;T&gt;</c> from a type.</summary>
    public static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        IsNullableValue(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;

    private static (ListKind List, ITypeSymbol Item) ListOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return (ListKind.Array, array.ElementType);
        }

        if (type is not INamedTypeSymbol { TypeArguments.Length: 1 } named)
        {
            return (ListKind.None, type);
        }

        (ListKind kind, string @namespace) = named.Name switch
        {
            "List" or "IList" or "IReadOnlyList" or "ICollection" or "IReadOnlyCollection" or "IEnumerable" => (ListKind.List, "System.Collections.Generic"),
            "HashSet" or "ISet" or "IReadOnlySet" => (ListKind.HashSet, "System.Collections.Generic"),
            "ImmutableArray" => (ListKind.ImmutableArray, "System.Collections.Immutable"),
            _ => (ListKind.None, string.Empty),
        };

        return kind == ListKind.None || !KnownTypes.IsNamespace(named.ContainingNamespace, @namespace) ? (ListKind.None, type) : (kind, named.TypeArguments[0]);
    }

    private static bool IsDictionary(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 2, Name: "Dictionary" or "IDictionary" or "IReadOnlyDictionary", ContainingType: null } named
        && named.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";

    /// <summary>Gets the kind of a dictionary's key, which is converted from text and never null; null if its type is not supported.</summary>
    private static ValueKind? KeyOf(ITypeSymbol type) =>
        type.NullableAnnotation != NullableAnnotation.Annotated && ValueOf(type) is { } value and not (ValueKind.Schema or ValueKind.Element or ValueKind.Json or ValueKind.Body) ? value : null;

    private static ValueKind? ValueOf(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return ValueKind.Text;
            case SpecialType.System_Boolean:
                return ValueKind.Boolean;
            case SpecialType.System_Char:
                return ValueKind.Char;
            case SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32
                or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr:
                return ValueKind.Integer;
            case SpecialType.System_Decimal:
                return ValueKind.Decimal;
            case SpecialType.System_Double:
                return ValueKind.Double;
            case SpecialType.System_Single:
                return ValueKind.Single;
            case SpecialType.System_DateTime:
                return ValueKind.DateTime;
        }

        if (KnownTypes.IsSchema(type))
        {
            return ValueKind.Schema;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return ValueKind.Enum;
        }

        ValueKind? known = type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }, ContainingType: null } ? OfSystem(type.Name) : null;
        return known ?? (KnownTypes.IsDom(type, "IElement") ? ValueKind.Element : IsJson(type) ? ValueKind.Json : KnownTypes.IsBody(type) ? ValueKind.Body : IsParsable(type) ? ValueKind.Parsable : null);
    }

    private static bool IsJson(ITypeSymbol type) =>
        type is { Name: "JsonElement", ContainingType: null, ContainingNamespace: { Name: "Json", ContainingNamespace: { Name: "Text", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } };

    /// <summary>Reports whether a type implements <c>IParsable&lt;T&gt;</c> for itself; an implementation for another type is of no use.</summary>
    private static bool IsParsable(ITypeSymbol type)
    {
        foreach (INamedTypeSymbol candidate in type.AllInterfaces)
        {
            if (candidate is { Name: "IParsable", TypeArguments.Length: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
                && SymbolEqualityComparer.Default.Equals(candidate.TypeArguments[0], type))
            {
                return type.TypeKind is TypeKind.Class or TypeKind.Struct;
            }
        }

        return false;
    }

    private static ValueKind? OfSystem(string name) => name switch
    {
        "Uri" => ValueKind.Uri,
        "Guid" => ValueKind.Guid,
        "Half" => ValueKind.Half,
        "Int128" or "UInt128" => ValueKind.Integer,
        "DateTimeOffset" => ValueKind.DateTimeOffset,
        "DateOnly" => ValueKind.DateOnly,
        "TimeOnly" => ValueKind.TimeOnly,
        "TimeSpan" => ValueKind.TimeSpan,
        _ => null,
    };
}
