namespace SchemaGen.Generator.Selectors;

/// <summary>Selectors of which one has to match, as <c>h1, .title</c>; empty only as the argument of <c>:is()</c> and <c>:where()</c>, where it matches nothing.</summary>
internal sealed record SelectorList(EquatableArray<ComplexSelector> Selectors)
{
    /// <summary>Returns the selector in its canonical spelling.</summary>
    public override string ToString() => SelectorPrinter.Print(this);
}
