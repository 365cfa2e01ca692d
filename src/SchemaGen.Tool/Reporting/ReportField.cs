using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace SchemaGen.Tool.Reporting;

/// <summary>A member, or an item of a list or dictionary.</summary>
internal sealed record ReportField
{
    /// <summary>The name: that of the member, <c>[3]</c> for an item, or the key of an entry.</summary>
    public required string Name { get; init; }

    /// <summary>The path of the value, as in the differences of fixtures.</summary>
    public required string Path { get; init; }

    /// <summary>The path in issues, where items are counted with those that were left out; null if it is not known.</summary>
    public string? IssuePath { get; init; }

    /// <summary>Whether it is required.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether there is a value.</summary>
    public bool IsFilled { get; init; }

    /// <summary>The value as JSON; null if there is none, or if it is made up of <see cref="Children"/>.</summary>
    public JsonNode? Value { get; init; }

    /// <summary>The number of items; null if it is not a list or dictionary.</summary>
    public int? Count { get; init; }

    /// <summary>The sources of a member, in order; empty for an item.</summary>
    public IReadOnlyList<ReportSource> Sources { get; init; } = [];

    /// <summary>The numbers of the elements that filled it.</summary>
    public IReadOnlyList<int> Elements { get; init; } = [];

    /// <summary>The members of a nested schema, or the items.</summary>
    public IReadOnlyList<ReportField> Children { get; init; } = [];
}
