namespace SchemaGen.Generator.Selectors;

/// <summary><c>[name]</c> or <c>[name=value]</c>.</summary>
/// <param name="Name">The name as written, case kept.</param>
/// <param name="Operator">How the attribute's value is compared.</param>
/// <param name="Value">What it is compared with; empty for <see cref="AttributeOperator.Exists"/>.</param>
/// <param name="Case">Whether case counts in the value.</param>
internal sealed record AttributeSelector(string Name, AttributeOperator Operator, string Value, AttributeCase Case) : SimpleSelector
{
    /// <summary>Whether an attribute of any namespace matches (<c>[*|href]</c> is also <c>xlink:href</c>); otherwise only one without.</summary>
    public bool AnyNamespace { get; init; }
}
