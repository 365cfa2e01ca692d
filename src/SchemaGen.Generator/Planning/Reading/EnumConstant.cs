using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>The texts of an enum, which the code holds once.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Type">The enum, qualified.</param>
/// <param name="Names">The texts.</param>
internal sealed record EnumConstant(string Name, string Type, EquatableArray<EnumNameModel> Names);
