using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Choosing;

/// <summary>A source whose values are not those of its role.</summary>
/// <param name="Source">The source.</param>
/// <param name="Reason">The reason, as the end of a sentence.</param>
internal sealed record RejectedSource(ProbedSource Source, string Reason)
{
    /// <summary>The comment for the user.</summary>
    public string Comment => $"{AttributeText.Of(Source.Source.Attribute)} is left out: {Reason}.";
}
