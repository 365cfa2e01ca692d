using System;
using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.Reading;
using SchemaGen.Text;

namespace SchemaGen.Runtime;

/// <content>The page's address and the captures of its route.</content>
public sealed partial class MemberReader
{
    /// <summary>Reads the page's address.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="pattern">The pattern that cuts the value out of the text.</param>
    public TextItem? PageUrl(int source, TextPattern? pattern = null) => One(source, AddressOf(Page.Context.Url), pattern);

    /// <summary>Reads the page's address, as the only text of a list.</summary>
    /// <inheritdoc cref="PageUrl"/>
    /// <param name="split">The separator of several values in one text.</param>
    public ReadOnlySpan<TextItem> PageUrls(int source, TextPattern? pattern = null, TextSplitter? split = null) => Ones(source, AddressOf(Page.Context.Url), pattern, split);

    /// <summary>Reads a capture of the route that the page's address matched.</summary>
    /// <inheritdoc cref="PageUrl"/>
    /// <param name="name">The name of the capture.</param>
    public TextItem? RouteValue(int source, string name, TextPattern? pattern = null) => One(source, CaptureOf(name), pattern);

    /// <summary>Reads a capture of the route that the page's address matched, as the only text of a list.</summary>
    /// <inheritdoc cref="PageUrls"/>
    /// <param name="name">The name of the capture.</param>
    public ReadOnlySpan<TextItem> RouteValues(int source, string name, TextPattern? pattern = null, TextSplitter? split = null) => Ones(source, CaptureOf(name), pattern, split);

    /// <summary>
    /// Gets the address in its percent-encoded form, which leads to the same page, equals the form that other programs store, and contains neither blanks nor bidi controls.
    /// The captures of routes are decoded.
    /// </summary>
    private static string? AddressOf(Uri? url) => url is { IsAbsoluteUri: true } ? url.AbsoluteUri : url?.OriginalString;

    private string? CaptureOf(string name) => Page.RouteValues(_scope.PageDescriptor).GetValueOrDefault(name);

    private TextItem? One(int source, string? value, TextPattern? pattern)
    {
        if (_progress.IsSettled)
        {
            return null;
        }

        var attempt = Attempt.Of(source);

        if (value is not null && Cut(ElementText.Normalize(value), pattern, ref attempt) is { } text)
        {
            return Found(source, new TextItem(SchemaScope.NoIndex, PageTree.None, text));
        }

        _progress.Add(attempt);
        return null;
    }

    private ReadOnlySpan<TextItem> Ones(int source, string? value, TextPattern? pattern, TextSplitter? split)
    {
        _items.Clear();

        if (_progress.IsClosed)
        {
            return [];
        }

        var attempt = Attempt.Of(source);

        if (value is not null)
        {
            AddItems(0, value, isNumber: false, pattern, split, ref attempt);
        }

        return Settle(attempt);
    }

    /// <remarks>Splits before white space is normalized, so that a text can be split at its line ends.</remarks>
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

        foreach (string part in PartsOf(split, text, PageTree.None, ref attempt))
        {
            if (_progress.IsAbandoned)
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
            AddItem(new TextItem(index, PageTree.None, value) { IsJsonNumber = isNumber });
        }
    }

    /// <summary>Cuts the value out of a text that does not come from an element.</summary>
    private string? Cut(string text, TextPattern? pattern, ref Attempt attempt)
    {
        if (IsTooLong(text))
        {
            return null;
        }

        if (text.Length == 0)
        {
            Worsen(ref attempt, HtmlAttemptOutcome.Blank, text: null, PageTree.None);
            return null;
        }

        Page.Budget.AddText(text.Length);
        return Cut(pattern, text, PageTree.None, ref attempt);
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
