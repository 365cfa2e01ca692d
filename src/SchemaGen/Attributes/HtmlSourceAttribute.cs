using System;
using System.Diagnostics.CodeAnalysis;

namespace SchemaGen;

/// <summary>Where the value of a member comes from. A member's sources are tried in the order in which they are written; the first that gives a value wins.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public abstract class HtmlSourceAttribute : Attribute
{
    private protected HtmlSourceAttribute()
    {
    }

    /// <summary>A regular expression that cuts the value out of the text: group <c>value</c>, else group 1, else the whole match. Without a match the source gave nothing.</summary>
    /// <remarks>On a <see cref="bool"/> member the value is whether it matches. Culture-invariant, with a timeout of 250 ms for a text and 500 ms for a page.</remarks>
    [StringSyntax(StringSyntaxAttribute.Regex)]
    public string? Pattern { get; set; }

    /// <summary>With <see cref="Pattern"/>: every match becomes this text, in which <c>$1</c> and <c>${name}</c> stand for groups. Without a match the text stays.</summary>
    public string? Replace { get; set; }

    /// <summary>On a list: one text becomes several values, parted at this text. Blank parts are left out. Comes before <see cref="Pattern"/>.</summary>
    public string? Split { get; set; }

    /// <summary>The same as <see cref="Split"/> by a regular expression, which may not match the empty text.</summary>
    [StringSyntax(StringSyntaxAttribute.Regex)]
    public string? SplitPattern { get; set; }

    /// <summary>The exact format of a date or time, as of <see cref="DateTime.ParseExact(string, string, IFormatProvider)"/>; a weekday in it is skipped, not verified. <c>unix</c> and <c>unix-ms</c> are seconds and milliseconds since 1970. Another format is another source.</summary>
    [StringSyntax(StringSyntaxAttribute.DateTimeFormat)]
    public string? Format { get; set; }

    /// <summary>The culture of this source's text, as a BCP 47 tag. Dates are of its calendar, or of the one that the tag names: <c>fa-IR-u-ca-gregory</c>.</summary>
    /// <value>Unset: for the text of elements the schema's; for attributes and meta elements invariant, because machines wrote those.</value>
    public string? Culture { get; set; }

    /// <summary>The IANA time zone of a date without an offset. Unset: the schema's.</summary>
    public string? TimeZone { get; set; }

    /// <summary>On <see cref="DateTimeOffset"/>, <see cref="DateTime"/> and <see cref="DateOnly"/>: also reads <c>2 hours ago</c>, <c>yesterday at 14:05</c> and the like in the language of the culture, counted back from <see cref="HtmlContext.CapturedAt"/>.</summary>
    /// <remarks>What <see cref="Format"/> says, or without it ISO 8601, RFC 1123 and what programs write, is tried first. A text about the future is no value.</remarks>
    public bool Relative { get; set; }

    /// <summary>A type that converts the text: it implements <see cref="IHtmlConverter{T}"/> for the member's type, or its item's.</summary>
    public Type? Converter { get; set; }

    /// <summary>The name of a static method of the schema that converts: <c>T M(string)</c>, <c>bool M(string, out T)</c>, or on element sources <c>T M(IElement)</c>.</summary>
    public string? Using { get; set; }
}
