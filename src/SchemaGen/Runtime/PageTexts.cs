using System;
using System.Collections.Generic;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SchemaGen.Runtime;

/// <summary>The texts of elements, as selectors ask for them.</summary>
/// <remarks>
/// The text of an element is a part of the text of its parent. Few questions are answered by reading the element; when there are more, the text of the tree is read once, and each element knows its part,
/// so that a page as deep as it likes is read in the time of its size.
/// </remarks>
internal sealed class PageTexts
{
    private const int InitialTextLength = 256;
    private const int FewQuestions = 16;

    private readonly int _maxLength;
    private readonly PatternBudget _patterns;
    private readonly PageBudget _budget;
    private readonly Dictionary<IElement, Part> _parts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Source Source, string Text), List<int>> _places = [];
    private readonly Dictionary<TextPattern, (Part Part, bool IsMatch)> _lastMatches = [];
    private int _questions;

    /// <param name="maxLength">A longer text is not read by itself, but as a part of the text of the tree.</param>
    /// <param name="patterns">Where the time of patterns is noted.</param>
    /// <param name="budget">Asked on the way.</param>
    public PageTexts(int maxLength, PatternBudget patterns, PageBudget budget)
    {
        _budget = budget;
        _maxLength = maxLength;
        _patterns = patterns;
    }

    /// <summary>Whether the text of an element has a text in it, without case.</summary>
    public bool Contains(IElement element, string text)
    {
        if (IsOneOfFew() && Read(element) is { } own)
        {
            return own.Contains(text, StringComparison.OrdinalIgnoreCase);
        }

        Part part = PartOf(element);
        List<int> places = PlacesOf(part.Source, text);
        int index = places.BinarySearch(part.Start);
        index = index < 0 ? ~index : index;
        return index < places.Count && places[index] + text.Length <= part.Start + part.Length;
    }

    /// <summary>Whether a pattern matches in the text of an element.</summary>
    public bool IsMatch(IElement element, TextPattern pattern)
    {
        if (IsOneOfFew() && Read(element) is { } own)
        {
            return IsMatch(pattern, own);
        }

        Part part = PartOf(element);

        // An element that holds nothing but another one has its text.
        if (!_lastMatches.TryGetValue(pattern, out (Part Part, bool IsMatch) last) || last.Part != part)
        {
            last = (part, IsMatch(pattern, part.Source.Text.AsSpan(part.Start, part.Length)));
            _lastMatches[pattern] = last;
        }

        return last.IsMatch;
    }

    /// <summary>Whether a pattern matches in a text.</summary>
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
    private string? Read(IElement element) => ElementText.TryRead(element, ReadMode.Text, [], _maxLength, out string text, _budget) ? text : null;

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

    private Part PartOf(IElement element)
    {
        if (!_parts.TryGetValue(element, out Part part))
        {
            INode top = element;

            while (top.Parent is { } parent)
            {
                top = parent;
            }

            ReadTree(top);

            // A child of a template beside its content, which misnested formatting can make, is no part of the tree's text.
            if (!_parts.TryGetValue(element, out part))
            {
                ReadTree(element);
                part = _parts[element];
            }
        }

        return part;
    }

    private void ReadTree(INode top)
    {
        var roots = new Queue<INode>();
        roots.Enqueue(top);

        while (roots.TryDequeue(out INode? root))
        {
            ReadText(root, roots);
        }
    }

    /// <summary>Reads the text of a tree; what is no text for readers, as scripts, waits, since it has a text of its own if it is asked for.</summary>
    private void ReadText(INode root, Queue<INode> unread)
    {
        var source = new Source();
        var builder = new TextBuilder(stackalloc char[InitialTextLength], int.MaxValue);
        var open = new Stack<Frame>();
        var ends = new List<(IElement Element, int Start, int End)>();

        try
        {
            open.Push(new Frame(root, (root as IHtmlTemplateElement)?.Content.ChildNodes ?? root.ChildNodes, 0, IsBoundary: false));
            int next = 0;

            while (open.TryPeek(out Frame frame))
            {
                if (next == frame.Children.Length)
                {
                    open.Pop();

                    if (frame.Node is IElement element)
                    {
                        ends.Add((element, frame.Start, builder.Length));
                    }

                    Separate(ref builder, frame.IsBoundary);
                    next = frame.Next;
                    continue;
                }

                INode child = frame.Children[next++];
                _budget.AddNodes(1);

                if (child.NodeType == NodeType.Text)
                {
                    builder.TryAppendNormalized(child.NodeValue);
                }
                else if (child is Element inner)
                {
                    bool isBoundary = TextElements.IsBlock(inner) || TextElements.IsLineBreak(inner);
                    Separate(ref builder, isBoundary);

                    if (TextElements.IsUnread(inner))
                    {
                        unread.Enqueue(inner);
                    }
                    else
                    {
                        open.Push(new Frame(inner, child.ChildNodes, builder.Length, isBoundary) { Next = next });
                        next = 0;
                    }
                }
            }

            source.Text = builder.ToString();
        }
        finally
        {
            builder.Dispose();
        }

        foreach ((IElement element, int start, int end) in ends)
        {
            // A blank before the first word was written when the word came.
            int first = start < end && source.Text[start] == ' ' ? start + 1 : start;
            _parts[element] = new Part(source, first, end - first);
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

    private readonly record struct Frame(INode Node, INodeList Children, int Start, bool IsBoundary)
    {
        /// <summary>Where the parent goes on.</summary>
        public int Next { get; init; }
    }
}
