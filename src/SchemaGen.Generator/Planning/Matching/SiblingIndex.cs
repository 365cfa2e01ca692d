namespace SchemaGen.Generator.Planning;

/// <summary>An index among siblings; the names are those of the matcher's methods.</summary>
internal enum SiblingIndex
{
    /// <summary>Among all siblings, from the first.</summary>
    ChildIndex,

    /// <summary>Among all siblings, from the last.</summary>
    LastChildIndex,

    /// <summary>Among siblings of the same type, from the first.</summary>
    TypeIndex,

    /// <summary>Among siblings of the same type, from the last.</summary>
    LastTypeIndex,

    /// <summary>Among the siblings that a counter counts, from the first.</summary>
    CountedIndex,

    /// <summary>Among the siblings that a counter counts, from the last.</summary>
    LastCountedIndex,
}
