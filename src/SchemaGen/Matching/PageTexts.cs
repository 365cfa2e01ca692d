using System;
using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Runtime;
using SchemaGen.Text;

namespace SchemaGen.Matching;

/// <summary>The texts of elements that selectors search.</summary>
/// <remarks>
/// The text of an element is a part of the text of its parent. For the first few tests the element is read alone. After that, the text of the whole tree is read once and each element is a range of it,
/// so that the time is proportional to the page, however deep it is.
/// </remarks>
internal sealed class PageTexts
{
    private const int InitialTextLength = 256;

    /// <summary>The number of tests for which the element is read alone.</summary>
    private const int MaxSingleReads = 16;

    /// <summary>The number of characters that are searched between two checks of the token.</summary>
    private const int SearchedPart = 1 << 18;

    private readonly PageTree _tree;
    private readonly int _maxLength;
    private readonly PatternBudget _patterns;
    private readonly PageBudget _budget;
    private readonly Dictionary<(Source Source, string Text), List<int>> _places = [];
    private readonly Dictionary<TextPattern, (Part Part, bool IsMatch)> _lastMatches = [];
    private RowTable<Part> _parts = new();
    private int _singleReads;

    /// <param name="tree">The page.</param>
    /// <param name="maxLength">The length beyond which the text of an element is read only as a part of the text of the tree.</param>
    /// <param name="patterns">Records the time of patterns.</param>
    /// <param name="budget">The budget of the page.</param>
    public PageTexts(PageTree tree, int maxLength, PatternBudget patterns, PageBudget budget)
    {
        _tree = tree;
        _budget = budget;
        _maxLength = maxLength;
        _patterns = patterns;
    }

    /// <summary>Reports whether the text of an element contains a text, ignoring case.</summary>
    public bool Contains(int row, string text)
    {
        if (TryAdmitSingleRead() && Read(row) is { } own)
        {
            return own.Contains(text, StringComparison.OrdinalIgnoreCase);
        }

        Part part = PartOf(row);
        List<int> places = PlacesOf(part.Source, text);
        int index = places.BinarySearch(part.Start);
        index = index < 0 ? ~index : index;
        return index < places.Count && places[index] + text.Length <= part.Start + part.Length;
    }

    /// <summary>Reports whether a pattern matches in the text of an element.</summary>
    public bool IsMatch(int row, TextPattern pattern)
    {
        if (TryAdmitSingleRead() && Read(row) is { } own)
        {
            return IsMatch(pattern, own);
        }

        Part part = PartOf(row);

        // An element whose only child is another element has the same text as the child.
        if (!_lastMatches.TryGetValue(pattern, out (Part Part, bool IsMatch) last) || last.Part != part)
        {
            last = (part, IsMatch(pattern, part.Source.Text.AsSpan(part.Start, part.Length)));
            _lastMatches[pattern] = last;
        }

        return last.IsMatch;
    }

    /// <summary>Reports whether a pattern matches in a text.</summary>
    public bool IsMatch(TextPattern pattern, ReadOnlySpan<char> text)
    {
        long start = _patterns.Start();
        bool isMatch = pattern.IsMatch(text);

        if (_patterns.Stop(pattern, start))
        {
            _budget.Check();
        }

        return isMatch;
    }

    /// <summary>Returns the memory to the pool.</summary>
    public void Release() => _parts.Return();

    /// <summary>Counts a test for which the element is read alone.</summary>
    /// <returns>False if there were too many of them.</returns>
    private bool TryAdmitSingleRead()
    {
        if (_singleReads == MaxSingleReads)
        {
            return false;
        }

        _singleReads++;
        return true;
    }

    /// <summary>Reads the text of one element.</summary>
    /// <returns>Null if it is too long to be read for one test.</returns>
    private string? Read(int row) => ElementText.TryRead(_tree, row, ReadMode.Text, [], _maxLength, out string text, _budget) ? text : null;

