namespace SchemaGen.Generator.Model;

/// <summary>How a value gets into the object.</summary>
internal enum AssignmentKind
{
    /// <summary>As an argument of the constructor.</summary>
    Constructor,

    /// <summary>In the object initialiser.</summary>
    Initializer,

    /// <summary>By assignment after construction, so that an initialiser survives when nothing was found.</summary>
    Setter,

    /// <summary>After construction through an accessor, because the member is init-only or out of reach.</summary>
    Accessor,
}
