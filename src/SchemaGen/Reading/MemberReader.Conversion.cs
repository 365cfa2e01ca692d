using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json;
using AngleSharp.Dom;
using SchemaGen.Conversion;
using SchemaGen.Conversion.Dates;
using SchemaGen.Conversion.Formats;
using SchemaGen.Conversion.Numbers;
using SchemaGen.Conversion.RelativeDates;
using SchemaGen.Html;
using SchemaGen.JsonLd;
using SchemaGen.Reading;
using SchemaGen.Text;

namespace SchemaGen.Runtime;

/// <content>Conversion of the text of a source. Each method fills a single member if it succeeds, and records or reports the text if it fails.</content>
public sealed partial class MemberReader
{
    /// <summary>Gets the text itself.</summary>
    public bool TryText(in TextItem text, out string value)
    {
        value = text.Text;
        return Take(text, isValue: true);
    }

    /// <summary>Reports whether a pattern matches the text.</summary>
    /// <returns>False if the pattern took too long.</returns>
    public bool TryMatch(in TextItem text, TextPattern pattern, out bool value)
    {
        ArgumentNullException.ThrowIfNull(pattern);

        var timeout = new Attempt(_member.Source, HtmlAttemptOutcome.Timeout, text.Text, text.Row);

        if (!_cutter.TryRun(pattern, text.Text, timeout, static (p, t, _) => p.IsMatch(t) ? t : null, out string? match))
        {
            value = false;
            _member.Add(timeout);
            return false;
        }

        value = match is not null;
        return Take(text, isValue: true);
    }

    /// <summary>Converts a text to a truth value: true or false, 1 or 0, yes or no.</summary>
    public bool TryBoolean(in TextItem text, out bool value) => Take(text, TextConversion.TryBoolean(text.Text, out value));

    /// <summary>Converts a text to its only character.</summary>
    public bool TryChar(in TextItem text, out char value) => Take(text, TextConversion.TryChar(text.Text, out value));

    /// <summary>Converts a text to a GUID.</summary>
    public bool TryGuid(in TextItem text, out Guid value) => Take(text, TextConversion.TryGuid(text.Text, out value));

