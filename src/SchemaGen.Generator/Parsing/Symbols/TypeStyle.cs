namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>How a type is written.</summary>
internal enum TypeStyle
{
    /// <summary>For people: without namespaces.</summary>
    Display,

    /// <summary>With <c>global::</c>, for any place in the code.</summary>
    Qualified,

    /// <summary>As <see cref="Qualified"/>, except for types of the namespaces that generated classes use.</summary>
    Short,
}
