namespace SchemaGen.Generator.Model;

/// <summary>The kinds of values that a text is converted to.</summary>
internal enum ValueKind
{
    /// <summary>The text itself.</summary>
    Text,
    Boolean,
    Char,
    Guid,

    /// <summary>Any integer type.</summary>
    Integer,
    Decimal,
    Double,
    Single,
    Half,
    Uri,
    DateTimeOffset,
    DateTime,
    DateOnly,
    TimeOnly,
    TimeSpan,

    /// <summary>An enum, by name.</summary>
    Enum,

    /// <summary>Any type that parses itself.</summary>
    Parsable,

    /// <summary>A JSON value, unchanged.</summary>
    Json,

    /// <summary>The element itself.</summary>
    Element,

    /// <summary>A type whose values only user code can create.</summary>
    Custom,

    /// <summary>The body of an article.</summary>
    Body,

    /// <summary>A nested schema, read in place.</summary>
    Schema,
}
