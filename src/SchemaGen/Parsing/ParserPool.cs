using System;
using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace SchemaGen.Runtime;

/// <summary>AngleSharp's parsers of one set of options, each used by one page at a time.</summary>
/// <remarks>Whoever needs to hear of elements needs a parser of his own. To make one costs as much as a page of 2 KiB: 12 µs and 21 KiB of memory.</remarks>
internal sealed class ParserPool
{
    private readonly ConcurrentBag<Parser> _idle = [];
    private readonly HtmlParserOptions _options;

    /// <param name="options">What is built.</param>
    public ParserPool(HtmlParserOptions options) => _options = options;

    /// <summary>Whether the text of scripts and styles is left out.</summary>
    public bool SkipsText => _options.SkipScriptText;

    /// <summary>Whether attributes are left out.</summary>
    public bool SkipsAttributes => _options.ShouldEmitAttribute is not null;

    /// <summary>Parses a page.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="created">Told each element that is made of a tag.</param>
    public IDocument Parse(TextSource source, Action<IElement> created)
    {
        Parser parser = _idle.TryTake(out Parser? idle) ? idle : new Parser(_options);
        IDocument document = parser.Parse(source, created);

        // One that failed is not used again.
        _idle.Add(parser);
        return document;
    }

    private sealed class Parser
    {
        private readonly HtmlParser _parser;
        private Action<IElement>? _created;

        public Parser(HtmlParserOptions options)
        {
            options.OnCreated = (element, _) => _created!(element);
            _parser = new HtmlParser(options);
        }

        public IDocument Parse(TextSource source, Action<IElement> created)
        {
            _created = created;
            IDocument document = _parser.ParseDocument(source);
            _created = null;
            return document;
        }
    }
}
