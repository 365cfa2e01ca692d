namespace SchemaGen.Generator.Selectors;

/// <summary>Compounds joined by combinators, as <c>ul &gt; li a</c>, in the order written: the last compound is the subject.</summary>
/// <param name="Compounds">At least one.</param>
/// <param name="Combinators">One fewer: the item at <c>i</c> is between the compounds <c>i</c> and <c>i + 1</c>.</param>
internal sealed record ComplexSelector(EquatableArray<CompoundSelector> Compounds, EquatableArray<Combinator> Combinators)
{
    /// <summary>Returns the selector in its canonical spelling.</summary>
    public override string ToString() => SelectorPrinter.Print(this);
}
