using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>The types of an assembly and how its schemas read them, for rules that depend on other types than the analyzed one.</summary>
/// <remarks>
/// Each part is computed once for a compilation, when a rule first asks for it: a search for each schema would take time in proportion to the schemas multiplied by the types.
/// A cancelled search keeps nothing.
/// </remarks>
internal sealed class AssemblyTypes
{
    private static readonly ConditionalWeakTable<Compilation, AssemblyTypes> s_types = new();

    private readonly object _gate = new();
    private readonly IAssemblySymbol _assembly;
    private List<INamedTypeSymbol>? _all;
    private List<INamedTypeSymbol>? _schemas;
    private Dictionary<ISymbol, List<MemberSlot>>? _uses;
    private HashSet<ISymbol>? _typesOfMembers;
    private HashSet<ISymbol>? _typesOfRanges;

    private AssemblyTypes(IAssemblySymbol assembly) => _assembly = assembly;

    /// <summary>Gets the types of a compilation.</summary>
    public static AssemblyTypes Of(Compilation compilation) => s_types.GetValue(compilation, static c => new AssemblyTypes(c.Assembly));

    /// <summary>Gets all types, nested ones included.</summary>
    public IReadOnlyList<INamedTypeSymbol> All(CancellationToken cancellationToken) =>
        Once(ref _all, static (types, token) => [.. TypesIn(types._assembly.GlobalNamespace, token)], cancellationToken);

    /// <summary>Gets the members of schemas whose values, items or entries are of a schema.</summary>
    public IReadOnlyList<MemberSlot> UsesOf(INamedTypeSymbol schema, CancellationToken cancellationToken) =>
        Once(ref _uses, static (types, token) => types.Uses(token), cancellationToken).TryGetValue(schema, out List<MemberSlot>? uses) ? uses : [];

    /// <summary>Reports whether a member of a schema is of a type that cannot be read.</summary>
    public bool IsUnreadableTypeOfMember(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        Once(ref _typesOfMembers, static (types, token) => types.UnreadableTypesOfMembers(token), cancellationToken).Contains(type);

    /// <summary>Reports whether a member of any type reads a schema with <c>NextUntil</c>.</summary>
    public bool IsReadInRange(INamedTypeSymbol schema, CancellationToken cancellationToken) =>
        Once(ref _typesOfRanges, static (types, token) => types.TypesOfRanges(token), cancellationToken).Contains(schema);

    private List<INamedTypeSymbol> Schemas(CancellationToken cancellationToken) =>
        Once(ref _schemas, static (types, token) => [.. types.All(token).Where(KnownTypes.IsSchema)], cancellationToken);

    private Dictionary<ISymbol, List<MemberSlot>> Uses(CancellationToken cancellationToken)
    {
        var uses = new Dictionary<ISymbol, List<MemberSlot>>(SymbolEqualityComparer.Default);

        foreach (INamedTypeSymbol schema in Schemas(cancellationToken))
        {
            foreach (MemberSlot slot in MemberSlots.Of(schema, cancellationToken))
            {
                ITypeSymbol type = MemberType.Of(slot.Type).Underlying;

                if (!uses.TryGetValue(type, out List<MemberSlot>? ofType))
                {
                    uses.Add(type, ofType = []);
                }

                ofType.Add(slot);
            }
        }

        return uses;
    }

    private HashSet<ISymbol> UnreadableTypesOfMembers(CancellationToken cancellationToken)
    {
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);

        foreach (INamedTypeSymbol schema in Schemas(cancellationToken))
        {
            foreach (ISymbol member in schema.GetMembers())
            {
                if (TypeOf(member) is { } declared && !MemberSlots.Sources(member).IsEmpty && MemberType.Of(declared) is { Value: null } read)
                {
                    found.Add(read.Underlying);
                }
            }
        }

        return found;
    }

    private HashSet<ISymbol> TypesOfRanges(CancellationToken cancellationToken)
    {
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);

        foreach (INamedTypeSymbol type in All(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();

            foreach ((ITypeSymbol read, AttributeData css) in MemberSlots.CssSources(type))
            {
                if (css.NamedArguments.Any(static a => a.Key == "NextUntil"))
                {
                    AddWithArguments(read, found);
                }
            }
        }

        return found;
    }

    private static void AddWithArguments(ITypeSymbol type, HashSet<ISymbol> found)
    {
        found.Add(type);

        if (type is IArrayTypeSymbol array)
        {
            AddWithArguments(array.ElementType, found);
        }
        else if (type is INamedTypeSymbol { IsGenericType: true } generic)
        {
            foreach (ITypeSymbol argument in generic.TypeArguments)
            {
                AddWithArguments(argument, found);
            }
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : (member as IFieldSymbol)?.Type;

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol root, CancellationToken cancellationToken)
    {
        var containers = new Stack<INamespaceOrTypeSymbol>();
        containers.Push(root);

        while (containers.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            INamespaceOrTypeSymbol container = containers.Pop();

            if (container is INamespaceSymbol @namespace)
            {
                foreach (INamespaceOrTypeSymbol member in @namespace.GetMembers())
                {
                    containers.Push(member);
                }
            }
            else
            {
                yield return (INamedTypeSymbol)container;

                foreach (INamedTypeSymbol nested in container.GetTypeMembers())
                {
                    containers.Push(nested);
                }
            }
        }
    }

    /// <summary>Computes a part unless it is there. Other threads wait for it, because they would search the same types.</summary>
    private T Once<T>(ref T? part, Func<AssemblyTypes, CancellationToken, T> compute, CancellationToken cancellationToken)
        where T : class
    {
        lock (_gate)
        {
            return part ??= compute(this, cancellationToken);
        }
    }
}
