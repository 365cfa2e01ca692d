using System;
using SchemaGen.Conversion.Formats;

namespace SchemaGen;

/// <summary>The context of a text for a converter. Tests of converters can set its properties.</summary>
public readonly struct HtmlValueContext
{
    /// <summary>The culture of the text as a BCP 47 tag; empty for the invariant culture.</summary>
    public string Culture { get; init; }

    /// <summary>The IANA time zone of dates without an offset; null if the source has none.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The format that the source declares; null if it declares none.</summary>
    public string? Format { get; init; }

    /// <summary>The address of the page; null if it is unknown.</summary>
    public Uri? Url { get; init; }

    /// <summary>The time at which the page was captured; if it is unknown, the time at which it is read.</summary>
    public DateTimeOffset CapturedAt { get; init; }

    /// <summary>The number and date formats of <see cref="Culture"/>, with the names of its months and days, from compiled-in data, so that it works under InvariantGlobalization. The calendar is the Gregorian calendar.</summary>
    public IFormatProvider FormatProvider => CultureFormats.Of(Culture ?? string.Empty);
}
