using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>Finds the attributes of the runtime by name, because the compiler finds no type by metadata name if two assemblies define it.</summary>
internal static class KnownTypes
{
    public const string HtmlSchemaAttribute = "SchemaGen.HtmlSchemaAttribute";

    public const string HtmlCatalogAttribute = "SchemaGen.HtmlCatalogAttribute";

    public const string GenericHtmlCatalogAttribute = "SchemaGen.HtmlCatalogAttribute`1";

    public const string GeneratedSelectorAttribute = "SchemaGen.GeneratedSelectorAttribute";

    private const string Namespace = "SchemaGen";

    /// <summary>Reports whether a type is the attribute of that name, or another type, in the namespace of the runtime.</summary>
    public static bool IsAttribute(INamedTypeSymbol? type, string name) =>
        type is { ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true }, ContainingType: null } && type.Name == name;

    /// <summary>Reports whether a type is in the runtime's namespace.</summary>
    public static bool IsOfRuntime(INamedTypeSymbol type) => type.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Reports whether an attribute is a source.</summary>
    public static bool IsSource(AttributeData attribute) => IsAttribute(attribute.AttributeClass?.BaseType, "HtmlSourceAttribute") || IsElementSource(attribute) || IsAttribute(attribute.AttributeClass, "BodyAttribute");

    /// <summary>Reports whether an attribute has a namespace and name.</summary>
    public static bool IsOf(AttributeData attribute, string @namespace, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && IsNamespace(type.ContainingNamespace, @namespace);

    /// <summary>Reports whether a namespace is the one of that name, such as <c>System.Collections.Generic</c>.</summary>
    public static bool IsNamespace(INamespaceSymbol? symbol, string name)
    {
        int end = name.Length;

        for (; symbol is { IsGlobalNamespace: false }; symbol = symbol.ContainingNamespace)
        {
            int start = end - symbol.Name.Length;

            if (start < 0 || (start > 0 && name[start - 1] != '.') || string.CompareOrdinal(name, start, symbol.Name, 0, symbol.Name.Length) != 0)
            {
                return false;
            }

            end = start - 1;
        }

        return end < 0;
    }

    /// <summary>Reports whether a use of the symbol is an error, whatever the user suppresses.</summary>
    public static bool IsForbidden(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (IsOf(attribute, "System", "ObsoleteAttribute") && attribute.ConstructorArguments.Length == 2 && attribute.ConstructorArguments[1].Value is true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the attribute with a name on a symbol; null if it has none.</summary>
    public static AttributeData? Find(ISymbol symbol, string name)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (IsAttribute(attribute.AttributeClass, name))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Reports whether a type is a schema.</summary>
    public static bool IsSchema(ITypeSymbol type) => type is INamedTypeSymbol && Find(type.OriginalDefinition, "HtmlSchemaAttribute") is not null;

    /// <summary>Reports whether a type is the body of an article.</summary>
    public static bool IsBody(ITypeSymbol type) => IsAttribute(type as INamedTypeSymbol, "ArticleBody");

    private static bool IsElementSource(AttributeData attribute) => IsAttribute(attribute.AttributeClass?.BaseType, "ElementSourceAttribute");

    /// <summary>Finds the type, or the part of it, whose use is an error; null if there is none.</summary>
    public static INamedTypeSymbol? ForbiddenIn(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return ForbiddenIn(array.ElementType);
        }

        if (type is not INamedTypeSymbol named || type.SpecialType != SpecialType.None)
        {
            return null;
        }

        if (IsForbidden(named))
        {
            return named;
        }

        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            if (ForbiddenIn(argument) is { } forbidden)
            {
                return forbidden;
            }
        }

        return named.ContainingType is null ? null : ForbiddenIn(named.ContainingType);
    }

    /// <summary>Reports whether a type is the type of AngleSharp's tree with a name.</summary>
    public static bool IsDom(ITypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace is { Name: "Dom", ContainingNamespace: { Name: "AngleSharp", ContainingNamespace.IsGlobalNamespace: true } };
}
