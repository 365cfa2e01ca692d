namespace SchemaGen.Generator.Planning;

/// <summary>The kinds of values of an entry.</summary>
internal enum EntryValue
{
    /// <summary>A text that is converted.</summary>
    Converted,

    /// <summary>The text itself.</summary>
    Text,

    /// <summary>Whether there is a value.</summary>
    Presence,

    /// <summary>A nested schema.</summary>
    Schema,
}
