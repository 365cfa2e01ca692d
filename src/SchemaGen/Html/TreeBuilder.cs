using System;
using System.Collections.Generic;
using SchemaGen.Limits;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <summary>Builds a <see cref="PageTree"/> from tokens (HTML, 13.2.6), with scripting disabled.</summary>
internal sealed partial class TreeBuilder
{
    private const int TokensBetweenProgress = 1024;

    /// <summary>The units of work between two reports of progress: one token can move a large part of the open elements.</summary>
    private const long WorkBetweenProgress = 1 << 13;

    /// <summary>The units of work that every page may take. A unit is a token, an element, or a place of the stack of open elements that is computed again.</summary>
    private const long MinimumWork = 1_000_000;

    /// <summary>The number of rows that every page may have.</summary>
    private const long MinimumNodes = 200_000;

    /// <summary>The number of rows for each allowed element: the element, texts before and after its tags, and a comment.</summary>
    private const long NodesPerElement = 4;

    /// <summary>The units of work that a page may take for each character. Real pages take less than one.</summary>
    private const long WorkPerCharacter = 8;

    /// <summary>The units of work for the copy of an element, which takes memory although the page is not longer for it.</summary>
    private const long WorkOfCopy = 4;

    /// <summary>The number of active formatting elements that are examined in one unit of work.</summary>
    private const long EntriesPerWork = 8;

    /// <summary>The largest capacity of the list of pending texts that is kept for the next page.</summary>
    private const int MaxKept = 4096;

    /// <summary>The builder that this thread used last, whose stack, lists and tables are reused.</summary>
    [ThreadStatic]
    private static TreeBuilder? s_unused;

    private readonly HtmlToken _token = new();
    private readonly AttributeSet _attributeSet = new();
    private readonly OpenElements _open = new();
    private readonly ActiveFormattingElements _active = new();
    private readonly List<InsertionMode> _templateModes = [];
    private readonly List<(int Start, int End)> _pendingTableText = [];
    private readonly Dictionary<int, MergedAttributes> _mergedAttributes = [];
    private PageTree _tree = null!;
    private Action? _progress;
    private bool _isHeadOnly;
    private int _maxElements;
    private long _maxNodes;
    private bool _hasPresentSelectRules;
    private long _maxWork;
    private long _nextProgress;
    private LoopProgress _loop;
    private InsertionMode _mode;
    private InsertionMode _originalMode;
    private bool _isFramesetOk;
    private bool _isFosterParenting;
    private bool _isOutOfOrder;
    private bool _ignoresLineFeed;
    private int _head;
    private int _form;
    private long _work;

    private TreeBuilder()
    {
    }

    private long TotalWork => _work + (_active.Work / EntriesPerWork);

    private bool IsInForeignContent => (_tree.Nodes[_open.Current].Flags & PageNodeFlags.Namespace) != 0;

    /// <summary>Fills a tree from its input.</summary>
    public static void Build(PageTree tree, in ParseOptions options)
    {
        TreeBuilder builder = s_unused ?? new TreeBuilder();
        s_unused = null;
        builder.Begin(tree, options);

        try
        {
            builder.Run();
        }
        catch (ParseLimitException exception)
        {
            tree.Outcome = exception.Outcome;
        }

        builder.End();

        // Not reached after an exception, whose builder is not reused.
        s_unused = builder;
    }

    private void Begin(PageTree tree, in ParseOptions options)
    {
        _tree = tree;
        _progress = options.Progress;
        _isHeadOnly = options.HeadOnly;
        _maxElements = options.MaxElements;
        _maxNodes = Math.Max(MinimumNodes, NodesPerElement * options.MaxElements);
        _hasPresentSelectRules = options.SelectRules == SelectRules.Present;
        _nextProgress = WorkBetweenProgress;
        _maxWork = MinimumWork + (WorkPerCharacter * tree.Input.Length);
        _mode = InsertionMode.Initial;
        _isFramesetOk = true;
        _open.Begin(tree, selectEndsScope: _hasPresentSelectRules, options.Progress);
        _active.Begin(tree, options.Progress);
        _loop = new LoopProgress(options.Progress);
    }

    /// <summary>Completes the tree and ends the page.</summary>
    private void End()
    {
        foreach ((int row, MergedAttributes merged) in _mergedAttributes)
        {
            merged.Write(_tree, row);
        }

        _tree.Work = TotalWork;
        _open.End();
        _active.End();
        _attributeSet.End();

        if (_isOutOfOrder)
        {
            DocumentOrder.Restore(_tree, _progress);
        }

        DocumentOrder.Complete(_tree, _progress);
        _mergedAttributes.Clear();
        _templateModes.Clear();
        _pendingTableText.Clear();
        _pendingTableText.Capacity = Math.Min(_pendingTableText.Capacity, MaxKept);
        _token.Reset();
        _tree = null!;
        _progress = null;
        _loop = default;
        _isFosterParenting = _isOutOfOrder = _ignoresLineFeed = false;
        _head = _form = 0;
        _work = 0;
    }

    private void Run()
    {
        var tokenizer = new HtmlTokenizer(_tree, _token, _attributeSet, _progress);

        for (int tokens = 0; ; tokens++)
        {
            if (tokens % TokensBetweenProgress == 0)
            {
                _progress?.Invoke();
            }

            AddWork(1);
            CheckWork();

            if (_tree.Count > _maxNodes)
            {
                throw new ParseLimitException(ParseOutcome.TooManyNodes);
            }

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

    private void AddWork(long units) => _work += units;

    /// <summary>Ends parsing when its work is out of proportion to the input, and reports progress in proportion to the work. Called only where the tree is consistent, and at least once for each token, copied element and adoption.</summary>
    private void CheckWork()
    {
        long work = TotalWork;

        if (work >= _nextProgress)
        {
            _nextProgress = work + WorkBetweenProgress;
            _progress?.Invoke();
        }

        if (work > _maxWork)
        {
            throw new ParseLimitException(ParseOutcome.TooMuchWork);
        }
    }

    private void Comment(int start, int end)
    {
        int row = AddNode(PageNodeKind.Comment, start, end, PageNodeFlags.LiteralText | PageNodeFlags.ReplaceNull);

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
            Append(0, AddNode(PageNodeKind.Doctype, 0, 0, PageNodeFlags.None));
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
            if (TryLeaveHead())
            {
                continue;
            }

            if (!_open.Has(TagNames.Template))
            {
                return;
            }

            CloseTemplate();
            AddWork(WorkOfCopy);
            CheckWork();
        }
    }
}
