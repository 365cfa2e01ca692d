using System;
using System.Threading;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace SchemaGen.Runtime;

/// <summary>Parses one page as far as a schema needs it, within limits.</summary>
/// <remarks>The parser shows each token before it acts on it, and ends where it is told to. What it has built by then is the beginning of what it would have built.</remarks>
internal sealed class DirectedParser
{
    private readonly HtmlParser _parser;
    private readonly ElementBudget _budget;
    private readonly CancellationToken _cancellationToken;
    private bool _headOnly;
    private bool _isInRawText;

    /// <param name="options">What is built.</param>
    /// <param name="maxElements">More elements than this are not built.</param>
    /// <param name="cancellationToken">Asked at each token.</param>
    public DirectedParser(HtmlParserOptions options, int maxElements, CancellationToken cancellationToken)
    {
        _budget = new ElementBudget(maxElements);
        options.OnCreated = (element, _) => _budget.Created(element);
        _parser = new HtmlParser(options);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether the page has more elements than may be built.</summary>
    public bool LimitReached { get; private set; }

    /// <summary>Whether text was met that counts as the page's text, although it is written in the way of scripts and styles: that of <c>xmp</c> and, where frames are not shown, of <c>iframe</c>.</summary>
    public bool HasRawText { get; private set; }

    /// <summary>Parses a page to its end.</summary>
    public IDocument Parse(string html) => Run(html, headOnly: false);

    /// <summary>Parses a page up to its body.</summary>
    public IDocument ParseHead(string html) => Run(html, headOnly: true);

    private Document Run(string html, bool headOnly)
    {
        _headOnly = headOnly;
        _isInRawText = false;
        HasRawText = false;
        _budget.Begin();
        Document document = _parser.ParseDocument<Document, Element>(new TextSource(new ReadOnlyMemoryTextSource(html)), Consume);
        LimitReached = LimitReached || _budget.IsExceededBy(document);
        return document;
    }

    private TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        _cancellationToken.ThrowIfCancellationRequested();

        if (token.Type == HtmlTokenType.StartTag)
        {
            ReadOnlySpan<char> name = token.Name.Memory.Span;

            if (_headOnly && !HeadElements.Contains(name))
            {
                return TokenConsumptionResult.Stop;
            }

            _isInRawText = name is "iframe" or "xmp" or "noembed" or "noframes";

            if (_budget.IsExceeded())
            {
                LimitReached = true;
                return TokenConsumptionResult.Stop;
            }
        }
        else if (_isInRawText)
        {
            _isInRawText = false;
            HasRawText |= token.Type == HtmlTokenType.Character;
        }

        next(ref token);
        return TokenConsumptionResult.Continue;
    }
}
