using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Pages;

namespace SchemaGen.Tool.Selecting;

/// <summary>A page whose elements know their places in its text.</summary>
internal sealed class SourcePage
{
    private readonly TextLines _lines;

    private SourcePage(IDocument document, HtmlContext context, IReadOnlyList<HtmlIssue> issues)
    {
        Context = context;
        Issues = issues;
        _lines = new TextLines(document.Source.Text);
        // The tree is the same as the one that the runtime makes for elements. It has passed the limits of depth already.
        Document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, MaximumDepth = int.MaxValue }).ParseDocument(document.Source.Text);
    }

    /// <summary>The tree.</summary>
    public IDocument Document { get; }

    /// <summary>The context in which the page is read.</summary>
    public HtmlContext Context { get; }

    /// <summary>The warnings of decoding.</summary>
    public IReadOnlyList<HtmlIssue> Issues { get; }

    /// <summary>Reads a page: decodes it as the runtime does.</summary>
    /// <param name="argument">The file or the address.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="UsageException">The page cannot be read.</exception>
    public static async Task<SourcePage> ReadAsync(string argument, CancellationToken cancellationToken)
    {
        ReceivedPage received = await PageInput.ReadAsync(argument, url: null, cancellationToken).ConfigureAwait(false);
        // The page is the user's, so that only the memory limits the results.
        HtmlContext context = received.Context with { Limits = new HtmlLimits { MaxBytes = PageInput.MaxBytes, MaxElements = int.MaxValue, MaxItems = int.MaxValue, MaxTextLength = int.MaxValue, MaxTotalLength = long.MaxValue, MaxDuration = Timeout.InfiniteTimeSpan } };
        using var page = new MemoryStream(received.Bytes, writable: false);
        HtmlResult<PageDocument> result = await PageDocument.ExtractAsync(page, context, cancellationToken).ConfigureAwait(false);

        return result.TryGetValue(out PageDocument? document) && document.Root.Owner is { } owner
            ? new SourcePage(owner, context, result.Issues)
            : throw new UsageException($"The page '{argument}' cannot be read: {string.Join("; ", result.Issues.Select(PageDocument.ReasonOf))}");
    }

    /// <summary>Gets the place of an element's start tag, line and column from 1.</summary>
    /// <returns>Null if it is not known: the parser has added or repeated the element, or it is the root of SVG or MathML, whose places AngleSharp does not keep.</returns>
    public (int Line, int Column)? PositionOf(IElement element) =>
        element.SourceReference?.Position.Index is >= 0 and int index ? _lines.PositionOf(index) : null;
}
