namespace SchemaGen.Matching;

/// <summary>The kinds of parts that a compound selector is divided into.</summary>
internal enum CompoundPartKind
{
    /// <summary>A tag name.</summary>
    Type,

    /// <summary>A class.</summary>
    Class,

    /// <summary>An id.</summary>
    Id,

    /// <summary>The rest of the selector, from the first part of any other kind on.</summary>
    Rest,
}
