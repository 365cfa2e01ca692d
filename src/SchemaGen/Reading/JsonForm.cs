namespace SchemaGen.Reading;

/// <summary>The form in which a value of JSON becomes text.</summary>
internal enum JsonForm
{
    /// <summary>The name of an object; the text of any other value.</summary>
    Name,

    /// <summary>The address of an object; the text of any other value.</summary>
    Address,

    /// <summary>The value as it is written, a list as a whole.</summary>
    Written,
}