    /// <summary>Converts a text to an integer, by the rules of a culture.</summary>
    public bool TryInteger<T>(in TextItem text, string culture, out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T> =>
        Take(text, text.IsJsonNumber ? JsonNumber.TryInteger(text.Text, out value) : NumberConversion.TryInteger(text.Text, culture, out value));

    /// <summary>Converts a text to a decimal number, by the rules of a culture.</summary>
    public bool TryDecimal(in TextItem text, string culture, out decimal value) => Take(text, NumberConversion.TryDecimal(text.Text, CultureOf(text, culture), out value));

    /// <summary>Converts a text to a number of double precision, by the rules of a culture.</summary>
    public bool TryDouble(in TextItem text, string culture, out double value) => Take(text, NumberConversion.TryDouble(text.Text, CultureOf(text, culture), out value));

    /// <summary>Converts a text to a number of single precision, by the rules of a culture.</summary>
    public bool TrySingle(in TextItem text, string culture, out float value) => Take(text, NumberConversion.TrySingle(text.Text, CultureOf(text, culture), out value));

    /// <summary>Converts a text to a number of half precision, by the rules of a culture.</summary>
    public bool TryHalf(in TextItem text, string culture, out Half value) => Take(text, NumberConversion.TryHalf(text.Text, CultureOf(text, culture), out value));

    /// <summary>Converts a text to an address, made absolute against that of the page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The address.</param>
    /// <param name="isProse">Whether the text is that of an element, where a text with a blank inside is not an address. In an attribute a blank is percent-encoded, as in browsers.</param>
    public bool TryUri(in TextItem text, [NotNullWhen(true)] out Uri? value, bool isProse = false)
    {
        if (isProse && HasInnerBlank(text.Text))
        {
            value = null;
            return Take(text, isValue: false);
        }

        // The base is searched only if it is needed, because the search may walk the whole page.
        bool isAddress = UriConversion.TryUri(text.Text, baseUri: null, out value, out bool usesBase);

        if (usesBase)
        {
            isAddress = UriConversion.TryUri(text.Text, Page.BaseUri, out value);
        }

        if (!isAddress && UriConversion.IsBlank(text.Text))
        {
            LeaveOut(text);
            return false;
        }

        return Take(text, isAddress);
    }

    /// <summary>Converts a text to an instant. Without a format, ISO 8601 and RFC 1123 are read; a text without an offset needs a time zone. Relative dates refer to the time when the page was captured.</summary>
    public bool TryDateTimeOffset(in TextItem text, out DateTimeOffset value, string? format = null, string culture = "", string? timeZone = null, bool relative = false) =>
        Take(text, DateConversion.TryDateTimeOffset(text.Text, format, culture, timeZone, out value) || (relative && RelativeDateConversion.TryDateTimeOffset(text.Text, culture, timeZone, Page.CapturedAt, out value)));

    /// <summary>Converts a text to a date with a time, in UTC if the text has an offset.</summary>
    public bool TryDateTime(in TextItem text, out DateTime value, string? format = null, string culture = "", string? timeZone = null, bool relative = false) =>
        Take(text, DateConversion.TryDateTime(text.Text, format, culture, timeZone, out value) || (relative && RelativeDateConversion.TryDateTime(text.Text, culture, timeZone, Page.CapturedAt, out value)));

    /// <summary>Converts a text to a date.</summary>
    public bool TryDateOnly(in TextItem text, out DateOnly value, string? format = null, string culture = "", string? timeZone = null, bool relative = false) =>
        Take(text, DateConversion.TryDateOnly(text.Text, format, culture, timeZone, out value) || (relative && RelativeDateConversion.TryDateOnly(text.Text, culture, timeZone, Page.CapturedAt, out value)));

    /// <summary>Converts a text to a time of day.</summary>
    public bool TryTimeOnly(in TextItem text, out TimeOnly value, string? format = null, string culture = "", string? timeZone = null) =>
        Take(text, DateConversion.TryTimeOnly(text.Text, format, culture, timeZone, out value));

    /// <summary>Converts a text to one of the named values of an enum.</summary>
    public bool TryEnum<T>(in TextItem text, EnumNames<T> names, out T value)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(names);
        return Take(text, names.TryGet(text.Text, out value));
    }

    /// <summary>Converts a text by the <c>TryParse</c> of the type, with the formats of a culture.</summary>
    public bool TryParsable<T>(in TextItem text, string culture, [MaybeNullWhen(false)] out T value)
        where T : IParsable<T> =>
        TryUserCode(text, (text.Text, culture), static ((string Text, string Culture) input, out T? value) => T.TryParse(input.Text, CultureFormats.Of(input.Culture), out value), out value);

    /// <summary>Converts a text to a duration: ISO 8601, or days, hours, minutes and seconds with colons.</summary>
    public bool TryTimeSpan(in TextItem text, out TimeSpan value, string? format = null) => Take(text, DateConversion.TryTimeSpan(text.Text, format, out value));

    /// <summary>Gets the element itself.</summary>
    public bool TryElement(in TextItem text, [NotNullWhen(true)] out IElement? value)
    {
        value = Page.Tree.ElementAt(text.Row);
        return Take(text, isValue: true);
    }

    /// <summary>Converts a text by a user's converter.</summary>
    public bool TryConverter<TConverter, T>(in TextItem text, [MaybeNullWhen(false)] out T value, string? format = null, string culture = "", string? timeZone = null)
        where TConverter : IHtmlConverter<T>
    {
        var context = new HtmlValueContext
        {
            Culture = culture,
            TimeZone = timeZone,
            Format = format,
            Url = Page.Context.Url,
            CapturedAt = Page.CapturedAt,
        };

        return TryUserCode(text, (text.Text, context), static ((string Text, HtmlValueContext Context) input, out T? value) => TConverter.TryConvert(input.Text, input.Context, out value), out value);
    }

