namespace SchemaGen.Generator.Selectors;

/// <summary>The states of an element that static markup decides.</summary>
internal enum StateKind
{
    /// <summary><c>:any-link</c></summary>
    AnyLink,

    /// <summary><c>:link</c></summary>
    Link,

    /// <summary><c>:checked</c></summary>
    Checked,

    /// <summary><c>:default</c></summary>
    Default,

    /// <summary><c>:disabled</c></summary>
    Disabled,

    /// <summary><c>:enabled</c></summary>
    Enabled,

    /// <summary><c>:required</c></summary>
    Required,

    /// <summary><c>:optional</c></summary>
    Optional,

    /// <summary><c>:read-only</c></summary>
    ReadOnly,

    /// <summary><c>:read-write</c></summary>
    ReadWrite,

    /// <summary><c>:placeholder-shown</c></summary>
    PlaceholderShown,

    /// <summary><c>:indeterminate</c></summary>
    Indeterminate,

    /// <summary><c>:defined</c></summary>
    Defined,

    /// <summary><c>:open</c></summary>
    Open,
}
