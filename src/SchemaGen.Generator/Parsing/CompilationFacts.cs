using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Parsing;

/// <summary>What is the same for all schemas of a compilation, found once and gone with it.</summary>
internal sealed class CompilationFacts
{
    private static readonly ConditionalWeakTable<Compilation, CompilationFacts> s_facts = new();

    private readonly ConcurrentDictionary<INamespaceOrTypeSymbol, ImmutableHashSet<string>> _sameLetters = new(SymbolEqualityComparer.Default);

    private CompilationFacts(Compilation compilation)
    {
        Defaults = SchemaSettings.DefaultsOf(compilation);

        foreach (AttributeData attribute in compilation.Assembly.GetAttributes())
        {
            SaysIfClsCompliant |= KnownTypes.IsOf(attribute, "System", "CLSCompliantAttribute");
        }
    }

    /// <summary>What the assembly says of all its schemas.</summary>
    public SchemaSettings Defaults { get; }

    /// <summary>Whether the assembly says whether it complies to the common language specification.</summary>
    public bool SaysIfClsCompliant { get; }

    /// <summary>Those of a compilation.</summary>
    public static CompilationFacts Of(Compilation compilation) => s_facts.GetValue(compilation, static c => new CompilationFacts(c));

    /// <summary>The names of types and namespaces inside of another that differ from each other in case alone.</summary>
    public ImmutableHashSet<string> NamesOfSameLetters(INamespaceOrTypeSymbol container) => _sameLetters.GetOrAdd(container, static c => FindNamesOfSameLetters(c));

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
