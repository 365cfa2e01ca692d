using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>Finds the members of a schema that have sources, those of base classes first.</summary>
internal static class MemberSlots
{
    /// <summary>The number of members that few schemas exceed.</summary>
    private const int UsualMembers = 16;

    /// <summary>Gets the members of a schema with sources, without reporting what is wrong with its constructors.</summary>
    public static List<MemberSlot> Of(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        IMethodSymbol? constructor = type.IsAbstract ? null : ConstructorChooser.Choose(type, new DiagnosticReporter(receiver: null), cancellationToken);
        return Collect(Members(type, type.GetMembers()), constructor, cancellationToken);
    }

    /// <summary>Collects the members.</summary>
    /// <param name="members">The members of the schema.</param>
    /// <param name="constructor">The constructor that builds it; null if there is none.</param>
    /// <param name="cancellationToken">The token of the compiler.</param>
    public static List<MemberSlot> Collect(List<ISymbol> members, IMethodSymbol? constructor, CancellationToken cancellationToken)
    {
        var slots = new List<MemberSlot>();
        Dictionary<string, IParameterSymbol> parameters = ParametersOf(members, constructor);

        foreach (ISymbol member in members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            parameters.TryGetValue(member.Name, out IParameterSymbol? parameter);
            ImmutableArray<AttributeData> own = SourcesOf(member);
            ImmutableArray<AttributeData> ofParameter = parameter is null ? ImmutableArray<AttributeData>.Empty : Sources(parameter);

            if (own.Length + ofParameter.Length > 0)
            {
                ImmutableArray<AttributeData> sources = ofParameter.Length > 0 ? ofParameter : own;
                AttributeData? items = (parameter is null ? null : KnownTypes.Find(parameter, "ItemsAttribute")) ?? ItemsOf(member);
                slots.Add(new MemberSlot(member, parameter, sources, items, (own.Length > 0 && ofParameter.Length > 0) || IsScattered(sources, cancellationToken)));
            }
        }

        foreach (IParameterSymbol parameter in constructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            ImmutableArray<AttributeData> sources = Sources(parameter);

            if (sources.Length > 0 && parameter.Name.Length > 0 && !slots.Exists(slot => SymbolEqualityComparer.Default.Equals(slot.Parameter, parameter)))
            {
                slots.Add(new MemberSlot(Symbol: null, parameter, sources, KnownTypes.Find(parameter, "ItemsAttribute"), IsScattered: false));
            }
        }

        return slots;
    }

    /// <summary>Gets the sources of a symbol.</summary>
    public static ImmutableArray<AttributeData> Sources(ISymbol symbol)
    {
        ImmutableArray<AttributeData> attributes = symbol.GetAttributes();

        foreach (AttributeData attribute in attributes)
        {
            if (!KnownTypes.IsSource(attribute))
            {
                return attributes.RemoveAll(static a => !KnownTypes.IsSource(a));
            }
        }

        return attributes;
    }

    /// <summary>Gets the <c>[Css]</c> attributes of a type's members, and the types that they read.</summary>
    public static IEnumerable<(ITypeSymbol Type, AttributeData Css)> CssSources(INamedTypeSymbol type) => type.GetMembers()
        .SelectMany(static member => member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.Parameters : (IEnumerable<ISymbol>)[member])
        .SelectMany(static symbol => symbol switch
        {
            IPropertySymbol property => CssSources(property, property.Type),
            IFieldSymbol field => CssSources(field, field.Type),
            IParameterSymbol parameter => CssSources(parameter, parameter.Type),
            _ => [],
        });

    private static IEnumerable<(ITypeSymbol Type, AttributeData Css)> CssSources(ISymbol symbol, ITypeSymbol type) =>
        symbol.GetAttributes().Where(static a => KnownTypes.IsAttribute(a.AttributeClass, "CssAttribute")).Select(a => (type, a));

    /// <summary>Gets the properties and fields, those of base classes first; an overriding or hiding member replaces that of the base class.</summary>
    /// <param name="type">The type.</param>
    /// <param name="declared">The members that the type itself declares.</param>
    public static List<ISymbol> Members(INamedTypeSymbol type, ImmutableArray<ISymbol> declared)
    {
        var chain = new List<INamedTypeSymbol>();

        for (INamedTypeSymbol? t = type; t is not null && t.SpecialType == SpecialType.None; t = t.BaseType)
        {
            chain.Insert(0, t);
        }

        var members = new List<ISymbol>(UsualMembers);
        var places = new Dictionary<string, int>(UsualMembers, StringComparer.Ordinal);

        foreach (INamedTypeSymbol level in chain)
        {
            foreach (ISymbol member in ReferenceEquals(level, type) ? declared : level.GetMembers())
            {
                if (member is (IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false }) and { Name.Length: > 0 })
                {
                    // The index of the first declaration is kept.
                    if (places.TryGetValue(member.Name, out int same))
                    {
                        members[same] = member;
                    }
                    else
                    {
                        places.Add(member.Name, members.Count);
                        members.Add(member);
                    }
                }
            }
        }

        return members;
    }

    /// <summary>Finds the parameter that takes the value of each member: the one with its name, otherwise the one that differs only in case, unless that one belongs to another member.</summary>
    private static Dictionary<string, IParameterSymbol> ParametersOf(List<ISymbol> members, IMethodSymbol? constructor)
    {
        var parameters = new Dictionary<string, IParameterSymbol>(StringComparer.Ordinal);

        foreach (IParameterSymbol parameter in constructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            ISymbol? match = members.Find(m => string.Equals(m.Name, parameter.Name, StringComparison.Ordinal))
                ?? members.Find(m => string.Equals(m.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && !HasParameter(constructor!, m.Name));

            if (match is not null && !parameters.ContainsKey(match.Name))
            {
                parameters.Add(match.Name, parameter);
            }
        }

        return parameters;
    }

    private static bool HasParameter(IMethodSymbol constructor, string name)
    {
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (string.Equals(parameter.Name, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the sources of a member. Those of an override replace those of the base; an override without sources inherits them.</summary>
    private static ImmutableArray<AttributeData> SourcesOf(ISymbol member)
    {
        ImmutableArray<AttributeData> sources = Sources(member);
        return sources.Length == 0 && member is IPropertySymbol { OverriddenProperty: { } overridden } ? SourcesOf(overridden) : sources;
    }

    private static AttributeData? ItemsOf(ISymbol member) =>
        KnownTypes.Find(member, "ItemsAttribute") ?? (member is IPropertySymbol { OverriddenProperty: { } overridden } && Sources(member).Length == 0 ? ItemsOf(overridden) : null);

    /// <summary>Reports whether sources are on several declarations: a partial property may have attributes on both of its declarations.</summary>
    private static bool IsScattered(ImmutableArray<AttributeData> sources, CancellationToken cancellationToken)
    {
        SyntaxNode? declaration = null;

        foreach (AttributeData source in sources)
        {
            SyntaxNode? own = source.ApplicationSyntaxReference?.GetSyntax(cancellationToken).Parent?.Parent;

            if (declaration is not null && own is not null && !ReferenceEquals(declaration, own))
            {
                return true;
            }

            declaration ??= own;
        }

        return false;
    }
}
