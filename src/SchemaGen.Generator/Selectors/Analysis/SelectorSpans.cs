using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SchemaGen.Generator.Selectors;

/// <summary>The positions of a selector's compounds, of their classes, ids and attributes, and of regular expressions, for findings that come after parsing. The syntax itself has no positions, so that equal selectors are equal.</summary>
internal sealed class SelectorSpans
{
    private readonly Dictionary<CompoundSelector, CompoundSpan> _spans = new(IdentityComparer.Instance);
    private readonly Dictionary<SimpleSelector, (int Start, int End)> _conditions = new(IdentityComparer.Instance);

    /// <summary>The position of a compound that the parser made with these spans.</summary>
    public CompoundSpan this[CompoundSelector compound] => _spans[compound];

    /// <summary>The position of a class, an id or an attribute that the parser made with these spans. Pseudo-classes have none, because the tree of each is the same object everywhere.</summary>
    public (int Start, int End) this[SimpleSelector condition] => _conditions[condition];

    /// <summary>Gets the position of a selector whose compounds the parser made with these spans.</summary>
    public (int Start, int End) Of(ComplexSelector selector) => (this[selector.Compounds[0]].Start, this[selector.Compounds[selector.Compounds.Count - 1]].End);

    /// <summary>The regular expressions of <c>:matches()</c> and <c>:matchesOwn()</c> with their starts, without the quotes around them.</summary>
    public List<(int Start, string Pattern)> Patterns { get; } = [];

    /// <summary>Records the position of a compound.</summary>
    public void Add(CompoundSelector compound, CompoundSpan span) => _spans.Add(compound, span);

    /// <summary>Records the position of a class, an id or an attribute.</summary>
    public void Add(SimpleSelector condition, int start, int end) => _conditions.Add(condition, (start, end));

    /// <summary>Compares by reference, because equal ones occur in several places.</summary>
    private sealed class IdentityComparer : IEqualityComparer<object>
    {
        public static readonly IdentityComparer Instance = new();

        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
