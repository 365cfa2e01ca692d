using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SchemaGen.Generator.Selectors;

/// <summary>The positions of a selector's compounds, for findings that come after parsing. The syntax itself has no positions, so that equal selectors are equal.</summary>
internal sealed class SelectorSpans
{
    private readonly Dictionary<CompoundSelector, CompoundSpan> _spans = new(IdentityComparer.Instance);

    /// <summary>The position of a compound that the parser made with these spans.</summary>
    public CompoundSpan this[CompoundSelector compound] => _spans[compound];

    /// <summary>Gets the position of a selector whose compounds the parser made with these spans.</summary>
    public (int Start, int End) Of(ComplexSelector selector) => (this[selector.Compounds[0]].Start, this[selector.Compounds[selector.Compounds.Count - 1]].End);

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
