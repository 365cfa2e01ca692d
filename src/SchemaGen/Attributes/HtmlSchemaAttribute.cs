using System;

namespace SchemaGen;

/// <summary>Makes a partial class, record, struct or record struct a schema: the generator adds <c>Parse</c>, <c>Extract</c> and their kin to it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class HtmlSchemaAttribute : Attribute
{
    /// <summary>A selector: its first match is the element that every element source reads in. A page without one has another layout (<see cref="HtmlIssueKind.LayoutMismatch"/>).</summary>
    public string? Root { get; set; }

    /// <summary>The culture of the page's text, as a BCP 47 tag such as <c>ar-MA</c>: it decides month names and number separators.</summary>
    /// <value>Unset: that of the enclosing schema, then of <see cref="HtmlSchemaDefaultsAttribute"/>, then invariant. Never the ambient culture of the machine.</value>
    public string? Culture { get; set; }

    /// <summary>The IANA time zone of dates that are written without an offset, such as <c>Africa/Casablanca</c>.</summary>
    /// <value>Unset: that of the enclosing schema, then of <see cref="HtmlSchemaDefaultsAttribute"/>, then none.</value>
    public string? TimeZone { get; set; }
}
