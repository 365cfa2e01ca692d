using SchemaGen.Tool.Scaffolding.Attributes;

namespace SchemaGen.Tool.Scaffolding.Probing;

/// <summary>The settings of a schema for the texts that it reads.</summary>
/// <param name="Culture">The culture; null for the invariant one.</param>
/// <param name="TimeZone">The time zone of times without an offset; null for none.</param>
internal sealed record SchemaSettings(string? Culture = null, string? TimeZone = null)
{
    /// <summary>The attribute with the settings.</summary>
    public AttributeDraft Attribute => new AttributeDraft("HtmlSchema").With("Culture", Culture).With("TimeZone", TimeZone);
}
