namespace SchemaGen.Generator.Planning;

/// <summary>What the value of an entry becomes.</summary>
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
