using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Model;

/// <summary>The selector of a role of a body.</summary>
/// <param name="Selector">The selector.</param>
/// <param name="Text">The selector as the user wrote it.</param>
internal sealed record BodyRoleModel(SelectorList Selector, string Text);
