namespace SchemaGen.Generator.Planning;

/// <summary>The kinds of values of an entry.</summary>
internal enum EntryValue
{
    /// <summary>It is converted.</summary>
    Converted,

    /// <summary>The text itself.</summary>
    Text,

    /// <summary>Whether there is one.</summary>
    Presence,

    /// <summary>A nested schema.</summary>
    Schema,
}
