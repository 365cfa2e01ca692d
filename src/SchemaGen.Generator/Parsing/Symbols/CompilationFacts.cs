using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>Facts that all schemas of a compilation share, computed once and collected with it.</summary>
internal sealed class CompilationFacts
{
    private static readonly ConditionalWeakTable<Compilation, CompilationFacts> s_facts = new();

    private readonly ConcurrentDictionary<INamespaceOrTypeSymbol, ImmutableHashSet<string>> _sameLetters = new(SymbolEqualityComparer.Default);

    private CompilationFacts(Compilation compilation)
    {
        GeneratedNamespace = GeneratedNamespaceOf(compilation.GlobalNamespace);

        foreach (AttributeData attribute in compilation.Assembly.GetAttributes())
        {
            SaysIfClsCompliant |= KnownTypes.IsOf(attribute, "System", "CLSCompliantAttribute");
        }
    }

    /// <summary>The namespace of the generated classes.</summary>
    public GeneratedNamespace GeneratedNamespace { get; }

    /// <summary>Whether the assembly has an attribute about compliance with the common language specification.</summary>
    public bool SaysIfClsCompliant { get; }

    /// <summary>Gets the facts of a compilation.</summary>
    public static CompilationFacts Of(Compilation compilation) => s_facts.GetValue(compilation, static c => new CompilationFacts(c));

    /// <summary>Gets the names of types and namespaces in a container that differ only in case.</summary>
    public ImmutableHashSet<string> NamesOfSameLetters(INamespaceOrTypeSymbol container) => _sameLetters.GetOrAdd(container, static c => FindNamesOfSameLetters(c));

    /// <summary>
    /// Chooses the usual namespace, or another one if names of the user would hide names that the generated code uses: any name in SchemaGen.Generated, or a name in SchemaGen
    /// with which a using directive begins.
    /// </summary>
    private static GeneratedNamespace GeneratedNamespaceOf(INamespaceSymbol global)
    {
        bool isTaken = false;

        foreach (INamespaceOrTypeSymbol member in Members(global, "SchemaGen"))
        {
            isTaken |= member.Name is "System" or "AngleSharp" or "SchemaGen"
                || (member.Name == "Generated" && (member is not INamespaceSymbol generated || HasNames(generated)));
        }

        if (!isTaken)
        {
            return GeneratedNamespace.Default;
        }

        string name = "SchemaGenGenerated";

        while (global.GetMembers(name).Any())
        {
            name += "_";
        }

        return new GeneratedNamespace(name, IsInsideSchemaGen: false);
    }

    private static IEnumerable<INamespaceOrTypeSymbol> Members(INamespaceSymbol container, string name)
    {
        foreach (INamespaceOrTypeSymbol member in container.GetMembers(name))
        {
            if (member is INamespaceSymbol inner)
            {
                foreach (INamespaceOrTypeSymbol symbol in inner.GetMembers())
                {
                    yield return symbol;
                }
            }
        }
    }

    /// <summary>Reports whether a namespace has a type that code can refer to. The generated matchers of referenced assemblies are file-local, and so do not count.</summary>
    private static bool HasNames(INamespaceSymbol container)
    {
        foreach (INamespaceOrTypeSymbol member in container.GetMembers())
        {
            if (member is INamespaceSymbol || (member.CanBeReferencedByName && member is not INamedTypeSymbol { IsFileLocal: true }))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableHashSet<string> FindNamesOfSameLetters(INamespaceOrTypeSymbol container)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        ImmutableHashSet<string> same = ImmutableHashSet<string>.Empty.WithComparer(StringComparer.Ordinal);

        foreach (INamespaceOrTypeSymbol member in container is INamespaceSymbol @namespace ? @namespace.GetMembers() : (IEnumerable<INamespaceOrTypeSymbol>)container.GetTypeMembers())
        {
            if (!seen.TryGetValue(member.Name, out string? other))
            {
                seen.Add(member.Name, member.Name);
            }
            else if (!string.Equals(member.Name, other, StringComparison.Ordinal))
            {
                same = same.Add(member.Name).Add(other);
            }
        }

        return same;
    }
}
