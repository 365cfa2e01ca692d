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

/// <summary>The element is of HTML, where names have no case.</summary>
internal sealed record HtmlTest : Test
{
    /// <summary>The one instance.</summary>
    public static readonly HtmlTest Instance = new();
}

/// <summary>The class attribute has this name in it.</summary>
internal sealed record ClassTest(string Name) : Test;

/// <summary>The id is this.</summary>
internal sealed record IdTest(string Id) : Test;

/// <summary>An attribute compares to a value.</summary>
/// <param name="Name">The attribute's name.</param>
/// <param name="Operator">How it compares.</param>
/// <param name="Value">The value.</param>
/// <param name="IgnoreCase">Whether ASCII letters compare without case.</param>
internal sealed record AttributeValueTest(string Name, AttributeOperator Operator, string Value, bool IgnoreCase) : Test;

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
/// <param name="Counter">What is counted; null: all element siblings.</param>
/// <param name="Step">The step.</param>
/// <param name="Offset">The offset.</param>
internal sealed record NthTest(int? Counter, int Step, int Offset) : Test;

/// <summary>The first element of its parent.</summary>
internal sealed record FirstChildTest : Test
{
    /// <summary>The one instance.</summary>
    public static readonly FirstChildTest Instance = new();
}

/// <summary>The last element of its parent.</summary>
internal sealed record LastChildTest : Test
{
    /// <summary>The one instance.</summary>
    public static readonly LastChildTest Instance = new();
}
