namespace SchemaGen.Generator.Selectors;

/// <summary>The ways in which an attribute selector compares case.</summary>
internal enum AttributeCase
{
    /// <summary>No flag: case counts, except for the attributes that HTML lists.</summary>
    Default,

    /// <summary><c>i</c>: the case of ASCII letters does not count.</summary>
    Insensitive,

    /// <summary><c>s</c>: case counts, even for the attributes that HTML lists.</summary>
    Sensitive,
}
