namespace SchemaGen.Generator.Selectors;

/// <summary>The ways in which an attribute selector compares the attribute's value.</summary>
internal enum AttributeOperator
{
    /// <summary><c>[name]</c>: the attribute exists.</summary>
    Exists,

    /// <summary><c>=</c>: the whole value.</summary>
    Equals,

    /// <summary><c>~=</c>: one of the words separated by white space. A value that is empty or has white space matches nothing.</summary>
    Includes,

    /// <summary><c>|=</c>: the whole value, or its beginning if a hyphen follows.</summary>
    DashMatch,

    /// <summary><c>^=</c>: the beginning. An empty value matches nothing.</summary>
    Prefix,

    /// <summary><c>$=</c>: the end. An empty value matches nothing.</summary>
    Suffix,

    /// <summary><c>*=</c>: any part. An empty value matches nothing.</summary>
    Substring,
}
