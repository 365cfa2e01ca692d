using SchemaGen.Tool.Scaffolding.Attributes;

namespace SchemaGen.Tool.Scaffolding.Probing;

/// <summary>An attribute that may fill a member.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Type">The type of the values.</param>
/// <param name="Worth">The rank among the sources of the member: a larger one is tried first.</param>
/// <param name="Trust">The weight of the source where sources disagree. Sources that a site writes from the same text have less.</param>
internal sealed record SourceCandidate(AttributeDraft Attribute, MemberType Type, int Worth, double Trust = 1)
{
    /// <summary>A comment for the user if the source is chosen; null for none.</summary>
    public string? Note { get; init; }
}
