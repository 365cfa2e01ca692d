namespace SchemaGen.Generator.Selectors;

/// <summary>Whether case counts in the value of an attribute selector.</summary>
internal enum AttributeCase
{
    /// <summary>Nothing is written: case counts but for the attributes that HTML lists.</summary>
    Default,

    /// <summary><c>i</c>: the case of ASCII letters does not count.</summary>
    Insensitive,

    /// <summary><c>s</c>: case counts, HTML's list or not.</summary>
    Sensitive,
}
