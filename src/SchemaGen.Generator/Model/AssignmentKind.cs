namespace SchemaGen.Generator.Model;

/// <summary>The ways in which a value gets into the object.</summary>
internal enum AssignmentKind
{
    /// <summary>As an argument of the constructor.</summary>
    Constructor,

    /// <summary>In the object initializer.</summary>
    Initializer,

    /// <summary>By assignment after construction, so that an initializer survives when nothing was found.</summary>
    Setter,

    /// <summary>After construction through an accessor, because the member is init-only or inaccessible.</summary>
    Accessor,
}
