using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using AngleSharp.Dom;
using SchemaGen.Conversion;
using SchemaGen.Conversion.Cultures;
using SchemaGen.Conversion.Dates;
using SchemaGen.Conversion.Numbers;
using SchemaGen.Conversion.RelativeDates;
using SchemaGen.Html;
using SchemaGen.JsonLd;
using SchemaGen.Reading;
using SchemaGen.Text;

namespace SchemaGen.Runtime;

/// <content>How the text of a source becomes a value. Each of these ends a single member when it succeeds, and remembers or reports the text when it does not.</content>
public sealed partial class MemberReader
{
    /// <summary>The text itself.</summary>
    public bool TryText(in TextItem text, out string value)
    {
        value = text.Text;
        return Take(text, isValue: true);
    }

    /// <summary>Whether a pattern matches the text.</summary>
    /// <returns>False if the pattern took too long.</returns>
    public bool TryMatch(in TextItem text, TextPattern pattern, out bool value)
    {
        ArgumentNullException.ThrowIfNull(pattern);

        if (!TryPattern(pattern, text.Text, new Attempt(_progress.Source, HtmlAttemptOutcome.Timeout, text.Text, text.Row), static (p, t, _) => p.IsMatch(t) ? t : null, out string? match))
        {
            value = false;
            _progress.Add(new Attempt(_progress.Source, HtmlAttemptOutcome.Timeout, text.Text, text.Row));
            return false;
        }

        value = match is not null;
        return Take(text, isValue: true);
    }

    /// <summary>A truth value: true or false, 1 or 0, yes or no.</summary>
    public bool TryBoolean(in TextItem text, out bool value) => Take(text, TextConversion.TryBoolean(text.Text, out value));

    /// <summary>A single character.</summary>
    public bool TryChar(in TextItem text, out char value) => Take(text, TextConversion.TryChar(text.Text, out value));

    /// <summary>A GUID.</summary>
    public bool TryGuid(in TextItem text, out Guid value) => Take(text, TextConversion.TryGuid(text.Text, out value));

