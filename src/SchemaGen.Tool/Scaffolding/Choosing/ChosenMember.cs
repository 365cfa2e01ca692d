using System.Collections.Generic;
using SchemaGen.Tool.Scaffolding.Attributes;

namespace SchemaGen.Tool.Scaffolding.Choosing;

/// <summary>A member of the schema that is written.</summary>
internal sealed record ChosenMember
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The type of the value, or of an item of the list, as C#.</summary>
    public required string Type { get; init; }

    /// <summary>The documentation.</summary>
    public required string Summary { get; init; }

    /// <summary>The sources, in the order in which they are tried.</summary>
    public required IReadOnlyList<AttributeDraft> Sources { get; init; }

    /// <summary>The smallest number of items of a list; 0 for none.</summary>
    public int MinItems { get; init; }

    /// <summary>Comments for the user about the evidence.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>Whether a page without a value is an error.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is a list, which is empty if a page has no value.</summary>
    public bool IsList { get; init; }
}
