namespace SchemaGen.Generator.Model;

/// <summary>The keys of a dictionary.</summary>
/// <param name="Value">The kind of value that a key is converted to.</param>
/// <param name="Type">The type as the readers name it.</param>
/// <param name="TypeName">The type for documentation.</param>
/// <param name="IsValueType">Whether it is a value type.</param>
/// <param name="EnumNames">The texts of the values of an enum.</param>
internal sealed record KeyModel(ValueKind Value, string Type, string TypeName, bool IsValueType, EquatableArray<EnumNameModel> EnumNames);
