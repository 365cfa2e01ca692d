using Microsoft.CodeAnalysis;
using SchemaGen.Generator.CSharp;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>Writes types as generated code and messages show them.</summary>
/// <remarks>Ordinary types are composed here, which is much faster than the compiler; the compiler writes the others. A test compares the two.</remarks>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat s_qualified = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat s_display = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat s_namespace = SymbolDisplayFormat.CSharpErrorMessageFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>Writes a type with <c>global::</c>, and <c>?</c> if it is nullable.</summary>
    public static string Qualified(ITypeSymbol type) => InCode(type, TypeStyle.Qualified);

    /// <summary>Writes a type with <c>global::</c> and without <c>?</c>.</summary>
    public static string QualifiedNotNull(ITypeSymbol type) => InCodeNotNull(type, TypeStyle.Qualified);

    /// <summary>Writes a type as code does, with <c>?</c> if it is nullable.</summary>
    public static string InCode(ITypeSymbol type, TypeStyle style) => Simple(type, style) is { } name ? name + Suffix(type) : type.ToDisplayString(s_qualified);

    /// <summary>Writes a type as code does, without <c>?</c>.</summary>
    public static string InCodeNotNull(ITypeSymbol type, TypeStyle style) => Simple(type, style) ?? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(s_qualified);

    /// <summary>Writes a type with <c>global::</c> and without nullable annotations, so that equal types have equal texts.</summary>
    public static string Identity(INamedTypeSymbol type) => (type.IsGenericType ? null : Simple(type, TypeStyle.Qualified)) ?? type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Gets the namespace of a type; null for the global namespace.</summary>
    public static string? Namespace(ITypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace
        ? null
        : Simple(type.ContainingNamespace) ?? type.ContainingNamespace.ToDisplayString(s_namespace);

    /// <summary>Writes a type for messages, without its namespace.</summary>
    public static string Display(ITypeSymbol type) => Simple(type, TypeStyle.Display) is { } name ? name + Suffix(type) : type.ToDisplayString(s_display);

    /// <summary>Writes a type for messages, without its namespace and <c>?</c>.</summary>
    public static string DisplayNotNull(ITypeSymbol type) => Simple(type, TypeStyle.Display) ?? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(s_display);

    private static string Suffix(ITypeSymbol type) => type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } ? "?" : string.Empty;

    /// <summary>Writes an ordinary type, without its own <c>?</c>; null if it is not ordinary.</summary>
    private static string? Simple(ITypeSymbol type, TypeStyle style)
    {
        if (Keyword(type.SpecialType) is { } keyword)
        {
            return keyword;
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface or TypeKind.Enum, IsTupleType: false, IsFileLocal: false, IsUnboundGenericType: false } named
            || type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr or SpecialType.System_Void
            || !IsPlain(type.Name))
        {
            return null;
        }

        if (MemberType.IsNullableValue(type))
        {
            return Simple(named.TypeArguments[0], style) is { } value ? value + "?" : null;
        }

        return Outer(named, style) is { } outer && Arguments(named, style) is { } arguments ? outer + named.Name + arguments : null;
    }

    /// <summary>Writes the namespace or type before the name of a type.</summary>
    private static string? Outer(INamedTypeSymbol type, TypeStyle style)
    {
        if (type.ContainingType is { } container)
        {
            return container.IsGenericType || Simple(container, style) is not { } outer ? null : outer + ".";
        }

        if (style == TypeStyle.Display || (style == TypeStyle.Short && IsUsed(type)))
        {
            return string.Empty;
        }

        return type.ContainingNamespace.IsGlobalNamespace ? "global::"
            : Simple(type.ContainingNamespace) is { } @namespace ? "global::" + @namespace + "."
            : null;
    }

    /// <summary>Reports whether generated classes have a using directive for the namespace of a type.</summary>
    private static bool IsUsed(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.IsEmpty && type.ContainingNamespace switch
    {
        { Name: "System", ContainingNamespace.IsGlobalNamespace: true } => true,
        { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } => true,
        _ => false,
    };

    private static string? Arguments(INamedTypeSymbol type, TypeStyle style)
    {
        if (type.Arity == 0)
        {
            return string.Empty;
        }

        string text = "<";

        foreach (ITypeSymbol argument in type.TypeArguments)
        {
            if (Simple(argument, style) is not { } name)
            {
                return null;
            }

            text += (text.Length == 1 ? string.Empty : ", ") + name + Suffix(argument);
        }

        return text + ">";
    }

    private static string? Simple(INamespaceSymbol symbol)
    {
        if (!IsPlain(symbol.Name))
        {
            return null;
        }

        return symbol.ContainingNamespace.IsGlobalNamespace ? symbol.Name
            : Simple(symbol.ContainingNamespace) is { } outer ? outer + "." + symbol.Name
            : null;
    }

    /// <summary>Reports whether a name is one that is never written with <c>@</c>.</summary>
    private static bool IsPlain(string name) => CSharpText.Identifier(name).Length == name.Length;

    private static string? Keyword(SpecialType type) => type switch
    {
        SpecialType.System_String => "string",
        SpecialType.System_Boolean => "bool",
        SpecialType.System_Char => "char",
        SpecialType.System_SByte => "sbyte",
        SpecialType.System_Byte => "byte",
        SpecialType.System_Int16 => "short",
        SpecialType.System_UInt16 => "ushort",
        SpecialType.System_Int32 => "int",
        SpecialType.System_UInt32 => "uint",
        SpecialType.System_Int64 => "long",
        SpecialType.System_UInt64 => "ulong",
        SpecialType.System_Decimal => "decimal",
        SpecialType.System_Double => "double",
        SpecialType.System_Single => "float",
        SpecialType.System_Object => "object",
        _ => null,
    };
}
