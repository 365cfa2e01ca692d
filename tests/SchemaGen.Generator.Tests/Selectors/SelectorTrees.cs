using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>Short names for building the trees that tests expect.</summary>
internal static class SelectorTrees
{
    public static SelectorList List(params ComplexSelector[] selectors) => new(new EquatableArray<ComplexSelector>(selectors));

    public static ComplexSelector Complex(CompoundSelector compound) => new(new EquatableArray<CompoundSelector>(compound), default);

    public static ComplexSelector Complex(CompoundSelector left, Combinator combinator, CompoundSelector right) =>
        new(new EquatableArray<CompoundSelector>(left, right), new EquatableArray<Combinator>(combinator));

    public static CompoundSelector Tag(string? name, params SimpleSelector[] simple) => new(new TypeSelector(name), new EquatableArray<SimpleSelector>(simple));

    public static CompoundSelector Any(params SimpleSelector[] simple) => new(Type: null, new EquatableArray<SimpleSelector>(simple));

    /// <summary>A list of one selector of one compound of one condition.</summary>
    public static SelectorList Only(SimpleSelector simple) => List(Complex(Any(simple)));

    /// <inheritdoc cref="Only(SimpleSelector)"/>
    public static SelectorList Only(CompoundSelector compound) => List(Complex(compound));

    public static HasSelector Has(params (Combinator Leading, ComplexSelector Selector)[] list) =>
        new(new EquatableArray<RelativeSelector>(System.Array.ConvertAll(list, item => new RelativeSelector(item.Leading, item.Selector))));

    public static AttributeSelector Attribute(string name, AttributeOperator operation = AttributeOperator.Exists, string value = "", AttributeCase flag = AttributeCase.Default) =>
        new(name, operation, value, flag);
}
