namespace SchemaGen.Generator.Selectors;

/// <summary>A pseudo-class without an argument that tests the element's place in the tree, as <c>:first-child</c>.</summary>
internal sealed record StructuralSelector(StructuralKind Kind) : SimpleSelector;
