namespace SchemaGen.Generator.Selectors;

/// <summary>Conditions on one element, as <c>a.more[href]</c>.</summary>
/// <param name="Type">The condition on the tag name, if one is written.</param>
/// <param name="Simple">The other conditions, in the order written; empty only if there is a type.</param>
internal sealed record CompoundSelector(TypeSelector? Type, EquatableArray<SimpleSelector> Simple)
{
    /// <summary>Returns the selector in its canonical spelling.</summary>
    public override string ToString() => SelectorPrinter.Print(this);
}