    /// <summary>Converts a text by a user's method.</summary>
    public bool TryUsing<T>(in TextItem text, UserConversion<string, T> method, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(method);
        return TryUserCode(text, text.Text, method, out value);
    }

    /// <summary>Converts an element by a user's method.</summary>
    public bool TryUsingElement<T>(in TextItem text, UserConversion<IElement, T> method, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(method);
        return TryUserCode(text, Page.Tree.ElementAt(text.Row), method, out value);
    }

    /// <summary>Converts a text to JSON, read as tolerantly as JSON-LD. The value stays valid when the page is disposed.</summary>
    public bool TryJson(in TextItem text, out JsonElement value)
    {
        // The value keeps a copy of the text, and an index of it.
        Page.Budget.AddText(text.Text.Length);
        return Take(text, JsonLdBlock.TryParse(text.Text, out value));
    }

    private static string CultureOf(in TextItem text, string culture) => text.IsJsonNumber ? string.Empty : culture;

    private static bool HasInnerBlank(string text)
    {
        foreach (char character in text.AsSpan().Trim())
        {
            if (char.IsWhiteSpace(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Runs a user's code. An exception that it throws becomes an issue; only a cancellation ends the reading of the page.</summary>
    private bool TryUserCode<TInput, T>(in TextItem text, TInput input, UserConversion<TInput, T> convert, [MaybeNullWhen(false)] out T value)
    {
        try
        {
            return Take(text, convert(input, out value) && value is not null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            value = default;
            return Reject(text, HtmlAttemptOutcome.ConverterFailed, HtmlIssueKind.ConverterFailed);
        }
    }

    /// <summary>Ends a conversion. A failed list item is reported at once; a failed single value is reported if no other source gives one.</summary>
    private bool Take(in TextItem text, bool isValue)
    {
        if (!isValue)
        {
            return Reject(text, HtmlAttemptOutcome.Unconvertible, HtmlIssueKind.Unconvertible);
        }

        if (text.Index == SchemaScope.NoIndex)
        {
            _member.FillBy(_member.Source);
            Page.Elements?.AddValue(Scope, _member.Descriptor.Name, text.Row);
        }

        return true;
    }

    private bool Reject(in TextItem text, HtmlAttemptOutcome outcome, HtmlIssueKind kind)
    {
        var attempt = new Attempt(_member.Source, outcome, TextOf(text), text.Row);

        if (text.Index == SchemaScope.NoIndex)
        {
            _member.Add(attempt);
        }
        else
        {
            _member.RemoveItem(text.Index);
            _member.AddFailedItem(attempt);
            _issues.ReportFailedItem(kind, text.Index, attempt, text.IsKey);
        }

        return false;
    }

    /// <summary>Treats a text as if it were blank.</summary>
    private void LeaveOut(in TextItem text)
    {
        var attempt = new Attempt(_member.Source, HtmlAttemptOutcome.Blank, Text: null, text.Row);

        if (text.Index == SchemaScope.NoIndex)
        {
            _member.Add(attempt);
        }
        else
        {
            _member.RemoveItem(text.Index);
            _member.LeaveOutItem(attempt);
        }
    }

    /// <summary>Gets the text that an issue shows; for an item that is an element, the element's text.</summary>
    private string? TextOf(in TextItem text) =>
        text.Text.Length == 0 && text.Row != PageTree.None && Page.Log.Keeps(HtmlIssueSeverity.Error) && ElementText.TryRead(Page.Tree, text.Row, ReadMode.Text, [], Page.Context.Limits.MaxTextLength, out string shown, Page.Budget) ? shown : text.Text;
}
