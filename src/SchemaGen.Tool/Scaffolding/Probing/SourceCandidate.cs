using System;

namespace SchemaGen.Tool.Scaffolding.Probing;

/// <summary>An attribute that may fill a member.</summary>
/// <param name="Attribute">The attribute as C#, without brackets.</param>
/// <param name="Type">The type of the values.</param>
/// <param name="Worth">The rank among the sources of the member: a larger one is tried first.</param>
/// <param name="Trust">The weight of the source where sources disagree. Sources that a site writes from the same text have less.</param>
internal sealed record SourceCandidate(string Attribute, MemberType Type, int Worth, double Trust = 1)
{
    /// <summary>A comment for the user if the source is chosen; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>The name of the attribute.</summary>
    public string Kind => Attribute[..Math.Max(Attribute.IndexOf('(', StringComparison.Ordinal), 0)];
}
