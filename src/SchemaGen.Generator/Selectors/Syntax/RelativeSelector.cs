namespace SchemaGen.Generator.Selectors;

/// <summary>An alternative of <c>:has()</c>, which starts from the element that <c>:has()</c> is tested for.</summary>
/// <param name="Leading">The relation of the first compound to that element; <see cref="Combinator.Descendant"/> if nothing is written.</param>
/// <param name="Selector">The selector of the argument.</param>
internal sealed record RelativeSelector(Combinator Leading, ComplexSelector Selector)
{
    /// <summary>Returns the selector in its canonical spelling.</summary>
    public override string ToString() => SelectorPrinter.Print(this);
}
