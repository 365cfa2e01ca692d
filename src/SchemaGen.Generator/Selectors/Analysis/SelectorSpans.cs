using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SchemaGen.Generator.Selectors;

/// <summary>The positions of a selector's compounds and regular expressions, for findings that come after parsing. The syntax itself has no positions, so that equal selectors are equal.</summary>
internal sealed class SelectorSpans
{
    private readonly Dictionary<CompoundSelector, CompoundSpan> _spans = new(IdentityComparer.Instance);

    /// <summary>The position of a compound that the parser made with these spans.</summary>
    public CompoundSpan this[CompoundSelector compound] => _spans[compound];

    /// <summary>The regular expressions of <c>:matches()</c> and <c>:matchesOwn()</c> with their starts, without the quotes around them.</summary>
    public List<(int Start, string Pattern)> Patterns { get; } = [];

    /// <summary>Records the position of a compound.</summary>
    public void Add(CompoundSelector compound, CompoundSpan span) => _spans.Add(compound, span);

    /// <summary>Compares compounds by reference, because equal ones occur in several places.</summary>
    private sealed class IdentityComparer : IEqualityComparer<CompoundSelector>
    {
        public static readonly IdentityComparer Instance = new();

        public bool Equals(CompoundSelector? x, CompoundSelector? y) => ReferenceEquals(x, y);

        public int GetHashCode(CompoundSelector obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
