using System;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen;

/// <summary>What a converter may want to know of the text. Can be filled, so that converters can be tested.</summary>
public readonly struct HtmlValueContext
{
    /// <summary>The culture of the text as a BCP 47 tag; empty: invariant.</summary>
    public string Culture { get; init; }

    /// <summary>The IANA time zone of dates without an offset.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The format of the source.</summary>
    public string? Format { get; init; }

    /// <summary>The page's address.</summary>
    public Uri? Url { get; init; }

    /// <summary>When the page was captured.</summary>
    public DateTimeOffset CapturedAt { get; init; }

    /// <summary>The number and date formats of <see cref="Culture"/>, with the names of its months and days, from compiled-in data: works under InvariantGlobalization. The calendar is the Gregorian.</summary>
    public IFormatProvider FormatProvider => CultureFormats.Of(Culture ?? string.Empty);
}
