using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Writing;

namespace SchemaGen.Tool.Scaffolding.Cards;

/// <summary>A list of nested schemas.</summary>
/// <param name="Member">The member with the list.</param>
/// <param name="Schema">The nested schema.</param>
/// <param name="HasTime">Whether the schema has the time of publication.</param>
internal sealed record CardSchema(ChosenMember Member, SchemaDraft Schema, bool HasTime);
