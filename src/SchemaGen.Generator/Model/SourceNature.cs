namespace SchemaGen.Generator.Model;

/// <summary>The ways in which a source gives a value, decided by its kind, its options and the type of the member.</summary>
internal enum SourceNature
{
    /// <summary>A text is converted.</summary>
    Text,

    /// <summary>The value is whether a pattern matches the text.</summary>
    PatternTest,

    /// <summary>The value is whether there is a match.</summary>
    Presence,

    /// <summary>The element itself is the value, or is converted by code of the user.</summary>
    Element,

    /// <summary>A nested schema reads the element.</summary>
    Schema,

    /// <summary>A nested schema reads an object of JSON.</summary>
    JsonSchema,

    /// <summary>The elements of several selectors are the body of an article.</summary>
    Body,
}
