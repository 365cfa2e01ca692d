namespace SchemaGen.Generator.Model;

/// <summary>User code that converts.</summary>
/// <param name="Kind">The kind of code.</param>
/// <param name="Name">The qualified name of the converter's type or of the method.</param>
/// <param name="IsOtherwiseNullable">Whether the type of its values differs from the member's in a nullable annotation.</param>
/// <param name="Returns">The result of the method.</param>
internal sealed record UserConversionModel(UserConversionKind Kind, string Name, bool IsOtherwiseNullable, ReturnedValue Returns = ReturnedValue.Value);
