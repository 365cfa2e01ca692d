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
    /// <param name="pattern">What cuts the value out of the text.</param>
    public TextItem? JsonLd(int source, JsonLdPath path, bool isAddress = false, TextPattern? pattern = null)
    {
        ArgumentNullException.ThrowIfNull(path);

        if (_isSettled)
        {
            return null;
        }

        var attempt = new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None);

        foreach (List<JsonElement> values in path.Find(Page.JsonLd))
        {
            foreach (JsonElement value in values)
            {
                if (Cut(JsonLdValue.Text(Page.JsonLd, value, isAddress), pattern, ref attempt) is { } text)
                {
                    return Found(source, new TextItem(ElementTable.None, ElementTable.None, text));
                }
            }
        }

        _attempts.Add(attempt);
        return null;
    }

    /// <summary>The texts of the values of a path, of the first object that has any.</summary>
    /// <inheritdoc cref="JsonLd"/>
    /// <param name="split">What parts one text into several.</param>
    public ReadOnlySpan<TextItem> JsonLds(int source, JsonLdPath path, bool isAddress = false, TextPattern? pattern = null, TextSplitter? split = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        _items.Clear();

        if (IsClosed)
        {
            return [];
        }

        var attempt = new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None);

        foreach (List<JsonElement> values in path.Find(Page.JsonLd))
        {
            for (int i = 0; i < values.Count && !IsAtItemLimit(_items.Count); i++)
            {
                AddItems(i, JsonLdValue.Text(Page.JsonLd, values[i], isAddress), pattern, split, ref attempt);
            }

            if (_items.Count > 0)
            {
                break;
            }
        }

        return Settle(attempt);
    }

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

    /// <summary>As it is sent: <see cref="Uri.ToString"/> unescapes, so that what it gives may be another address.</summary>
    private static string? AddressOf(Uri? url) => url is { IsAbsoluteUri: true } ? url.AbsoluteUri : url?.OriginalString;

    private string? CaptureOf(string name) => Page.RouteValues(_scope.PageDescriptor).GetValueOrDefault(name);

    private TextItem? One(int source, string? value, TextPattern? pattern)
    {
        if (_isSettled)
        {
            return null;
        }

        var attempt = new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None);

        if (value is not null && Cut(value, pattern, ref attempt) is { } text)
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
            AddItems(0, value, pattern, split, ref attempt);
        }

        return Settle(attempt);
    }

    private void AddItems(int index, string text, TextPattern? pattern, TextSplitter? split, ref Attempt attempt)
    {
        if (split is null)
        {
            if (Cut(text, pattern, ref attempt) is { } value)
            {
                _items.Add(new TextItem(index, ElementTable.None, value));
            }
        }
        else if (text.Length > 0)
        {
            AddParts(index, ElementTable.None, text, split, pattern, ref attempt);
        }
    }

    /// <summary>The value in a text that came from no element.</summary>
    private string? Cut(string text, TextPattern? pattern, ref Attempt attempt)
    {
        if (ElementText.IsBlank(text))
        {
            Worsen(ref attempt, HtmlAttemptOutcome.Blank, text: null, ElementTable.None);
            return null;
        }

        return Cut(pattern, text, ElementTable.None, ref attempt);
    }
}
