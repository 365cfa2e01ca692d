using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Parsing;

/// <summary>How types are written in generated code.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat s_qualified = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat s_display = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The type with <c>global::</c>, and <c>?</c> where it has one.</summary>
    public static string Qualified(ITypeSymbol type) => type.ToDisplayString(s_qualified);

    /// <summary>The type with <c>global::</c> and without <c>?</c>.</summary>
    public static string QualifiedNotNull(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(s_qualified);

    /// <summary>The namespace of a type; null: the global one.</summary>
    public static string? Namespace(ITypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace
        ? null
        : type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers));

    /// <summary>The type as a person would name it.</summary>
    public static string Display(ITypeSymbol type) => type.ToDisplayString(s_display);
}
