using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.Markdown;
using SchemaGen.Runtime;
using SchemaGen.Text;

namespace SchemaGen.Reading;

/// <summary>Reads a match and the matches inside it as texts, without recursion, so that a deep page cannot overflow the stack.</summary>
/// <remarks>
/// The text of an element is that of <see cref="ReadMode.Text"/>. A match of a stronger role inside it, or a block of the same role, is a text by itself, and divides the text around it; so no text is read twice, and
/// the texts stay in document order.
/// </remarks>
/// <param name="member">The member.</param>
/// <param name="issues">Reports limits.</param>
/// <param name="matches">The elements of the body.</param>
/// <param name="body">Collects the texts.</param>
/// <param name="figures">Reads the figures inside of texts.</param>
internal sealed class BlockReader(CurrentMember member, MemberIssues issues, BodyMatches matches, BodyBuilder body, FigureReader figures)
{
    private const int InitialTextLength = 512;
    private const int DefaultLevel = 2;

    /// <summary>The bytes of a leaf, or of a span without its address.</summary>
    private const int BytesOfMarkup = 24;

    private readonly Stack<OpenBlock> _open = new();
    private readonly SpanList _spans = new();
    private readonly List<BlockLeaf> _leaves = [];
    private readonly BlockContainers _containers = new();
    private bool _lines;
    private BodyRole _role;
    private int _container;
    private int _level;
    private int _leafStart;

    /// <summary>The figures inside of a text, which are added after it.</summary>
    private int _figureCount;

    /// <summary>The list items and quotes of the texts.</summary>
    public List<BlockContainer> Containers => _containers.All;

    /// <summary>Whether a text has a link.</summary>
    public bool HasLinks => _spans.HasLinks;

    private PageTree Tree => member.Page.Tree;

    /// <summary>Begins a body.</summary>
    /// <param name="lines">Whether each line of the summary and of a paragraph is a text.</param>
    /// <param name="ancestor">The row of the innermost element around all texts.</param>
    public void Begin(bool lines, int ancestor)
    {
        _lines = lines;
        _spans.Begin();
        _containers.Begin(ancestor);
    }

    /// <summary>Reads a match.</summary>
    /// <param name="index">Its index.</param>
    /// <returns>The index of the first match after its subtree.</returns>
    public int Read(int index)
    {
        BodyMatch match = matches[index];
        _container = _containers.Of(Tree, match.Row, member.Page.Budget);
        Enter(match);
        var builder = new TextBuilder(stackalloc char[InitialTextLength], member.Page.Context.Limits.MaxTextLength, member.Page.Budget.Progress);

        try
        {
            int next = ReadContent(match.Row, index + 1, ref builder);
            EndText(ref builder);
            member.Page.Budget.AddNodes(builder.NodeCount);
            return next;
        }
        finally
        {
            builder.Dispose();
            _open.Clear();
        }
    }

    private void Enter(BodyMatch match)
    {
        _role = match.Role;
        int level = LevelOf(match.Row);
        _level = level > 0 || _role != BodyRole.Heading ? level : DefaultLevel;
    }

    /// <summary>Gets the level of a heading; 0 for any other element, and in the summary, where publishers use headings for their appearance.</summary>
    private int LevelOf(int row) => _role == BodyRole.Summary ? 0 : BlockElements.LevelOf(Tree.Nodes[row]);

    private int ReadContent(int row, int nextMatch, ref TextBuilder builder)
    {
        int content = Tree.ContentOf(row);
        int end = Tree.EndOf(content);

        for (int next = content + 1; next < end && !member.IsAbandoned;)
        {
            CloseUpTo(next, ref builder);
            builder.CountNode();
            PageNodeKind kind = Tree.Nodes[next].Kind;

            while (nextMatch < matches.Count && matches[nextMatch].Row < next)
            {
                nextMatch++;
            }

            if (kind == PageNodeKind.Text)
            {
                if (!ElementText.TryAppendPart(Tree, next, ref builder))
                {
                    issues.ReportTextLength();
                }

                next++;
            }
            else if (kind != PageNodeKind.Element)
            {
                next = Tree.EndOf(next);
            }
            else
            {
                next = ReadElement(next, nextMatch < matches.Count && matches[nextMatch].Row == next ? nextMatch : BlockContainer.None, ref builder);
            }
        }

        CloseUpTo(end, ref builder);

        while (nextMatch < matches.Count && matches[nextMatch].Row < end)
        {
            nextMatch++;
        }

        return nextMatch;
    }

