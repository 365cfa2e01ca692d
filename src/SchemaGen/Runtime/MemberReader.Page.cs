using System;
using System.Collections.Generic;
using System.Text.Json;

namespace SchemaGen.Runtime;

/// <content>What is known of the page beside its elements.</content>
public sealed partial class MemberReader
{
    /// <summary>The text of the first value of a path in the page's JSON-LD that has one.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="path">The path.</param>
    /// <param name="isAddress">Whether of an object its address is wanted; otherwise its name.</param>
    /// <param name="isRaw">Whether the value is wanted as it is written, a list as a whole.</param>
    /// <param name="pattern">What cuts the value out of the text.</param>
    public TextItem? JsonLd(int source, JsonLdPath path, bool isAddress = false, bool isRaw = false, TextPattern? pattern = null)
    {
        ArgumentNullException.ThrowIfNull(path);

        if (_isSettled)
        {
            return null;
        }

        var attempt = new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None);

        foreach (List<JsonLdValue> values in path.Find(Page.JsonLd, wholeLists: isRaw))
        {
            for (int i = 0; i < values.Count && !_isAbandoned; i++)
            {
                if (Cut(isRaw ? JsonOf(values[i]) : ElementText.Normalize(TextOf(values[i], isAddress)), pattern, ref attempt) is { } text)
                {
                    return Found(source, new TextItem(ElementTable.None, ElementTable.None, text) { IsJsonNumber = IsNumber(values[i], pattern) });
                }
            }

            if (_isAbandoned)
            {
                return null;
            }
        }

