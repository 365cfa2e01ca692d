namespace SchemaGen.Generator.Selectors;

/// <summary>The pseudo-classes that test the element itself against a list of selectors.</summary>
internal enum LogicalKind
{
    /// <summary><c>:is()</c></summary>
    Is,

    /// <summary><c>:where()</c>: as <c>:is()</c>, without specificity.</summary>
    Where,

    /// <summary><c>:not()</c></summary>
    Not,
}
