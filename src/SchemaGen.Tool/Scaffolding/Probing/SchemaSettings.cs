using System.Collections.Generic;

namespace SchemaGen.Tool.Scaffolding.Probing;

/// <summary>The settings of a schema for the texts that it reads.</summary>
/// <param name="Culture">The culture; null for the invariant one.</param>
/// <param name="TimeZone">The time zone of times without an offset; null for none.</param>
internal sealed record SchemaSettings(string? Culture = null, string? TimeZone = null)
{
    /// <summary>The attribute with the settings.</summary>
    public string Attribute
    {
        get
        {
            var arguments = new List<string>();

            if (Culture is not null)
            {
                arguments.Add($"Culture = {SourceText.Literal(Culture)}");
            }

            if (TimeZone is not null)
            {
                arguments.Add($"TimeZone = {SourceText.Literal(TimeZone)}");
            }

            return arguments.Count == 0 ? "[HtmlSchema]" : $"[HtmlSchema({string.Join(", ", arguments)})]";
        }
    }
}
