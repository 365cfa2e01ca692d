using System;
using System.Diagnostics.CodeAnalysis;

namespace SchemaGen;

/// <summary>A source of a member's value. The sources of a member are tried in the order of their declaration; the first that gives a value wins.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public abstract class HtmlSourceAttribute : Attribute
{
    private protected HtmlSourceAttribute()
    {
    }

    /// <summary>A regular expression that extracts the value from the text: the group <c>value</c>, otherwise group 1, otherwise the whole match. Without a match the source gives no value.</summary>
    /// <remarks>On a <see cref="bool"/> member the value is whether the pattern matches. Matching is culture-invariant and limited to 250 ms for each text and 500 ms for each page.</remarks>
    [StringSyntax(StringSyntaxAttribute.Regex)]
    public string? Pattern { get; set; }

    /// <summary>With <see cref="Pattern"/>: replaces every match by this text, in which <c>$1</c> and <c>${name}</c> refer to groups. A text without a match stays unchanged.</summary>
    public string? Replace { get; set; }

    /// <summary>On a list: splits each text at this separator into several values. Blank parts are left out. Applied before <see cref="Pattern"/>.</summary>
    public string? Split { get; set; }

    /// <summary>A regular expression to split at, instead of <see cref="Split"/>. It must not match the empty text.</summary>
    [StringSyntax(StringSyntaxAttribute.Regex)]
    public string? SplitPattern { get; set; }

    /// <summary>The exact format of a date or time, as in <see cref="DateTime.ParseExact(string, string, IFormatProvider)"/>; a weekday is skipped without being verified. <c>unix</c> and <c>unix-ms</c> are seconds and milliseconds since 1970-01-01T00:00:00Z. For several formats declare several sources.</summary>
    [StringSyntax(StringSyntaxAttribute.DateTimeFormat)]
    public string? Format { get; set; }

    /// <summary>The culture of the text of this source, as a BCP 47 tag. Dates are read in the calendar of the culture, or in the one that the tag specifies: <c>fa-IR-u-ca-gregory</c>.</summary>
    /// <value>Default: the culture of the schema for the text of elements; the invariant culture for attributes and meta elements, which programs write.</value>
    public string? Culture { get; set; }

    /// <summary>The IANA time zone of a date without an offset. Default: the time zone of the schema.</summary>
    public string? TimeZone { get; set; }

    /// <summary>On <see cref="DateTimeOffset"/>, <see cref="DateTime"/> and <see cref="DateOnly"/>: also reads relative dates such as <c>2 hours ago</c> and <c>yesterday at 14:05</c> in the language of the culture, relative to <see cref="HtmlContext.CapturedAt"/>.</summary>
    /// <remarks>Absolute dates are tried first: <see cref="Format"/>, or without it ISO 8601, RFC 1123 and the formats that common programs write. A relative date in the future is not converted.</remarks>
    public bool Relative { get; set; }

    /// <summary>A type that converts the text. It implements <see cref="IHtmlConverter{T}"/> for the type of the member or of its items.</summary>
    public Type? Converter { get; set; }

    /// <summary>The name of a static method of the schema that converts the text: <c>T M(string)</c>, <c>bool M(string, out T)</c>, or for element sources <c>T M(IElement)</c>.</summary>
    public string? Using { get; set; }
}
