using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>The texts of an enum.</summary>
/// <param name="Type">The enum, as the readers name it.</param>
/// <param name="Names">The texts.</param>
internal sealed record EnumPlan(string Type, EquatableArray<EnumNameModel> Names);
