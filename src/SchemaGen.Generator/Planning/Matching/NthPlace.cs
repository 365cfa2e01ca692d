namespace SchemaGen.Generator.Planning;

/// <summary>A place among siblings; the names are those of the matcher's methods.</summary>
internal enum NthPlace
{
    /// <summary>Among all, from the first.</summary>
    ChildIndex,

    /// <summary>Among all, from the last.</summary>
    LastChildIndex,

    /// <summary>Among those of the same type, from the first.</summary>
    TypeIndex,

    /// <summary>Among those of the same type, from the last.</summary>
    LastTypeIndex,

    /// <summary>Among those that are counted, from the first.</summary>
    Place,

    /// <summary>Among those that are counted, from the last.</summary>
    LastPlace,
}
