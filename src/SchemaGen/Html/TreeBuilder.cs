using System;
using System.Collections.Generic;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <summary>Builds a <see cref="PageTree"/> from tokens (HTML, 13.2.6), with scripting disabled.</summary>
internal sealed partial class TreeBuilder
{
    private const int TokensBetweenProgress = 1024;

    /// <summary>Units of work that any page may take.</summary>
    private const long MinimumWork = 1_000_000;

    /// <summary>Units of work for each character. Pages take less than one.</summary>
    private const long WorkPerCharacter = 32;

    private readonly PageTree _tree;
    private readonly HtmlToken _token = new();
    private readonly OpenElements _open;
    private readonly ActiveFormattingElements _active;
    private readonly List<InsertionMode> _templateModes = [];
    private readonly List<(int Start, int End)> _pendingTableText = [];
    private readonly Dictionary<int, MergedAttributes> _mergedAttributes = [];
    private readonly int _maxElements;
    private readonly bool _hasPresentSelectRules;
    private readonly long _maxWork;
    private readonly bool _isHeadOnly;
    private readonly Action? _progress;
    private InsertionMode _mode;
    private InsertionMode _originalMode;
    private bool _isFramesetOk = true;
    private bool _isFosterParenting;
    private bool _isOutOfOrder;
    private bool _ignoresLineFeed;
    private int _head;
    private int _form;
    private long _work;

    private TreeBuilder(PageTree tree, in ParseOptions options)
    {
        _tree = tree;
        _hasPresentSelectRules = options.SelectRules == SelectRules.Present;
        _open = new OpenElements(tree) { SelectEndsScope = _hasPresentSelectRules };
        _active = new ActiveFormattingElements(tree);
        _maxElements = options.MaxElements;
        _maxWork = MinimumWork + (WorkPerCharacter * tree.Input.Length);
        _isHeadOnly = options.HeadOnly;
        _progress = options.Progress;
    }

    private bool IsInForeignContent => (_tree.Nodes[_open.Current].Flags & PageNodeFlags.Namespace) != 0;

    /// <summary>Fills a tree from its input.</summary>
    public static void Build(PageTree tree, in ParseOptions options)
    {
        var builder = new TreeBuilder(tree, options);

        try
        {
            builder.Run();
        }
        catch (ParseLimitException exception)
        {
            tree.Outcome = exception.Outcome;
        }

        builder.Finish();
    }

    private void Run()
    {
        var tokenizer = new HtmlTokenizer(_tree, _token, new AttributeSet());

        for (int tokens = 1; ; tokens++)
        {
            if (tokens % TokensBetweenProgress == 0)
            {
                _progress?.Invoke();
            }

            AddWork(1);
            _token.IsInForeignContent = IsInForeignContent;
            TokenKind kind = tokenizer.Read();

            if (kind is not (TokenKind.Text or TokenKind.RawText))
            {
                FlushTableText();
                _ignoresLineFeed = false;
            }

            switch (kind)
            {
                case TokenKind.StartTag:
                    StartTag(_token.Name);
                    break;
                case TokenKind.EndTag:
                    _tree.AttributeCount = _token.FirstAttribute;
                    EndTag(_token.Name);
                    break;
                case TokenKind.Text:
                    Text(_token.Start, _token.End);
                    break;
                case TokenKind.RawText:
                    RawText(_token.Start, _token.End);
                    break;
                case TokenKind.CData:
                    CData(_token.Start, _token.End);
                    break;
                case TokenKind.Comment:
                    Comment(_token.Start, _token.End);
                    break;
                case TokenKind.Doctype:
                    Doctype(_token.Doctype);
                    break;
                default:
                    EndOfFile();
                    return;
            }

            if (_isHeadOnly && _open.Count > 1 && _tree.Nodes[_open[1]].Name is TagNames.Body or TagNames.Frameset)
            {
                return;
            }
        }
    }

    /// <summary>Counts work and ends parsing when it is out of proportion to the input.</summary>
    private void AddWork(long units)
    {
        _work += units;

        if (_work + _active.Work > _maxWork)
        {
            throw new ParseLimitException(ParseOutcome.TooMuchWork);
        }
    }

    private void Finish()
    {
        foreach ((int row, MergedAttributes merged) in _mergedAttributes)
        {
            merged.Write(_tree, row);
        }

        _tree.Work = _work + _active.Work;

        if (_isOutOfOrder)
        {
            DocumentOrder.Restore(_tree);
        }

        DocumentOrder.Complete(_tree);
    }

    private void Comment(int start, int end)
    {
        int row = _tree.AddNode(new PageNode { Kind = PageNodeKind.Comment, Start = start, End = end, Flags = PageNodeFlags.LiteralText | PageNodeFlags.ReplaceNull });

        switch (_mode)
        {
            case InsertionMode.Initial or InsertionMode.BeforeHtml or InsertionMode.AfterAfterBody or InsertionMode.AfterAfterFrameset when !IsInForeignContent:
                Append(0, row);
                _isOutOfOrder |= _mode > InsertionMode.BeforeHtml;
                break;
            case InsertionMode.AfterBody when !IsInForeignContent:
                Append(_open[0], row);
                _isOutOfOrder = true;
                break;
            default:
                InsertNode(row);
                break;
        }
    }

    private void Doctype(in PageDoctype doctype)
    {
        if (_mode == InsertionMode.Initial)
        {
            Append(0, _tree.AddNode(new PageNode { Kind = PageNodeKind.Doctype }));
            _tree.Doctype = doctype;
            _tree.IsInQuirksMode = QuirksMode.IsSelectedBy(doctype);
            _mode = InsertionMode.BeforeHtml;
        }
    }

    private void EndOfFile()
    {
        if (_mode == InsertionMode.Text)
        {
            _open.Pop();
            _mode = _originalMode;
        }

        while (true)
        {
            switch (_mode)
            {
                case InsertionMode.Initial:
                    _tree.IsInQuirksMode = true;
                    _mode = InsertionMode.BeforeHtml;
                    break;
                case InsertionMode.BeforeHtml:
                    InsertHtml();
                    break;
                case InsertionMode.BeforeHead:
                    InsertHead();
                    break;
                case InsertionMode.InHead:
                    PopTo(InsertionMode.AfterHead);
                    break;
                case InsertionMode.InHeadNoscript:
                    PopTo(InsertionMode.InHead);
                    break;
                case InsertionMode.AfterHead:
                    InsertEmpty(TagNames.Body);
                    return;
                default:
                    if (!_open.Has(TagNames.Template))
                    {
                        return;
                    }

                    CloseTemplate();
                    break;
            }
        }
    }
}
