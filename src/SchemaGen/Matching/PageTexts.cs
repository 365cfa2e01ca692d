using System;
using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Runtime;
using SchemaGen.Text;

namespace SchemaGen.Matching;

/// <summary>The texts of elements that selectors search.</summary>
/// <remarks>
/// The text of an element is a part of the text of its parent. Few questions are answered by reading the element; when there are more, the text of the tree is read once, and each element knows its part,
/// so that a page as deep as it likes is read in the time of its size.
/// </remarks>
internal sealed class PageTexts
{
    private const int InitialTextLength = 256;
    private const int FewQuestions = 16;

    private readonly PageTree _tree;
    private readonly int _maxLength;
    private readonly PatternBudget _patterns;
    private readonly PageBudget _budget;
    private readonly Dictionary<int, Part> _parts = [];
    private readonly Dictionary<(Source Source, string Text), List<int>> _places = [];
    private readonly Dictionary<TextPattern, (Part Part, bool IsMatch)> _lastMatches = [];
    private int _questions;

    /// <param name="tree">The page.</param>
    /// <param name="maxLength">A longer text is not read by itself, but as a part of the text of the tree.</param>
    /// <param name="patterns">Records the time of patterns.</param>
    /// <param name="budget">Asked on the way.</param>
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
        if (IsOneOfFew() && Read(row) is { } own)
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
        if (IsOneOfFew() && Read(row) is { } own)
        {
            return IsMatch(pattern, own);
        }

        Part part = PartOf(row);

        // An element whose only content is another element has the same text.
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
            _budget.Ask();
        }

        return isMatch;
    }

    private bool IsOneOfFew() => _questions < FewQuestions && _questions++ < FewQuestions;

    /// <returns>Null if the text is too long to be read for one question.</returns>
    private string? Read(int row) => ElementText.TryRead(_tree, row, ReadMode.Text, [], _maxLength, out string text, _budget) ? text : null;

    private List<int> PlacesOf(Source source, string text)
    {
        if (!_places.TryGetValue((source, text), out List<int>? places))
        {
            places = [];

            for (int at = -1; (at = source.Text.IndexOf(text, at + 1, StringComparison.OrdinalIgnoreCase)) >= 0;)
            {
                places.Add(at);
            }

            _places.Add((source, text), places);
        }

        return places;
    }

    private Part PartOf(int row)
    {
        if (!_parts.TryGetValue(row, out Part part))
        {
            ReadTree(PageTree.None);

            // A child of a template beside its content, which a program can add, is no part of the tree's text.
            if (!_parts.TryGetValue(row, out part))
            {
                ReadTree(row);
                part = _parts[row];
            }
        }

        return part;
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

    /// <summary>Reads the text of a tree. Elements without text for readers, such as scripts, wait: each has a text by itself.</summary>
    private void ReadText(int root, Queue<int> unread)
    {
        var source = new Source();
        var builder = new TextBuilder(stackalloc char[InitialTextLength], int.MaxValue);
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

        foreach ((int row, int start, int end) in ends)
        {
            // A blank before the first word was written when the word came.
            int first = start < end && source.Text[start] == ' ' ? start + 1 : start;
            _parts[row] = new Part(source, first, end - first);
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
