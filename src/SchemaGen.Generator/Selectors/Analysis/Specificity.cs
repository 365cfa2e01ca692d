using System;

namespace SchemaGen.Generator.Selectors;

/// <summary>How specific a selector is.</summary>
/// <param name="A">The ids in it.</param>
/// <param name="B">The classes, attributes and pseudo-classes.</param>
/// <param name="C">The tag names.</param>
internal readonly record struct Specificity(int A, int B, int C) : IComparable<Specificity>
{
    /// <summary>The specificity of one selector of a list.</summary>
    public static Specificity Of(ComplexSelector selector)
    {
        Specificity sum = default;

        foreach (CompoundSelector compound in selector.Compounds)
        {
            sum += Of(compound);
        }

        return sum;
    }

    /// <summary>The specificity of the most specific selector of <paramref name="list"/>, nothing for an empty one.</summary>
    public static Specificity Of(SelectorList list)
    {
        Specificity highest = default;

        foreach (ComplexSelector selector in list.Selectors)
        {
            highest = Max(highest, Of(selector));
        }

        return highest;
    }

    /// <summary>The specificity of the conditions on one element.</summary>
    public static Specificity Of(CompoundSelector compound)
    {
        Specificity sum = compound.Type?.Name is null ? default : new Specificity(0, 0, 1);

        foreach (SimpleSelector simple in compound.Simple)
        {
            sum += Of(simple);
        }

        return sum;
    }

    /// <inheritdoc/>
    public int CompareTo(Specificity other) => (A, B, C).CompareTo((other.A, other.B, other.C));

    public static Specificity operator +(Specificity left, Specificity right) => new(left.A + right.A, left.B + right.B, left.C + right.C);

    public static bool operator <(Specificity left, Specificity right) => left.CompareTo(right) < 0;

    public static bool operator >(Specificity left, Specificity right) => left.CompareTo(right) > 0;

    public static bool operator <=(Specificity left, Specificity right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Specificity left, Specificity right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"({A},{B},{C})");

    private static Specificity Of(SimpleSelector simple) => simple switch
    {
        IdSelector => new Specificity(1, 0, 0),
        LogicalSelector { Kind: LogicalKind.Where } => default,
        LogicalSelector logical => Of(logical.List),
        HasSelector has => Of(has),
        NthSelector { Of: { } list } => new Specificity(0, 1, 0) + Of(list),
        _ => new Specificity(0, 1, 0),
    };

    private static Specificity Of(HasSelector has)
    {
        Specificity highest = default;

        foreach (RelativeSelector relative in has.List)
        {
            highest = Max(highest, Of(relative.Selector));
        }

        return highest;
    }

    private static Specificity Max(Specificity left, Specificity right) => left > right ? left : right;
}
