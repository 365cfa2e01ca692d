using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Hespress.Schemas;
using Hespress.Sites;
using SchemaGen;
using Spectre.Console;

namespace Hespress.Output;

/// <summary>Writes the values of pages as text.</summary>
/// <param name="console">The console to write to.</param>
/// <param name="withSources">Whether to write the source of each field.</param>
/// <param name="isFull">Whether to write whole lists.</param>
internal sealed class TextReport(IAnsiConsole console, bool withSources, bool isFull)
{
    private const int Indent = 14;
    private const int ShortList = 3;

    private static readonly Style s_heading = new(Color.Aqua, decoration: Decoration.Bold);
    private static readonly Style s_title = new(decoration: Decoration.Bold);
    private static readonly Style s_label = new(Color.Grey);
    private static readonly Style s_source = new(Color.Green);

    private HtmlSources _sources;

    /// <summary>Writes the values of a page, or nothing if the page could not be read.</summary>
    public void Write(PageOutcome outcome)
    {
        if (outcome.Result?.TryGetValue(out IPage? page) is not true)
        {
            return;
        }

        _sources = outcome.Result.Sources;
        console.Write(new HangingText(outcome.Schema!.Name + "  ", outcome.Name, outcome.Schema.Name.Length + 2, s_label, s_heading));

        switch (page)
        {
            case HespressArticle article:
                Write(article);
                break;
            case HespressListing listing:
                Write(listing);
                break;
            case MaghressArticle article:
                Write(article);
                break;
        }

        console.WriteLine();
    }

    private void Write(HespressArticle article)
    {
        Field("Title", nameof(article.Title), article.Title, s_title);
        Field("Author", nameof(article.Author), article.Author);
        Field("Published", nameof(article.PublishedAt), Moment(article.PublishedAt));
        Field("Section", nameof(article.Section), article.Section);
        Field("Number", nameof(article.PostId), article.PostId?.ToString(CultureInfo.InvariantCulture));
        Field("Address", nameof(article.Address), article.Address?.AbsoluteUri);
        Field("Image", nameof(article.Image), article.Image?.AbsoluteUri);
        Field("Caption", nameof(article.Caption), article.Caption);
        Field("Video", nameof(article.Video), article.Video?.AbsoluteUri);
        Field("Tags", nameof(article.Tags), article.Tags.Count == 0 ? null : string.Join(", ", article.Tags));
        List("Paragraphs", nameof(article.Paragraphs), article.Paragraphs, 1, Item);
        List("Comments", nameof(article.Comments), article.Comments, ShortList, Write);
    }

    private void Write(HespressComment comment)
    {
        Item(comment.Author ?? "no name", s_label, $"{Moment(comment.PublishedAt)}  {Score(comment.Score),4}  ");

        foreach (string paragraph in comment.Text)
        {
            Item(paragraph);
        }
    }

    private void Write(HespressListing listing)
    {
        Field("Section", nameof(listing.Section), listing.Section);
        Field("Address", nameof(listing.Address), listing.Address?.AbsoluteUri);
        List("Cards", nameof(listing.Cards), listing.Cards, ShortList, Write);
    }

    private void Write(HespressCard card)
    {
        Item(card.Section ?? "no section", s_label, $"{Moment(card.PublishedAt)}  ");
        Item(card.Title, s_title);
        Item(card.Address.AbsoluteUri);

        if (card.Image is { } image)
        {
            Item(image.AbsoluteUri);
        }
    }

    private void Write(MaghressArticle article)
    {
        Field("Title", nameof(article.Title), article.Title, s_title);
        Field("Newspaper", nameof(article.Newspaper), article.Newspaper);
        Field("Date", nameof(article.Date), article.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Field("Source", nameof(article.Source), article.Source?.AbsoluteUri);
        Field("Address", nameof(article.Address), article.Address?.AbsoluteUri);
        List("Paragraphs", nameof(article.Paragraphs), article.Paragraphs, 1, Item);
        List("Headlines", nameof(article.Headlines), article.Headlines, ShortList, Item);
    }

    /// <summary>Writes a field. A field without a value is left out unless sources are written.</summary>
    private void Field(string label, string member, string? value, Style? style = null)
    {
        if (value is not null || withSources)
        {
            console.Write(new HangingText($"  {label}", value ?? "none", Indent, value is null ? s_label : style, s_label));
            Source(member);
        }
    }

    private void List<T>(string label, string member, IReadOnlyList<T> items, int shortLength, Action<T> write)
    {
        Field(label, member, items.Count.ToString(CultureInfo.InvariantCulture));
        int shown = isFull ? items.Count : Math.Min(items.Count, shortLength);

        foreach (T item in items.Take(shown))
        {
            write(item);
        }

        if (shown < items.Count)
        {
            Item($"… and {items.Count - shown} more", s_label);
        }
    }

    private void Item(string text) => Item(text, null);

    /// <param name="text">The text. It is last on its line, because it may be written from right to left.</param>
    /// <param name="style">The style of the text.</param>
    /// <param name="before">The text before it on the line.</param>
    private void Item(string text, Style? style, string before = "") =>
        console.Write(new HangingText(new string(' ', Indent) + before, text, Indent + before.Length, style, s_label));

    private void Source(string member)
    {
        if (withSources)
        {
            Item(_sources[member] is { } source ? $"from {source}" : "from no source", s_source);
        }
    }

    private static string Moment(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture) ?? "no date";

    private static string Score(int? score) => score?.ToString("+0;-0;0", CultureInfo.InvariantCulture) ?? "no score";
}