    /// <summary>Begins an element.</summary>
    /// <param name="row">The element.</param>
    /// <param name="match">The index of its match; negative if it is not a match.</param>
    /// <param name="builder">The text.</param>
    /// <returns>The next row to read.</returns>
    private int ReadElement(int row, int match, ref TextBuilder builder)
    {
        int end = Tree.EndOf(row);
        bool isLineBreak = TextElements.IsLineBreak(Tree.Nodes[row]);
        bool isBlock = TextElements.IsBlock(Tree.Nodes[row]);

        if (isLineBreak)
        {
            EndLine(ref builder);
        }
        else if (isBlock)
        {
            EndLeaf(ref builder);
        }

        if (TextElements.IsUnread(Tree.Nodes[row]))
        {
            return end;
        }

        if (match >= 0 && !matches[match].IsText)
        {
            if (matches[match].Role == BodyRole.Figure)
            {
                ReadFigure(match, builder.Length > 0);
            }

            return end;
        }

        bool isMatch = match >= 0 && (matches[match].Role < _role || (matches[match].Role == _role && isBlock));
        InlineKind? inline = InlineOf(row);

        if (end > row + 1 && (isMatch || isBlock || isLineBreak || inline is not null))
        {
            Open(row, new OpenBlock(end, isBlock || isLineBreak, isMatch, inline, _role, _container, _level), match, ref builder);
        }

        return row + 1;
    }

    private void Open(int row, in OpenBlock block, int match, ref TextBuilder builder)
    {
        if (block.IsMatch)
        {
            EndText(ref builder);
        }

        _open.Push(block);

        if (BlockElements.IsContainer(Tree.Nodes[row]))
        {
            _container = _containers.Add(Tree, row, _container);
        }

        if (block.IsMatch)
        {
            Enter(matches[match]);
        }
        else if (LevelOf(row) is > 0 and int level)
        {
            _level = level;
        }

        if (block.Inline is { } kind)
        {
            string? address = kind == InlineKind.Link ? Tree.QualifiedAttribute(row, "href") : null;
            member.Page.Budget.AddText(address?.Length ?? 0);
            _spans.Open(kind, address, builder.Length, builder.IsSeparated);
        }
    }

    /// <summary>Ends the elements that are open before a row.</summary>
    private void CloseUpTo(int row, ref TextBuilder builder)
    {
        while (_open.TryPeek(out OpenBlock block) && block.End <= row)
        {
            _open.Pop();

            if (block.IsMatch)
            {
                EndText(ref builder);
            }
            else if (block.IsBoundary)
            {
                EndLeaf(ref builder);
            }

            if (block.Inline is { } kind)
            {
                _spans.Close(kind, builder.Length);
            }

            _role = block.Role;
            _container = block.Container;
            _level = block.Level;
        }
    }

    private InlineKind? InlineOf(int row) =>
        BlockElements.InlineOf(Tree.Nodes[row]) is { } kind && _spans.CanOpen(kind) && (kind != InlineKind.Link || Tree.HasAttribute(row, "href")) ? kind : null;

    private void ReadFigure(int match, bool isInText)
    {
        if (isInText)
        {
            figures.ReadLater(match);
            _figureCount++;
        }
        else
        {
            figures.Read(match);
        }
    }

    private bool DividesLines => _lines && _role != BodyRole.Heading;

    private void EndLine(ref TextBuilder builder)
    {
        if (DividesLines)
        {
            EndText(ref builder);
            return;
        }

        _spans.Break(builder.Length);
        builder.Separate(TextSeparator.Blank);
    }

    /// <summary>Ends a paragraph or a heading inside a text.</summary>
    private void EndLeaf(ref TextBuilder builder)
    {
        if (DividesLines)
        {
            EndText(ref builder);
            return;
        }

        AddLeaf(builder.Length);
        builder.Separate(TextSeparator.Blank);
    }

    private void AddLeaf(int end)
    {
        if (end > _leafStart)
        {
            _leaves.Add(new BlockLeaf(_leafStart, end, _container, _level));
            _leafStart = end;
        }
    }

    private void EndText(ref TextBuilder builder)
    {
        int length = builder.Length;
        AddLeaf(length);
        InlineSpan[] spans = _spans.IsEmpty ? [] : _spans.Take(length);

        if (length > 0 && !member.IsAbandoned && !RuleText.IsRule(builder.Written))
        {
            body.Add(_role, builder.ToString(), MarkupOf(spans));
        }

        builder.Clear();
        _leaves.Clear();
        _leafStart = 0;

        if (_figureCount > 0)
        {
            figures.AddRead();
            _figureCount = 0;
        }
    }

    /// <summary>Gets the markup of a text; null if it is that of a plain one.</summary>
    private BlockMarkup? MarkupOf(InlineSpan[] spans)
    {
        if (spans.Length == 0 && _leaves is [{ Container: BlockContainer.None } leaf] && leaf.Level == (_role == BodyRole.Heading ? DefaultLevel : 0))
        {
            return null;
        }

        member.Page.Budget.AddBytes(BytesOfMarkup * (long)(spans.Length + _leaves.Count));
        return new BlockMarkup([.. _leaves], spans);
    }
}