    private List<int> PlacesOf(Source source, string text)
    {
        if (!_places.TryGetValue((source, text), out List<int>? places))
        {
            places = [];

            // Searched in parts, so that the token is checked; parts overlap by the length of the searched text.
            for (int start = 0; start < source.Text.Length; start += SearchedPart)
            {
                _budget.Check();
                ReadOnlySpan<char> part = source.Text.AsSpan(start, (int)Math.Min((long)SearchedPart + text.Length - 1, source.Text.Length - start));

                for (int at = 0, next; (next = part[at..].IndexOf(text, StringComparison.OrdinalIgnoreCase)) >= 0; at += next + 1)
                {
                    places.Add(start + at + next);
                }
            }

            _places.Add((source, text), places);
        }

        return places;
    }

    private Part PartOf(int row)
    {
        if (_parts.At(row, _budget.Progress).Source is null)
        {
            ReadTree(PageTree.None);

            // A program can add children to a template beside its content; they are not part of the text of the tree.
            if (_parts.At(row, _budget.Progress).Source is null)
            {
                ReadTree(row);
            }
        }

        return _parts.At(row, _budget.Progress);
    }

    private void ReadTree(int top)
    {
        _tree.Complete();
        var roots = new Queue<int>();
        roots.Enqueue(top);

        while (roots.TryDequeue(out int root))
        {
            ReadText(root, roots);
        }
    }

    /// <summary>Reads the text of a tree. Elements whose text is not for readers, such as scripts, are queued, because each has a separate text.</summary>
    private void ReadText(int root, Queue<int> unread)
    {
        var source = new Source();
        var builder = new TextBuilder(stackalloc char[InitialTextLength], int.MaxValue, _budget.Progress);
        var open = new Stack<Frame>();
        var ends = new List<(int Row, int Start, int End)>();

        try
        {
            int content = _tree.ContentOf(root);
            int end = _tree.EndOf(content);
            open.Push(new Frame(root, end, 0, IsBoundary: false));

            for (int next = content + 1; next <= end;)
            {
                while (open.TryPeek(out Frame frame) && frame.End <= next)
                {
                    open.Pop();
                    ends.Add((frame.Row, frame.Start, builder.Length));
                    Separate(ref builder, frame.IsBoundary);
                }

                if (next == end)
                {
                    break;
                }

                _budget.AddNodes(1);
                ref PageNode node = ref _tree.Nodes[next];

                if (node.Kind == PageNodeKind.Text)
                {
                    ElementText.TryAppendPart(_tree, next, ref builder);
                    next++;
                    continue;
                }

                if (node.Kind != PageNodeKind.Element)
                {
                    next = _tree.EndOf(next);
                    continue;
                }

                bool isBoundary = TextElements.IsBlock(node) || TextElements.IsLineBreak(node);
                Separate(ref builder, isBoundary);

                if (TextElements.IsUnread(node))
                {
                    unread.Enqueue(next);
                    next = _tree.EndOf(next);
                }
                else
                {
                    open.Push(new Frame(next, _tree.EndOf(next), builder.Length, isBoundary));
                    next++;
                }
            }

            source.Text = builder.ToString();
        }
        finally
        {
            builder.Dispose();
        }

        var loop = new LoopProgress(_budget.Progress);

        foreach ((int row, int start, int end) in ends)
        {
            // The separator before the first word is written together with it.
            int first = start < end && source.Text[start] == ' ' ? start + 1 : start;
            _parts.At(row, _budget.Progress) = new Part(source, first, end - first);
            loop.Step();
        }
    }

    private static void Separate(ref TextBuilder builder, bool isBoundary)
    {
        if (isBoundary)
        {
            builder.Separate(TextSeparator.Blank);
        }
    }

    private sealed class Source
    {
        public string Text { get; set; } = string.Empty;
    }

    private readonly record struct Part(Source Source, int Start, int Length);

    private readonly record struct Frame(int Row, int End, int Start, bool IsBoundary);
}