    /// <summary>An integer, written in a culture.</summary>
    public bool TryInteger<T>(in TextItem text, string culture, out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T> =>
        Take(text, text.IsJsonNumber ? JsonNumber.TryInteger(text.Text, out value) : NumberConversion.TryInteger(text.Text, culture, out value));

    /// <summary>A decimal number, written in a culture.</summary>
    public bool TryDecimal(in TextItem text, string culture, out decimal value) => Take(text, NumberConversion.TryDecimal(text.Text, CultureOf(text, culture), out value));

    /// <summary>A number of double precision, written in a culture.</summary>
    public bool TryDouble(in TextItem text, string culture, out double value) => Take(text, NumberConversion.TryDouble(text.Text, CultureOf(text, culture), out value));

    /// <summary>A number of single precision, written in a culture.</summary>
    public bool TrySingle(in TextItem text, string culture, out float value) => Take(text, NumberConversion.TrySingle(text.Text, CultureOf(text, culture), out value));

    /// <summary>A number of half precision, written in a culture.</summary>
    public bool TryHalf(in TextItem text, string culture, out Half value) => Take(text, NumberConversion.TryHalf(text.Text, CultureOf(text, culture), out value));

    /// <summary>An address, made absolute against the page's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The address.</param>
    /// <param name="isProse">Whether the text is that of an element, which people read: with a blank inside it is no address. In an attribute a blank is percent-encoded, as browsers do.</param>
    public bool TryUri(in TextItem text, [NotNullWhen(true)] out Uri? value, bool isProse = false)
    {
        if (isProse && HasInnerBlank(text.Text))
        {
            value = null;
            return Take(text, isValue: false);
        }

        // The base is looked for only where it matters: the search may walk the whole page.
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

    /// <summary>An instant. Without a format: ISO 8601 or RFC 1123; without an offset in the text it needs a time zone. Relative: also counted back from when the page was captured.</summary>
    public bool TryDateTimeOffset(in TextItem text, out DateTimeOffset value, string? format = null, string culture = "", string? timeZone = null, bool relative = false) =>
        Take(text, DateConversion.TryDateTimeOffset(text.Text, format, culture, timeZone, out value) || (relative && RelativeDateConversion.TryDateTimeOffset(text.Text, culture, timeZone, Page.CapturedAt, out value)));

    /// <summary>A date with a time: UTC if the text has an offset.</summary>
    public bool TryDateTime(in TextItem text, out DateTime value, string? format = null, string culture = "", string? timeZone = null, bool relative = false) =>
        Take(text, DateConversion.TryDateTime(text.Text, format, culture, timeZone, out value) || (relative && RelativeDateConversion.TryDateTime(text.Text, culture, timeZone, Page.CapturedAt, out value)));

    /// <summary>A date.</summary>
    public bool TryDateOnly(in TextItem text, out DateOnly value, string? format = null, string culture = "", string? timeZone = null, bool relative = false) =>
        Take(text, DateConversion.TryDateOnly(text.Text, format, culture, timeZone, out value) || (relative && RelativeDateConversion.TryDateOnly(text.Text, culture, timeZone, Page.CapturedAt, out value)));

    /// <summary>A time of day.</summary>
    public bool TryTimeOnly(in TextItem text, out TimeOnly value, string? format = null, string culture = "", string? timeZone = null) =>
        Take(text, DateConversion.TryTimeOnly(text.Text, format, culture, timeZone, out value));

    /// <summary>One of the named values of an enum.</summary>
    public bool TryEnum<T>(in TextItem text, EnumNames<T> names, out T value)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(names);
        return Take(text, names.TryGet(text.Text, out value));
    }

    /// <summary>A value of a type that parses itself, with the formats of a culture.</summary>
    public bool TryParsable<T>(in TextItem text, string culture, [MaybeNullWhen(false)] out T value)
        where T : IParsable<T>
    {
        try
        {
            return Take(text, T.TryParse(text.Text, CultureFormats.Of(culture), out value) && value is not null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            value = default;
            return Fail(text);
        }
    }

    /// <summary>A duration: ISO 8601, or days, hours, minutes and seconds with colons.</summary>
    public bool TryTimeSpan(in TextItem text, out TimeSpan value, string? format = null) => Take(text, DateConversion.TryTimeSpan(text.Text, format, out value));

    /// <summary>The element itself.</summary>
    public bool TryElement(in TextItem text, [NotNullWhen(true)] out IElement? value)
    {
        value = Page.Tree.ElementAt(text.Row);
        return Take(text, isValue: true);
    }

    /// <summary>A value that a converter of the user's makes.</summary>
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

        try
        {
            return Take(text, TConverter.TryConvert(text.Text, context, out value) && value is not null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            value = default;
            return Fail(text);
        }
    }

    /// <summary>A value that a method of the user's makes of the text.</summary>
    public bool TryUsing<T>(in TextItem text, UserConversion<string, T> method, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(method);

        try
        {
            return Take(text, method(text.Text, out value) && value is not null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            value = default;
            return Fail(text);
        }
    }

    /// <summary>A value that a method of the user's makes of the element.</summary>
    public bool TryUsingElement<T>(in TextItem text, UserConversion<IElement, T> method, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(method);

        try
        {
            return Take(text, method(Page.Tree.ElementAt(text.Row), out value) && value is not null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            value = default;
            return Fail(text);
        }
    }

    /// <summary>Notes that the user's code threw: whatever a page holds, reading it does not.</summary>
    private bool Fail(in TextItem text) => Reject(text, HtmlAttemptOutcome.ConverterFailed, HtmlIssueKind.ConverterFailed);

    private static string CultureOf(in TextItem text, string culture) => text.IsJsonNumber ? string.Empty : culture;

    /// <summary>Ends a single member with a value, or says that the text is none: for a list item at once, else when no other source has one.</summary>
    private bool Take(in TextItem text, bool isValue)
    {
        if (!isValue)
        {
            return Reject(text, HtmlAttemptOutcome.Unconvertible, HtmlIssueKind.Unconvertible);
        }

        if (text.Index == SchemaScope.NoIndex)
        {
            FillBy(_progress.Source);
        }

        return true;
    }

    /// <summary>The text that an issue shows: of an element that was read as such, its text.</summary>
    private string? TextOf(in TextItem text) =>
        text.Text.Length == 0 && text.Row != PageTree.None && Page.Log.Keeps(HtmlIssueSeverity.Error) && ElementText.TryRead(Page.Tree, text.Row, ReadMode.Text, [], Page.Context.Limits.MaxTextLength, out string shown, Page.Budget) ? shown : text.Text;

    private bool Reject(in TextItem text, HtmlAttemptOutcome outcome, HtmlIssueKind kind)
    {
        var attempt = new Attempt(_progress.Source, outcome, TextOf(text), text.Row);

        if (text.Index == SchemaScope.NoIndex)
        {
            _progress.Add(attempt);
        }
        else
        {
            CountFailure(attempt);
            ReportFailure(kind, _progress.SkipsInvalid ? HtmlIssueSeverity.Warning : HtmlIssueSeverity.Error, text.Index, [attempt], isKey: text.IsKey);
        }

        return false;
    }

    /// <summary>Treats a text as if it were blank.</summary>
    private void LeaveOut(in TextItem text)
    {
        var attempt = new Attempt(_progress.Source, HtmlAttemptOutcome.Blank, Text: null, text.Row);

        if (text.Index == SchemaScope.NoIndex)
        {
            _progress.Add(attempt);
        }
        else
        {
            LeaveOutItem(attempt);
        }
    }

    private void CountFailure(in Attempt attempt)
    {
        if (!_progress.SkipsInvalid)
        {
            _progress.FailedItems++;
        }
        else
        {
            LeaveOutItem(attempt);
        }
    }

    private void LeaveOutItem(in Attempt attempt)
    {
        if (_progress.LeaveOutItem(attempt))
        {
            _scope.FilledBy[_member] = SchemaScope.NoIndex;
        }
    }
}
