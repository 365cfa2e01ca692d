using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace SchemaGen.Markdown;

/// <summary>Writes the texts and figures of a body as blocks of CommonMark, one after the other.</summary>
/// <param name="markup">The markup of the page; null for a body that a program made.</param>
internal sealed class MarkdownWriter(BodyMarkup? markup)
{
    private const int DefaultLevel = 2;
    private const int MaxNumber = 999_999_999;
    private const string LineBreak = "\\\n";

    private readonly StringBuilder _text = new();
    private readonly MarkdownInlines _inlines = new(markup?.BaseUri);
    private readonly List<InlineSpan> _spans = [];

    /// <summary>The containers of the text before, outermost first, with the markers of their first lines.</summary>
    private readonly List<(int Container, string Marker)> _open = [];
    private readonly List<int> _path = [];
    private int _figure;

    /// <summary>Writes the figures that stand before a text.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="index">The index of the text; <see cref="int.MaxValue"/> for all figures that are left. Without markup, no figure is before a text.</param>
    public void WriteFigures(IReadOnlyList<ArticleFigure> figures, int index)
    {
        for (; _figure < figures.Count && (markup is null || _figure >= markup.Figures.Length ? int.MaxValue : markup.Figures[_figure]) <= index; _figure++)
        {
            WriteFigure(figures[_figure]);
        }
    }

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isHeading">Whether it is a heading.</param>
    /// <param name="index">Its index in the body.</param>
    public void WriteBlock(string text, bool isHeading, int index)
    {
        if (markup?.Blocks[index] is not { } block)
        {
            // The text of a page is one line already.
            string line = markup is null ? MarkdownText.OneLine(text) : text;
            WriteLeaf(_inlines.Write(line, 0, line.Length, [], isHeading), isHeading ? DefaultLevel : 0, BlockContainer.None);
            return;
        }

        int next = 0;
        _spans.Clear();

        foreach (BlockLeaf leaf in block.Leaves)
        {
            _spans.RemoveAll(s => s.End <= leaf.Start);

            for (; next < block.Spans.Length && block.Spans[next].Start < leaf.End; next++)
            {
                _spans.Add(block.Spans[next]);
            }

            WriteLeaf(_inlines.Write(text, leaf.Start, leaf.End, _spans, leaf.Level > 0), leaf.Level, leaf.Container);
        }
    }

    /// <summary>Gets the Markdown.</summary>
    public override string ToString() => _text.Length == 0 ? string.Empty : _text.ToString() + "\n";

    private void WriteFigure(ArticleFigure figure)
    {
        var lines = new List<string>(3);

        if (figure.Address is { IsAbsoluteUri: true } address && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
        {
            var image = new StringBuilder("![");
            MarkdownText.Append(image, MarkdownText.OneLine(figure.AlternativeText ?? string.Empty));
            image.Append("](");
            MarkdownText.AppendDestination(image, address.AbsoluteUri);
            lines.Add(image.Append(')').ToString());
        }

        AddLine(lines, figure.Caption, isEmphasized: true);
        AddLine(lines, figure.Credit, isEmphasized: false);
        WriteLeaf(string.Join(LineBreak, lines), level: 0, BlockContainer.None);
    }

    private void AddLine(List<string> lines, string? text, bool isEmphasized)
    {
        string line = MarkdownText.OneLine(text ?? string.Empty);

        if (line.Length > 0)
        {
            InlineSpan[] spans = isEmphasized ? [new InlineSpan(0, line.Length, InlineKind.Emphasis, Address: null)] : [];
            lines.Add(_inlines.Write(line, 0, line.Length, spans, isHeading: false));
        }
    }

    /// <summary>Writes a paragraph or a heading, with the prefixes of the containers that it is in.</summary>
    private void WriteLeaf(string content, int level, int container)
    {
        if (content.Length == 0)
        {
            return;
        }

        FindPath(container);
        int shared = 0;

        while (shared < _path.Count && shared < _open.Count && _path[shared] == _open[shared].Container)
        {
            shared++;
        }

        if (_text.Length > 0)
        {
            _text.Append('\n');

            if (!FollowsDirectly(shared))
            {
                _text.Append(Prefix(shared).TrimEnd(' ')).Append('\n');
            }
        }

        string first = Prefix(shared);
        Open(shared);

        for (int i = shared; i < _open.Count; i++)
        {
            first += _open[i].Marker;
        }

        _text.Append(first);

        if (level > 0)
        {
            _text.Append('#', level).Append(' ');
        }

        _text.Append(content.Replace("\n", "\n" + Prefix(_open.Count), StringComparison.Ordinal));
    }

    private void FindPath(int container)
    {
        _path.Clear();

        for (int i = container; i != BlockContainer.None; i = ContainerAt(i).Parent)
        {
            _path.Add(i);
        }

        _path.Reverse();
    }

    /// <summary>Reports whether no blank line is needed: before the next item of a list, and before a list inside an item.</summary>
    private bool FollowsDirectly(int shared)
    {
        if (shared == _path.Count)
        {
            return false;
        }

        BlockContainer next = ContainerAt(_path[shared]);
        return next.Kind != BlockContainerKind.Quote && (shared < _open.Count
            ? IsSameList(next, ContainerAt(_open[shared].Container))
            : shared > 0 && ContainerAt(_path[shared - 1]).Kind != BlockContainerKind.Quote && (next.Kind == BlockContainerKind.Bullet || next.Number == 1));
    }

    /// <summary>Gets the prefix of a line that continues the first containers.</summary>
    private string Prefix(int count)
    {
        string prefix = string.Empty;

        for (int i = 0; i < count; i++)
        {
            prefix += ContainerAt(_open[i].Container).Kind == BlockContainerKind.Quote ? _open[i].Marker : new string(' ', _open[i].Marker.Length);
        }

        return prefix;
    }

    /// <summary>Replaces the containers from an index on by those of the next text.</summary>
    private void Open(int shared)
    {
        // Two lists in a row would be one if their markers were the same.
        (int Container, string Marker)? before = shared < _open.Count ? _open[shared] : null;
        _open.RemoveRange(shared, _open.Count - shared);

        for (int i = shared; i < _path.Count; i++)
        {
            _open.Add((_path[i], MarkerOf(ContainerAt(_path[i]), i == shared ? before : null)));
        }
    }

    private string MarkerOf(BlockContainer container, (int Container, string Marker)? before)
    {
        if (container.Kind == BlockContainerKind.Quote)
        {
            return "> ";
        }

        bool isOther = before is { } previous && ContainerAt(previous.Container) is var last && last.Kind == container.Kind
            && (previous.Marker[^2] is '*' or ')') != !IsSameList(container, last);

        return container.Kind == BlockContainerKind.Bullet
            ? isOther ? "* " : "- "
            : Math.Clamp(container.Number, 0, MaxNumber).ToString(CultureInfo.InvariantCulture) + (isOther ? ") " : ". ");
    }

    private static bool IsSameList(BlockContainer first, BlockContainer second) => first.List == second.List && first.Kind == second.Kind;

    private BlockContainer ContainerAt(int index) => markup!.Containers[index];
}
