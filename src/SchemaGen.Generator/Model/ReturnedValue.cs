namespace SchemaGen.Generator.Model;

/// <summary>What a method of the user's returns.</summary>
internal enum ReturnedValue
{
    /// <summary>The value, or null of a reference type.</summary>
    Value,

    /// <summary>A nullable value type.</summary>
    NullableValue,
}
