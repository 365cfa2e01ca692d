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
    private readonly int _maxElements;
    private readonly CancellationToken _cancellationToken;
    private FormattingLoad _formatting = new();
    private bool _headOnly;
    private long _built;
    private INode? _document;

    /// <param name="options">What is built.</param>
    /// <param name="maxElements">More elements than this are not built.</param>
    /// <param name="cancellationToken">Asked at each token.</param>
    public DirectedParser(HtmlParserOptions options, int maxElements, CancellationToken cancellationToken)
    {
        // The first element tells the document, which is needed to count what the parser repeats.
        options.OnCreated = (element, _) => _document ??= element.Owner;
        _parser = new HtmlParser(options);
        _maxElements = maxElements;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether the page has more elements than may be built.</summary>
    public bool LimitReached { get; private set; }

    /// <summary>Parses a page to its end.</summary>
    public IDocument Parse(string html) => Run(html, headOnly: false);

    /// <summary>Parses a page up to its body.</summary>
    public IDocument ParseHead(string html) => Run(html, headOnly: true);

    private Document Run(string html, bool headOnly)
    {
        _headOnly = headOnly;
        _formatting = new FormattingLoad();
        _built = 0;
        _document = null;
        return _parser.ParseDocument<Document, Element>(new TextSource(new ReadOnlyMemoryTextSource(html)), Consume);
    }

    private TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        _cancellationToken.ThrowIfCancellationRequested();

        if (token.Type == HtmlTokenType.StartTag)
        {
            if (_headOnly && !HeadElements.Contains(token.Name.Memory.Span))
            {
                return TokenConsumptionResult.Stop;
            }

            _formatting.Open(token.Name.Memory.Span);
            _built++;
        }
        else if (token.Type == HtmlTokenType.EndTag)
        {
            _formatting.Close(token.Name.Memory.Span);
        }

        _built += _formatting.Count;

        if (_built > _maxElements && IsTooLarge())
        {
            LimitReached = true;
            return TokenConsumptionResult.Stop;
        }

        next(ref token);
        return TokenConsumptionResult.Continue;
    }

    /// <summary>Counts, because what was added up is what may have been built, and hardly ever was. A part is kept back, so that the next count is not too soon.</summary>
    private bool IsTooLarge()
    {
        int count = _document is null ? 0 : ElementCount.Of(_document, _maxElements);
        _built = long.Min(count, _maxElements - (_maxElements / 8));
        return count > _maxElements;
    }
}
