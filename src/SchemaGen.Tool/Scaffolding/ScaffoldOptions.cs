namespace SchemaGen.Tool.Scaffolding;

/// <summary>The choices of the user about the written schema.</summary>
internal sealed record ScaffoldOptions
{
    /// <summary>The name of the type; null for one by the kind of the pages.</summary>
    public string? Name { get; init; }

    /// <summary>The namespace; null for none.</summary>
    public string? Namespace { get; init; }

    /// <summary>The culture of the texts; null for the language that the pages state.</summary>
    public string? Culture { get; init; }

    /// <summary>The time zone of times without an offset; null if it is not known.</summary>
    public string? TimeZone { get; init; }
}
