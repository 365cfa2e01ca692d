using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>A condition on one element, in terms of selectors: of the element itself and of the states of its neighbors.</summary>
/// <remarks><see cref="ConditionLowering"/> turns it into an <see cref="Expression"/>, which is what the generated code has.</remarks>
internal abstract record Condition;

/// <summary>Always true, as the universal selector.</summary>
internal sealed record AlwaysCondition : Condition
{
    /// <summary>The only instance.</summary>
    public static readonly AlwaysCondition Instance = new();
}

/// <summary>True if all of several conditions are.</summary>
internal sealed record AllCondition(EquatableArray<Condition> Parts) : Condition;

/// <summary>True if one of several conditions is; without any, false.</summary>
internal sealed record AnyCondition(EquatableArray<Condition> Parts) : Condition;

/// <summary>True if a condition is false.</summary>
internal sealed record NotCondition(Condition Operand) : Condition;

/// <summary>The local name is exactly this one.</summary>
internal sealed record TagCondition(TagName Tag) : Condition;

/// <summary>The class attribute contains this name.</summary>
internal sealed record ClassCondition(string Name) : Condition;

/// <summary>The id is this one.</summary>
internal sealed record IdCondition(string Id) : Condition;

/// <summary>An attribute compares to a value.</summary>
/// <param name="Name">The attribute's name.</param>
/// <param name="AnyNamespace">Whether an attribute with that local name in a namespace counts.</param>
/// <param name="Operator">The comparison.</param>
/// <param name="Value">The value.</param>
/// <param name="IgnoreCase">Whether ASCII letters compare without case.</param>
internal sealed record AttributeCondition(string Name, bool AnyNamespace, AttributeOperator Operator, string Value, bool IgnoreCase) : Condition;

/// <summary>A meta element has this name.</summary>
internal sealed record MetaCondition(string Name) : Condition;

/// <summary>An element has a state.</summary>
/// <param name="Relation">The element.</param>
/// <param name="State">The index of the state in the plan.</param>
internal sealed record StateCondition(StateRelation Relation, int State) : Condition;

/// <summary>A look-ahead bit is set: something inside or after the element matches.</summary>
/// <param name="LookAhead">The index of the look-ahead in the plan.</param>
internal sealed record LookAheadCondition(int LookAhead) : Condition;

/// <summary>The index among the siblings is one of <c>step * n + offset</c>.</summary>
/// <param name="Index">The index.</param>
/// <param name="Counter">The index of the counter, if only some siblings count; otherwise null.</param>
/// <param name="Step">The step.</param>
/// <param name="Offset">The offset.</param>
internal sealed record NthCondition(SiblingIndex Index, int? Counter, int Step, int Offset) : Condition;

/// <summary>A property that follows from the element and its neighbors, without states.</summary>
/// <param name="Property">The property.</param>
internal sealed record ElementCondition(ElementProperty Property) : Condition;

/// <summary>The language that the element declares is in one of the ranges.</summary>
/// <param name="Ranges">The ranges.</param>
/// <param name="IsRoot">Whether the language of the page counts, as for an element without parent and attribute.</param>
internal sealed record LanguageCondition(EquatableArray<string> Ranges, bool IsRoot) : Condition;

/// <summary>The element declares this direction.</summary>
internal sealed record DirectionCondition(string Direction) : Condition;

/// <summary>The text contains a text, or a match of a regular expression.</summary>
/// <param name="IsOwn">Whether only the element's own text nodes count.</param>
/// <param name="Text">A text, which is compared without case, or a regular expression.</param>
/// <param name="IsPattern">Whether it is a regular expression.</param>
internal sealed record TextCondition(bool IsOwn, string Text, bool IsPattern) : Condition;
