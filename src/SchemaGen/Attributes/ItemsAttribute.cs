using System;

namespace SchemaGen;

/// <summary>Sets the number of items that a list must have, and how its sources are combined. Allowed once on a list or dictionary.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ItemsAttribute : Attribute
{
    /// <summary>The minimum number of items. Fewer are an error (<see cref="HtmlIssueKind.TooFew"/>).</summary>
    public int Min { get; set; }

    /// <summary>The maximum number of items. More are an error (<see cref="HtmlIssueKind.TooMany"/>).</summary>
    public int Max { get; set; } = int.MaxValue;

    /// <summary>Whether all sources are read and their distinct values combined in order. By default only the first source that gives an item is read.</summary>
    public bool Combine { get; set; }

    /// <summary>Whether an item that fails is left out with a warning. By default it is an error with the index of the item.</summary>
    public bool SkipInvalid { get; set; }
}
