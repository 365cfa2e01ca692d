using System;

namespace SchemaGen;

/// <summary>How many items a list must have. Stands once on a member that is a list.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ItemsAttribute : Attribute
{
    /// <summary>Fewer items than this are an error (<see cref="HtmlIssueKind.TooFew"/>).</summary>
    public int Min { get; set; }

    /// <summary>More items than this are an error (<see cref="HtmlIssueKind.TooMany"/>).</summary>
    public int Max { get; set; } = int.MaxValue;

    /// <summary>All sources are read, and each value is taken once, in order; otherwise the first source that gives any item is the only one.</summary>
    public bool Combine { get; set; }

    /// <summary>An item that fails is left out with a warning; otherwise it is an error with its index.</summary>
    public bool SkipInvalid { get; set; }
}
