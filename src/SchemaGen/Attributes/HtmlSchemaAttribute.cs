using System;
using JetBrains.Annotations;

namespace SchemaGen;

/// <summary>Makes a partial class, record, struct or record struct a schema, to which the generator adds <c>Parse</c>, <c>Extract</c> and their asynchronous overloads.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class HtmlSchemaAttribute : Attribute
{
    /// <summary>A selector whose first match is the element that all element sources read from. A page without a match is an error (<see cref="HtmlIssueKind.LayoutMismatch"/>).</summary>
    [LanguageInjection(InjectedLanguage.CSS, Suffix = "{}")]
    public string? Root { get; set; }

    /// <summary>The culture of the text of the page, as a BCP 47 tag such as <c>ar-MA</c>. It determines month names, number separators and the calendar.</summary>
    /// <value>Default: the culture of the enclosing schema, then of <see cref="HtmlSchemaDefaultsAttribute"/>, then the invariant culture. The culture of the machine is never used.</value>
    public string? Culture { get; set; }

    /// <summary>The IANA time zone of dates without an offset, such as <c>Africa/Casablanca</c>.</summary>
    /// <value>Default: the time zone of the enclosing schema, then of <see cref="HtmlSchemaDefaultsAttribute"/>; without any, a date without an offset is not converted to <see cref="DateTimeOffset"/>.</value>
    public string? TimeZone { get; set; }

    /// <summary>A selector for the layout of the pages that the schema reads. A page without a match is an error (<see cref="HtmlIssueKind.LayoutMismatch"/>); in a catalog, the next layout is tried.</summary>
    /// <remarks>It is matched in the whole page, or in the element that the schema is read from, before <see cref="Root"/> is entered.</remarks>
    [LanguageInjection(InjectedLanguage.CSS, Suffix = "{}")]
    public string? When { get; set; }

    /// <summary>
    /// The day, as <c>yyyy-MM-dd</c>, on which the layout was replaced: it serves pages captured before that day (<see cref="HtmlContext.CapturedAt"/>) in <see cref="TimeZone"/>, or in UTC if
    /// there is none. A catalog orders layouts by it where <see cref="When"/> does not decide. Without a catalog it has no effect.
    /// </summary>
    public string? Until { get; set; }
}
