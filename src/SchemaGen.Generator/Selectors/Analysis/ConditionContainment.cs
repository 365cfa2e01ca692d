using System;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>Decides whether conditions on an element follow from others on the same element, or contradict them. The selectors are in normal form (see <see cref="SelectorNormalForm"/>).</summary>
internal static class ConditionContainment
{
    /// <summary>Reports whether a condition on the tag name follows from another. Names are compared with case, because it counts for elements that are not HTML's.</summary>
    public static bool Implies(TypeSelector? inner, TypeSelector? outer) =>
        outer is null || ((!outer.NoNamespace || inner is { NoNamespace: true }) && (outer.Name is null || inner?.Name == outer.Name));

    /// <summary>Reports whether a condition follows from the conditions of a compound, those in lists excepted.</summary>
    public static bool Implies(CompoundSelector inner, SimpleSelector outer) =>
        inner.Simple.Any(condition => Implies(condition, outer))
        || outer switch
        {
            StructuralSelector { Kind: StructuralKind.OnlyChild } => Implies(inner, new StructuralSelector(StructuralKind.FirstChild)) && Implies(inner, new StructuralSelector(StructuralKind.LastChild)),
            StructuralSelector { Kind: StructuralKind.OnlyOfType } => Implies(inner, new StructuralSelector(StructuralKind.FirstOfType)) && Implies(inner, new StructuralSelector(StructuralKind.LastOfType)),
            _ => false,
        };

    /// <summary>Reports whether no element meets the conditions of both compounds.</summary>
    public static bool Contradicts(CompoundSelector one, CompoundSelector two) =>
        (one.Type?.Name is { } name && two.Type?.Name is { } other && !EqualsIgnoreCase(name, other))
        || one.Simple.Any(first => two.Simple.Any(second => Contradicts(first, second)));

    private static bool Contradicts(SimpleSelector one, SimpleSelector two) => (one, two) switch
    {
        // Pages without a doctype compare ids without case.
        (IdSelector id, IdSelector other) => !EqualsIgnoreCase(id.Name, other.Name),
        (AttributeSelector { Operator: AttributeOperator.Equals } known, AttributeSelector test) => AttributeContainment.Contradicts(known, test),
        (AttributeSelector test, AttributeSelector { Operator: AttributeOperator.Equals } known) => AttributeContainment.Contradicts(known, test),
        _ => false,
    };

    private static bool Implies(SimpleSelector inner, SimpleSelector outer) => inner.Equals(outer) || (inner, outer) switch
    {
        (AttributeSelector own, AttributeSelector other) => AttributeContainment.Implies(own, other),

        // A page without a doctype compares classes and ids without case, so that a class implies less about the attribute than the attribute implies about the class.
        (AttributeSelector own, ClassSelector name) => AttributeContainment.Implies(own, Attribute("class", AttributeOperator.Includes, name.Name, AttributeCase.Sensitive)),
        (AttributeSelector own, IdSelector id) => AttributeContainment.Implies(own, Attribute("id", AttributeOperator.Equals, id.Name, AttributeCase.Sensitive)),
        (ClassSelector name, AttributeSelector other) => AttributeContainment.Implies(Attribute("class", AttributeOperator.Includes, name.Name, AttributeCase.Insensitive), other),
        (IdSelector id, AttributeSelector other) => AttributeContainment.Implies(Attribute("id", AttributeOperator.Equals, id.Name, AttributeCase.Insensitive), other),
        (LangSelector own, LangSelector other) => own.Ranges.All(other.Ranges.Contains),
        (StructuralSelector own, StructuralSelector other) when Implies(own.Kind, other.Kind) => true,
        // An only child is a first one, and a first child need not be the only one.
        (_, StructuralSelector { Kind: StructuralKind.OnlyChild or StructuralKind.OnlyOfType }) => false,
        _ => PlaceOf(inner) is { } place && PlaceOf(outer) is { } other && place.Kind == other.Kind && Equals(place.Of, other.Of) && PlaceContainment.Contains(other, place),
    };

    private static bool Implies(StructuralKind inner, StructuralKind outer) => inner switch
    {
        StructuralKind.OnlyChild => outer is StructuralKind.FirstChild or StructuralKind.LastChild or StructuralKind.OnlyOfType or StructuralKind.FirstOfType or StructuralKind.LastOfType,
        StructuralKind.OnlyOfType => outer is StructuralKind.FirstOfType or StructuralKind.LastOfType,
        StructuralKind.FirstChild => outer is StructuralKind.FirstOfType,
        StructuralKind.LastChild => outer is StructuralKind.LastOfType,
        _ => false,
    };

    /// <summary>Gets the index among the siblings that a condition requires; null if it requires none.</summary>
    private static NthSelector? PlaceOf(SimpleSelector condition) => condition switch
    {
        NthSelector nth => nth,
        StructuralSelector { Kind: StructuralKind.FirstChild or StructuralKind.OnlyChild } => new NthSelector(NthKind.Child, Step: 0, Offset: 1, Of: null),
        StructuralSelector { Kind: StructuralKind.LastChild } => new NthSelector(NthKind.LastChild, Step: 0, Offset: 1, Of: null),
        StructuralSelector { Kind: StructuralKind.FirstOfType or StructuralKind.OnlyOfType } => new NthSelector(NthKind.OfType, Step: 0, Offset: 1, Of: null),
        StructuralSelector { Kind: StructuralKind.LastOfType } => new NthSelector(NthKind.LastOfType, Step: 0, Offset: 1, Of: null),
        _ => null,
    };

    private static AttributeSelector Attribute(string name, AttributeOperator operation, string value, AttributeCase flag) => new(name, operation, value, flag);

    private static bool EqualsIgnoreCase(string one, string two) => string.Equals(SelectorCharacters.ToAsciiLower(one), SelectorCharacters.ToAsciiLower(two), StringComparison.Ordinal);
}
