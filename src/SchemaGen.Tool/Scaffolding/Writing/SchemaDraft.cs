using System.Collections.Generic;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Writing;

/// <summary>A schema before it is written.</summary>
internal sealed record SchemaDraft
{
    /// <summary>The name of the type.</summary>
    public required string Name { get; init; }

    /// <summary>The documentation.</summary>
    public required string Summary { get; init; }

    /// <summary>The culture and the time zone.</summary>
    public SchemaSettings Settings { get; init; } = new();

    /// <summary>The host whose pages it reads; null if it is not known, or it is a nested schema.</summary>
    public string? Host { get; init; }

    /// <summary>Comments for the user about the schema as a whole.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>The members.</summary>
    public required IReadOnlyList<ChosenMember> Members { get; init; }

    /// <summary>The nested schemas.</summary>
    public IReadOnlyList<SchemaDraft> Nested { get; init; } = [];
}
