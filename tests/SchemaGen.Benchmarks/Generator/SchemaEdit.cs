namespace SchemaGen.Benchmarks.Generator;

/// <summary>Where a key is pressed.</summary>
public enum SchemaEdit
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>In a selector of a schema.</summary>
    InSchema,

    /// <summary>In the file of a schema.</summary>
    Elsewhere,

    /// <summary>In a file without a schema.</summary>
    OtherFile,
}