        _attempts.Add(attempt);
        return null;
    }

    /// <summary>The texts of the values of a path, of the first object that has any.</summary>
    /// <inheritdoc cref="JsonLd"/>
    /// <param name="split">What parts one text into several.</param>
    public ReadOnlySpan<TextItem> JsonLds(int source, JsonLdPath path, bool isAddress = false, bool isRaw = false, TextPattern? pattern = null, TextSplitter? split = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        _items.Clear();

        if (IsClosed)
        {
            return [];
        }

        var attempt = new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None);

        foreach (List<JsonLdValue> values in path.Find(Page.JsonLd))
        {
            for (int i = 0; i < values.Count && !_isAbandoned; i++)
            {
                if (!isRaw)
                {
                    AddItems(i, TextOf(values[i], isAddress), IsNumber(values[i], pattern), pattern, split, ref attempt);
                }
                else if (Cut(JsonOf(values[i]), pattern, ref attempt) is { } json)
                {
                    AddItem(new TextItem(i, ElementTable.None, json));
                }
            }

            if (_isAbandoned || _items.Count > 0)
            {
                break;
            }
        }

        return Settle(attempt);
    }

    private string TextOf(in JsonLdValue value, bool isAddress) => isAddress ? JsonLdText.Address(Page.JsonLd, value) : JsonLdText.Name(Page.JsonLd, value);

    /// <summary>A value as it is written, of a reference the node that it stands for.</summary>
    private string JsonOf(in JsonLdValue value)
    {
        JsonElement element = value.Object is { } reference ? Page.JsonLd.Resolve(reference).Element : value.Element;
        return element.ValueKind == JsonValueKind.Null ? string.Empty : element.GetRawText();
    }

    /// <summary>What a pattern cuts out of a number is text.</summary>
    private static bool IsNumber(in JsonLdValue value, TextPattern? pattern) => value.Element.ValueKind == JsonValueKind.Number && pattern is null;

    /// <summary>The page's address.</summary>
    /// <inheritdoc cref="JsonLd"/>
    public TextItem? PageUrl(int source, TextPattern? pattern = null) => One(source, AddressOf(Page.Context.Url), pattern);

    /// <summary>The page's address, as the one text of a list.</summary>
    /// <inheritdoc cref="JsonLds"/>
    public ReadOnlySpan<TextItem> PageUrls(int source, TextPattern? pattern = null, TextSplitter? split = null) => Ones(source, AddressOf(Page.Context.Url), pattern, split);

    /// <summary>A capture of the route that the page's address matched.</summary>
    /// <inheritdoc cref="JsonLd"/>
    /// <param name="name">The name of the capture.</param>
    public TextItem? RouteValue(int source, string name, TextPattern? pattern = null) => One(source, CaptureOf(name), pattern);

    /// <summary>A capture of the route that the page's address matched, as the one text of a list.</summary>
    /// <inheritdoc cref="JsonLds"/>
    /// <param name="name">The name of the capture.</param>
    public ReadOnlySpan<TextItem> RouteValues(int source, string name, TextPattern? pattern = null, TextSplitter? split = null) => Ones(source, CaptureOf(name), pattern, split);

    /// <summary>
    /// Percent-encoded, as it was asked for: so it leads to the same page again, compares equal to what other programs store, and holds no blank and no control of text direction.
    /// What a person would read is in the captures of routes.
    /// </summary>
    private static string? AddressOf(Uri? url) => url is { IsAbsoluteUri: true } ? url.AbsoluteUri : url?.OriginalString;

    private string? CaptureOf(string name) => Page.RouteValues(_scope.PageDescriptor).GetValueOrDefault(name);

    private TextItem? One(int source, string? value, TextPattern? pattern)
    {
        if (_isSettled)
        {
            return null;
        }

        var attempt = new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None);

        if (value is not null && Cut(ElementText.Normalize(value), pattern, ref attempt) is { } text)
        {
            return Found(source, new TextItem(ElementTable.None, ElementTable.None, text));
        }

        _attempts.Add(attempt);
        return null;
    }

    private ReadOnlySpan<TextItem> Ones(int source, string? value, TextPattern? pattern, TextSplitter? split)
    {
        _items.Clear();

        if (IsClosed)
        {
            return [];
        }

        var attempt = new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None);

        if (value is not null)
        {
            AddItems(0, value, isNumber: false, pattern, split, ref attempt);
        }

        return Settle(attempt);
    }

    /// <remarks>Parted before white space is normalised, so that a text may be parted at its line ends.</remarks>
    private void AddItems(int index, string text, bool isNumber, TextPattern? pattern, TextSplitter? split, ref Attempt attempt)
    {
        if (split is null)
        {
            AddItem(index, text, isNumber, pattern, ref attempt);
            return;
        }

        if (IsTooLong(text))
        {
            return;
        }

        foreach (string part in PartsOf(split, text, ElementTable.None, ref attempt))
        {
            if (_isAbandoned)
            {
                return;
            }

            AddItem(index, part, isNumber: false, pattern, ref attempt);
        }
    }

    private void AddItem(int index, string text, bool isNumber, TextPattern? pattern, ref Attempt attempt)
    {
        if (Cut(ElementText.Normalize(text), pattern, ref attempt) is { } value)
        {
            AddItem(new TextItem(index, ElementTable.None, value) { IsJsonNumber = isNumber });
        }
    }

    /// <summary>The value in a text that came from no element.</summary>
    private string? Cut(string text, TextPattern? pattern, ref Attempt attempt)
    {
        if (IsTooLong(text))
        {
            return null;
        }

        if (text.Length == 0)
        {
            Worsen(ref attempt, HtmlAttemptOutcome.Blank, text: null, ElementTable.None);
            return null;
        }

        Page.Budget.AddText(text.Length);
        return Cut(pattern, text, ElementTable.None, ref attempt);
    }

    private bool IsTooLong(string text)
    {
        bool isTooLong = text.Length > Page.Context.Limits.MaxTextLength;

        if (isTooLong)
        {
            ReportLimit($"has a text of more than {Page.Context.Limits.MaxTextLength} characters (HtmlLimits.MaxTextLength)");
        }

        return isTooLong;
    }
}
