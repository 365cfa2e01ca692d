namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>The ways in which a type is written.</summary>
internal enum TypeStyle
{
    /// <summary>For messages: without namespaces.</summary>
    Display,

    /// <summary>With <c>global::</c>, for any place in the code.</summary>
    Qualified,

    /// <summary>As <see cref="Qualified"/>, except for types of the namespaces that generated classes use.</summary>
    Short,
}
