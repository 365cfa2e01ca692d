using System;

namespace SchemaGen;

/// <summary>Sets the defaults of all schemas in an assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class HtmlSchemaDefaultsAttribute : Attribute
{
    /// <summary>The culture of the text of elements, as a BCP 47 tag.</summary>
    public string? Culture { get; set; }

    /// <summary>The IANA time zone of dates without an offset.</summary>
    public string? TimeZone { get; set; }
}
