using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>A question about one element, and about what is known of those around it.</summary>
internal abstract record Test;

/// <summary>Always true, as the universal selector.</summary>
internal sealed record AlwaysTest : Test
{
    /// <summary>The one instance.</summary>
    public static readonly AlwaysTest Instance = new();
}

/// <summary>True if each of several tests is.</summary>
internal sealed record AllTest(EquatableArray<Test> Tests) : Test;

/// <summary>True if one of several tests is; without any, false.</summary>
internal sealed record AnyTest(EquatableArray<Test> Tests) : Test;

/// <summary>True if a test is not.</summary>
internal sealed record NotTest(Test Operand) : Test;

/// <summary>The local name is exactly this.</summary>
internal sealed record TagTest(string Name) : Test;

/// <summary>The class attribute has this name in it.</summary>
internal sealed record ClassTest(string Name) : Test;

/// <summary>The id is this.</summary>
internal sealed record IdTest(string Id) : Test;

/// <summary>An attribute compares to a value.</summary>
/// <param name="Name">The attribute's name.</param>
/// <param name="AnyNamespace">Whether an attribute of that local name in a namespace counts.</param>
/// <param name="Operator">How it compares.</param>
/// <param name="Value">The value.</param>
/// <param name="IgnoreCase">Whether ASCII letters compare without case.</param>
internal sealed record AttributeValueTest(string Name, bool AnyNamespace, AttributeOperator Operator, string Value, bool IgnoreCase) : Test;

/// <summary>A meta element says this name.</summary>
internal sealed record MetaTest(string Name) : Test;

/// <summary>An element has a state.</summary>
/// <param name="Relation">Which element.</param>
/// <param name="State">The index of the state in the plan.</param>
internal sealed record StateTest(StateRelation Relation, int State) : Test;

/// <summary>A look-ahead bit is set: something inside or after the element matches.</summary>
/// <param name="Bit">The index of the look-ahead in the plan.</param>
internal sealed record AheadTest(int Bit) : Test;

/// <summary>The place among the siblings is one of <c>step * n + offset</c>.</summary>
/// <param name="Place">Which place.</param>
/// <param name="Counter">What is counted; null: what <paramref name="Place"/> says.</param>
/// <param name="Step">The step.</param>
/// <param name="Offset">The offset.</param>
internal sealed record NthTest(NthPlace Place, int? Counter, int Step, int Offset) : Test;

/// <summary>Something that the element alone can tell.</summary>
/// <param name="Kind">What it is.</param>
internal sealed record ElementTest(ElementTestKind Kind) : Test;

/// <summary>The language that the element's own markup says is in one of the ranges.</summary>
/// <param name="Ranges">The ranges.</param>
/// <param name="IsRoot">Whether the page's meta element counts, as for an element without parent and attribute.</param>
internal sealed record LanguageTest(EquatableArray<string> Ranges, bool IsRoot) : Test;

/// <summary>The direction that the element's own markup says is this one.</summary>
internal sealed record DirectionTest(string Direction) : Test;

/// <summary>The text has something in it.</summary>
/// <param name="IsOwn">Whether only the element's own text nodes count.</param>
/// <param name="Text">What it has in it: a text, compared without case, or a regular expression.</param>
/// <param name="IsPattern">Whether it is a regular expression.</param>
internal sealed record TextTest(bool IsOwn, string Text, bool IsPattern) : Test;
