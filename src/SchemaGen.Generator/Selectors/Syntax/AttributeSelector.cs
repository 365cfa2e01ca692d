namespace SchemaGen.Generator.Selectors;

/// <summary><c>[name]</c> or <c>[name=value]</c>.</summary>
/// <param name="Name">The name as written, case kept.</param>
/// <param name="Operator">The comparison of the attribute's value.</param>
/// <param name="Value">The value to compare with; empty for <see cref="AttributeOperator.Exists"/>.</param>
/// <param name="Case">Whether case counts in the value.</param>
internal sealed record AttributeSelector(string Name, AttributeOperator Operator, string Value, AttributeCase Case) : SimpleSelector
{
    /// <summary>Whether an attribute of any namespace matches (<c>[*|href]</c> is also <c>xlink:href</c>); otherwise only one without.</summary>
    public bool AnyNamespace { get; init; }
}
