using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Corpus;
using SchemaGen.Corpus.Extraction;
using SchemaGen.Corpus.Rows;

namespace SchemaGen.Benchmarks.Corpus;

/// <summary>Reads the values of <see cref="CorpusArticle"/> by hand with AngleSharp, in the place of the generated code.</summary>
internal sealed class HandWrittenReader : PageReader
{
    private static readonly HtmlParser s_parser = new();

    /// <inheritdoc/>
    public override string Name => "hand-written";

    /// <inheritdoc/>
    public override IReadOnlyList<HtmlSchemaDescriptor> Schemas { get; } = [CorpusArticle.Descriptor];

    /// <summary>Reads a page.</summary>
    public static CorpusArticle Read(string html)
    {
        using IDocument document = s_parser.ParseDocument(html);
        string? published = document.QuerySelector("article time")?.GetAttribute("datetime");
        string? address = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        string? shares = document.QuerySelector(".share .count")?.TextContent;

        return new CorpusArticle
        {
            Title = document.QuerySelector("meta[property='og:title']")?.GetAttribute("content"),
            Author = document.QuerySelector("article .author")?.TextContent.Trim(),
            PublishedAt = published is null ? null : DateTimeOffset.Parse(published, CultureInfo.InvariantCulture),
            Address = address is null ? null : new Uri(address),
            Tags = [.. document.QuerySelectorAll("article .tags a").Select(static element => element.TextContent.Trim())],
            Paragraphs = [.. document.QuerySelectorAll("article .text > p").Select(static element => element.TextContent.Trim())],
            Shares = shares is null ? null : int.Parse(shares, CultureInfo.InvariantCulture),
        };
    }

    /// <inheritdoc/>
    public override IReadOnlyList<HtmlSchemaDescriptor> Match(Uri? url) => Schemas;

    /// <inheritdoc/>
    public override ReadPage Read(MemoryStream html, HtmlContext context, IReadOnlyList<HtmlSchemaDescriptor> matches, CancellationToken cancellationToken)
    {
        using var text = new StreamReader(html, Encoding.UTF8);
        return new ReadPage(Read(text.ReadToEnd()), typeof(CorpusArticle), [], default);
    }
}
