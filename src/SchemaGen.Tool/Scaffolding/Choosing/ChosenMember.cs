using System.Collections.Generic;

namespace SchemaGen.Tool.Scaffolding.Choosing;

/// <summary>A member of the schema that is written.</summary>
internal sealed record ChosenMember
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The type as C#, without the mark of nullable types.</summary>
    public required string Type { get; init; }

    /// <summary>The documentation.</summary>
    public required string Summary { get; init; }

    /// <summary>The attributes, in the order in which they are tried; each has one line or, if it is long, several.</summary>
    public required IReadOnlyList<string> Attributes { get; init; }

    /// <summary>Comments for the user about the evidence.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>Whether a page without a value is an error.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is a list, which is empty if a page has no value.</summary>
    public bool IsList { get; init; }
}
