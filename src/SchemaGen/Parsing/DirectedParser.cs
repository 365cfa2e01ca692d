using System;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace SchemaGen.Runtime;

/// <summary>Parses one page as far as a schema needs it, within limits.</summary>
/// <remarks>
/// The parser tells each element that it makes of a tag, and ends where its text ends: to stop it, the text is ended there. What it has built by then is the beginning of what it would have built.
/// Its middleware, which could stop as well, is of no use: the only method that takes one, <c>ParseDocument&lt;Document, Element&gt;</c>, builds a tree without the texts that are white space alone,
/// so that <c>&lt;b&gt;one&lt;/b&gt; &lt;i&gt;two&lt;/i&gt;</c> becomes one word (AngleSharp 1.10.3).
/// </remarks>
internal sealed class DirectedParser
{
    private const int QuestionInterval = 256;

    private readonly ParserPool _parsers;
    private readonly ElementBudget _elements;
    private readonly PageBudget _budget;
    private int _created;
    private string _html = string.Empty;
    private TextSource? _source;
    private bool _headOnly;

    /// <param name="parsers">The parsers, which know what is built.</param>
    /// <param name="maxElements">More elements than this are not built.</param>
    /// <param name="budget">Its token is asked at each element and its clock from time to time; both end the text of the page.</param>
    public DirectedParser(ParserPool parsers, int maxElements, PageBudget budget)
    {
        MaxElements = maxElements;
        _elements = new ElementBudget(maxElements);
        _parsers = parsers;
        _budget = budget;
    }

    /// <summary>The most elements that are built.</summary>
    public int MaxElements { get; }

    /// <summary>Whether the page has more elements than may be built.</summary>
    public bool LimitReached { get; private set; }

    /// <summary>Whether text was met that counts as the page's text, although it is written in the way of scripts and styles: that of <c>xmp</c> and, where frames are not shown, of <c>iframe</c>.</summary>
    public bool HasRawText { get; private set; }

    /// <summary>Parses a page to its end.</summary>
    public IDocument Parse(string html) => Run(html, headOnly: false);

    /// <summary>Why the parser could not read the page; null: it could.</summary>
    public string? Failure { get; private set; }

    /// <summary>Parses a page up to its body.</summary>
    public IDocument ParseHead(string html) => Run(html, headOnly: true);

    private IDocument Run(string html, bool headOnly)
    {
        _budget.Ask();
        _html = html;
        _headOnly = headOnly;
        HasRawText = false;
        _elements.Begin();
        using var source = new TextSource(new ReadOnlyMemoryTextSource(html));
        _source = source;
        IDocument document;

        using (var interruption = new Interruption(source, _budget))
        {
            document = ParseSafely(source);
            _source = null;
            interruption.ThrowIfBegun();
        }

        LimitReached = LimitReached || _elements.IsExceededBy(document);
        return document;
    }

    /// <summary>A parser that fails on a page is an issue of the page, and no crash of its reader.</summary>
    /// <remarks>Seen with AngleSharp 1.10.3: a NullReferenceException for what follows an unclosed select with misnested formatting.</remarks>
    private IDocument ParseSafely(TextSource source)
    {
        try
        {
            return _parsers.Parse(source, Created);
        }
        catch (Exception exception) when (exception is NullReferenceException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or DomException)
        {
            Failure = exception.Message;
            return new HtmlParser().ParseDocument(string.Empty);
        }
    }

    private void Created(IElement element)
    {
        _budget.CancellationToken.ThrowIfCancellationRequested();

        if (++_created % QuestionInterval == 0)
        {
            _budget.Ask();
        }

        string name = element is Element known ? known.LocalName : element.LocalName;

        if (_headOnly && !HeadElements.Contains(name))
        {
            Stop();
        }
        else if (_elements.IsExceeded(element))
        {
            LimitReached = true;
            Stop();
        }
        else if (name is "iframe" or "xmp" or "noembed" or "noframes")
        {
            HasRawText |= !TryFill(element, name);
        }
    }

    /// <summary>The next thing that the parser reads is the end.</summary>
    private void Stop() => _source!.Index = _source.Length;

    /// <summary>Fills an element whose text the parser may leave out, if it is at most some blanks: of 40 news pages 5 have such a frame, and would be parsed again for it.</summary>
    /// <returns>False if there is more. The parser stopped to read right after the start tag.</returns>
    private bool TryFill(IElement element, string name)
    {
        ReadOnlySpan<char> rest = _html.AsSpan(int.Min(_source!.Index, _html.Length));
        int length = rest.IndexOfAnyExcept(' ', '\t', '\n');
        ReadOnlySpan<char> end = length < 0 ? [] : rest[length..];

        if (!end.StartsWith("</", StringComparison.Ordinal) || !end[2..].StartsWith(name, StringComparison.OrdinalIgnoreCase) || !end[(2 + name.Length)..].StartsWith(">", StringComparison.Ordinal))
        {
            return false;
        }

        if (length > 0 && _parsers.SkipsText && HtmlElements.IsHtml(element))
        {
            element.TextContent = rest[..length].ToString();
        }

        return true;
    }
}
