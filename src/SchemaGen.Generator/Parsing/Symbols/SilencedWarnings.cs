using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>Finds the warnings that the user's declarations would cause in the generated code, where the user cannot fix them.</summary>
internal static class SilencedWarnings
{
    /// <summary>Gets the ids of the warnings in the file of a schema.</summary>
    /// <param name="type">The schema.</param>
    /// <param name="declared">The members that it declares itself.</param>
    /// <param name="members">Its members with sources.</param>
    /// <param name="compilation">Its compilation.</param>
    public static EquatableArray<string> Of(INamedTypeSymbol type, ImmutableArray<ISymbol> declared, List<MemberModel> members, Compilation compilation)
    {
        List<string> ids = OfContainers(type, compilation);

        if (members.Exists(HasOtherwiseNullableConversion))
        {
            ids.AddRange(["CS8619", "CS8624", "CS8631"]);
        }

        if (((INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace).GetTypeMembers(type.Name, 0).Length > 1)
        {
            // The compiler reports an error; the documentation need not add to it.
            ids.Add("CS0419");
        }

        for (INamedTypeSymbol? level = type; level is not null && level.SpecialType == SpecialType.None; level = level.BaseType)
        {
            AddExperimental(level, ids);

            foreach (ISymbol member in ReferenceEquals(level, type) ? declared : level.GetMembers())
            {
                // The property of a record's parameter is declared implicitly, and may have attributes.
                if (member is IPropertySymbol || !member.IsImplicitlyDeclared)
                {
                    ImmutableArray<AttributeData> attributes = member.GetAttributes();
                    AddExperimental(attributes, ids);
                    AddExperimentalTypes(member, ids);
                    AddExperimentalConverters(attributes, ids);
                }
            }
        }

        return Sorted(ids);
    }

    /// <summary>Gets the ids of the warnings in the file of a catalog, except those of its schemas.</summary>
    /// <param name="type">The catalog.</param>
    /// <param name="result">The type of its results.</param>
    /// <param name="compilation">The compilation that it belongs to.</param>
    public static EquatableArray<string> OfCatalog(INamedTypeSymbol type, ITypeSymbol result, Compilation compilation)
    {
        List<string> ids = OfContainers(type, compilation);
        AddExperimentalType(result, ids);
        return Sorted(ids);
    }

    /// <summary>Gets the ids of the warnings in the file of a generated selector.</summary>
    public static EquatableArray<string> OfMethod(IMethodSymbol method, Compilation compilation)
    {
        List<string> ids = OfContainers(method.ContainingType, compilation);
        AddExperimental(method, ids);
        return Sorted(ids);
    }

    /// <summary>Gets the ids of the warnings that a use of a type causes.</summary>
    public static EquatableArray<string> OfUse(ITypeSymbol type)
    {
        var ids = new List<string>();
        AddExperimentalType(type, ids);
        return Sorted(ids);
    }

    /// <summary>Gets the ids of the warnings that another part of a type causes, whatever its members are.</summary>
    private static List<string> OfContainers(INamedTypeSymbol type, Compilation compilation)
    {
        var ids = new List<string>();

        if (CompilationFacts.Of(compilation).SaysIfClsCompliant)
        {
            // The assembly of AngleSharp has no such attribute.
            ids.AddRange(["CS3001", "CS3002", "CS3003"]);
        }

        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.Name[0] is >= 'a' and <= 'z' && level.Name.All(static c => c is >= 'a' and <= 'z'))
            {
                ids.Add("CS8981");
            }

            AddExperimental(level, ids);
        }

        return ids;
    }

    private static EquatableArray<string> Sorted(List<string> ids) =>
        ids.Count == 0 ? EquatableArray<string>.Empty : new EquatableArray<string>(ids.Distinct().OrderBy(static id => id, StringComparer.Ordinal).ToArray());

    private static bool HasOtherwiseNullableConversion(MemberModel member)
    {
        foreach (SourceModel source in member.Sources)
        {
            if (source.Conversion is { IsOtherwiseNullable: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the types that generated code names because of a member: its own, and those of a constructor's parameters with their converters.</summary>
    private static void AddExperimentalTypes(ISymbol member, List<string> ids)
    {
        switch (member)
        {
            case IPropertySymbol property:
                AddExperimentalType(property.Type, ids);
                break;
            case IFieldSymbol field:
                AddExperimentalType(field.Type, ids);
                break;
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                foreach (IParameterSymbol parameter in constructor.Parameters)
                {
                    AddExperimentalType(parameter.Type, ids);
                    AddExperimentalConverters(parameter.GetAttributes(), ids);
                }

                break;
        }
    }

    private static void AddExperimentalConverters(ImmutableArray<AttributeData> attributes, List<string> ids)
    {
        foreach (AttributeData attribute in attributes)
        {
            foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
            {
                if (argument.Value is { Kind: TypedConstantKind.Type, Value: ITypeSymbol type })
                {
                    AddExperimentalType(type, ids);
                }
            }
        }
    }

    private static void AddExperimentalType(ITypeSymbol type, List<string> ids)
    {
        if (type is IArrayTypeSymbol array)
        {
            AddExperimentalType(array.ElementType, ids);
        }
        else if (type is INamedTypeSymbol named && type.SpecialType == SpecialType.None)
        {
            foreach (ITypeSymbol argument in named.TypeArguments)
            {
                AddExperimentalType(argument, ids);
            }

            for (INamedTypeSymbol? level = named; level is not null; level = level.ContainingType)
            {
                AddExperimental(level, ids);
            }

            if (type.TypeKind == TypeKind.Enum)
            {
                foreach (ISymbol value in type.GetMembers())
                {
                    AddExperimental(value, ids);
                }
            }
        }
    }

    private static void AddExperimental(ISymbol symbol, List<string> ids) => AddExperimental(symbol.GetAttributes(), ids);

    private static void AddExperimental(ImmutableArray<AttributeData> attributes, List<string> ids)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (KnownTypes.IsOf(attribute, "System.Diagnostics.CodeAnalysis", "ExperimentalAttribute")
                && attribute.ConstructorArguments is [{ Value: string id }]
                && id.Length > 0 && id.All(static c => char.IsLetterOrDigit(c) || c == '_'))
            {
                ids.Add(id);
            }
        }
    }
}
