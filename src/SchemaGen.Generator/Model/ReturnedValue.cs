namespace SchemaGen.Generator.Model;

/// <summary>The result of a method of the user.</summary>
internal enum ReturnedValue
{
    /// <summary>The value, or null of a reference type.</summary>
    Value,

    /// <summary>A nullable value type.</summary>
    NullableValue,
}
