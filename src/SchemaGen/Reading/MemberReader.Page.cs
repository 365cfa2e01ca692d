using System;
using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.Reading;
using SchemaGen.Text;

namespace SchemaGen.Runtime;

/// <content>What is known of the page beside its elements.</content>
public sealed partial class MemberReader
{
    /// <summary>The page's address.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="pattern">What cuts the value out of the text.</param>
    public TextItem? PageUrl(int source, TextPattern? pattern = null) => One(source, AddressOf(Page.Context.Url), pattern);

    /// <summary>The page's address, as the one text of a list.</summary>
    /// <inheritdoc cref="PageUrl"/>
    /// <param name="split">What separates the values in one text.</param>
    public ReadOnlySpan<TextItem> PageUrls(int source, TextPattern? pattern = null, TextSplitter? split = null) => Ones(source, AddressOf(Page.Context.Url), pattern, split);

    /// <summary>A capture of the route that the page's address matched.</summary>
    /// <inheritdoc cref="PageUrl"/>
    /// <param name="name">The name of the capture.</param>
    public TextItem? RouteValue(int source, string name, TextPattern? pattern = null) => One(source, CaptureOf(name), pattern);

    /// <summary>A capture of the route that the page's address matched, as the one text of a list.</summary>
    /// <inheritdoc cref="PageUrls"/>
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

    /// <summary>The value in a text that came from no element.</summary>
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
