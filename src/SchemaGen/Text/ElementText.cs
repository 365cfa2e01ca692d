using System;
using SchemaGen.Html;
using SchemaGen.Limits;

namespace SchemaGen.Text;

/// <summary>Reads an element as text or markup, without recursion, so that a deep page cannot overflow the stack.</summary>
internal static class ElementText
{
    private const int InitialTextLength = 256;
    private const int InitialDepth = 64;

    /// <summary>Reads an element.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="row">The element.</param>
    /// <param name="mode">The way in which the element is read.</param>
    /// <param name="excluded">
    /// The rows of descendants whose subtrees are left out, in document order. In a text, an excluded element counts as an empty one, so that the
    /// words before and after an excluded block stay separate. In markup, it is missing. If the element itself is the first of the rows, the result is empty.
    /// </param>
    /// <param name="maxLength">The largest number of characters of the result.</param>
    /// <param name="text">The text.</param>
    /// <param name="budget">Counts the nodes that are visited.</param>
    /// <returns>False, with an empty text, if the result would be longer than <paramref name="maxLength"/>.</returns>
    public static bool TryRead(PageTree tree, int row, ReadMode mode, ReadOnlySpan<int> excluded, int maxLength, out string text, PageBudget? budget = null)
    {
        if (excluded.IsEmpty && LoneText(tree, row, mode) is { } lone)
        {
            text = lone.Length <= maxLength ? lone : string.Empty;
            return lone.Length <= maxLength;
        }

        budget?.AddNodes(excluded.Length);

        if (excluded is [var first, ..] && first == row)
        {
            text = string.Empty;
            return true;
        }

        return mode is ReadMode.InnerHtml or ReadMode.OuterHtml
            ? TryReadMarkup(tree, row, mode, excluded, maxLength, out text, budget)
            : TryReadText(tree, row, mode, excluded, maxLength, out text, budget);
    }

    /// <summary>Gets the <c>textContent</c> of an element.</summary>
    public static string Raw(PageTree tree, int row)
    {
        if (tree.EndOf(row) == row + 2 && tree.Nodes[row + 1].Kind == PageNodeKind.Text)
        {
            return tree.StringOf(row + 1);
        }

        TryReadText(tree, row, ReadMode.RawText, [], int.MaxValue, out string text, budget: null);
        return text;
    }

    /// <summary>Reports whether a text is empty after normalization.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (TextCharacters.IsOrdinary(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Normalizes a text to one line: runs of white space become one blank, both ends are trimmed, invisible characters are removed.</summary>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        TryNormalize(text, int.MaxValue, out string normalized);
        return normalized;
    }

    /// <summary>Normalizes a text to one line, up to a length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">The largest number of characters of the result.</param>
    /// <param name="normalized">The normalized text.</param>
    /// <param name="progress">Called from time to time while a long text is normalized.</param>
    /// <returns>False, with an empty text, if the result would be longer than <paramref name="maxLength"/>.</returns>
    public static bool TryNormalize(ReadOnlySpan<char> text, int maxLength, out string normalized, Action? progress = null)
    {
        var builder = new TextBuilder(stackalloc char[InitialTextLength], maxLength, progress);

        try
        {
            bool isComplete = builder.TryAppendNormalized(text);
            normalized = isComplete ? builder.ToString() : string.Empty;
            return isComplete;
        }
        finally
        {
            builder.Dispose();
        }
    }

    /// <summary>Normalizes a text. A text that is already normalized, as most attributes are, is returned unchanged.</summary>
    public static string Normalize(string text) => IsNormalized(text) ? text : Normalize(text.AsSpan());

    /// <summary>Appends a row of text. Neighboring rows of text are one text node of the DOM.</summary>
    public static bool TryAppendPart(PageTree tree, int row, ref TextBuilder builder)
    {
        bool isEnd = row + 1 == tree.Count || !IsContinued(tree, row);
        return builder.TryAppendNormalized(tree.TextOf(row), IsStart(tree, row), isEnd);
    }

    /// <summary>Reports whether a row of text is the first of its text node.</summary>
    private static bool IsStart(PageTree tree, int row) => !IsContinued(tree, row - 1);

    /// <summary>Reports whether a row and the next are texts with the same parent.</summary>
    private static bool IsContinued(PageTree tree, int row)
    {
        ref PageNode node = ref tree.Nodes[row];
        ref PageNode next = ref tree.Nodes[row + 1];
        return node.Kind == PageNodeKind.Text && next.Kind == PageNodeKind.Text && node.Parent == next.Parent;
    }

    private static bool IsNormalized(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text[0] != ' ' && text[^1] != ' ' && TextCharacters.IndexOfIrregular(text) < 0 && text.IndexOf("  ") < 0);

    /// <summary>Gets the text of an element whose only content is a normalized text, which is the usual case; null for any other content.</summary>
    private static string? LoneText(PageTree tree, int row, ReadMode mode)
    {
        if (mode is not (ReadMode.Text or ReadMode.Lines or ReadMode.OwnText) || tree.EndOf(row) != row + 2 || tree.Nodes[row + 1].Kind != PageNodeKind.Text)
        {
            return null;
        }

        ReadOnlySpan<char> text = tree.TextOf(row + 1, out string? whole);
        return IsNormalized(text) ? whole ?? text.ToString() : null;
    }

    private static bool TryReadMarkup(PageTree tree, int row, ReadMode mode, ReadOnlySpan<int> excluded, int maxLength, out string text, PageBudget? budget)
    {
        var buffer = new MarkupBuffer(stackalloc char[InitialTextLength], maxLength, budget?.Progress);

        try
        {
            bool complete = HtmlSerializer.TryWrite(tree, row, mode == ReadMode.OuterHtml, excluded, ref buffer);
            text = complete ? buffer.ToString() : string.Empty;
            budget?.AddNodes(tree.EndOf(row) - row);
            return complete;
        }
        finally
        {
            buffer.Dispose();
        }
    }

    private static bool TryReadText(PageTree tree, int row, ReadMode mode, ReadOnlySpan<int> excluded, int maxLength, out string text, PageBudget? budget)
    {
        var builder = new TextBuilder(stackalloc char[InitialTextLength], maxLength, budget?.Progress);

        try
        {
            bool complete = mode switch
            {
                ReadMode.Text => TryAppendText(tree, row, TextSeparator.Blank, excluded, ref builder),
                ReadMode.Lines => TryAppendText(tree, row, TextSeparator.LineEnd, excluded, ref builder),
                ReadMode.Pre => TryAppendText(tree, row, TextSeparator.LineEnd, excluded, ref builder, preserves: true),
                ReadMode.OwnText => TryAppendOwnText(tree, row, ref builder),
                ReadMode.RawText => TryAppendRawText(tree, row, excluded, ref builder),
                _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, message: null),
            };

            text = !complete ? string.Empty : mode == ReadMode.Pre ? builder.ToPreservedString() : builder.ToString();
            budget?.AddNodes(builder.NodeCount);
            return complete;
        }
        finally
        {
            builder.Dispose();
        }
    }

    /// <summary>Appends the text of all descendants, with a separator at the boundaries of blocks and at line breaks.</summary>
    /// <remarks>If white space is preserved, each line break is a line end, and adjacent boundaries of blocks are one line end.</remarks>
    private static bool TryAppendText(PageTree tree, int row, TextSeparator boundary, ReadOnlySpan<int> excluded, ref TextBuilder builder, bool preserves = false)
    {
        // The ends of the blocks that are open.
        var ends = new IndexStack(stackalloc int[InitialDepth]);

        try
        {
            int content = tree.ContentOf(row);
            int end = tree.EndOf(content);

            for (int next = content + 1; next < end;)
            {
                while (ends.Count > 0 && ends.Top <= next)
                {
                    ends.Pop();
                    builder.Separate(boundary);
                }

                builder.CountNode();
                ref PageNode node = ref tree.Nodes[next];

                if (node.Kind == PageNodeKind.Text)
                {
                    if (!(preserves ? builder.TryAppendPreserved(tree.TextOf(next), IsStart(tree, next)) : TryAppendPart(tree, next, ref builder)))
                    {
                        return false;
                    }

                    next++;
                    continue;
                }

                if (node.Kind != PageNodeKind.Element)
                {
                    next = tree.EndOf(next);
                    continue;
                }

                bool isLineBreak = TextElements.IsLineBreak(node);
                bool isBoundary = TextElements.IsBlock(node) || (isLineBreak && !preserves);

                if (isLineBreak && preserves && !builder.TryAppendLineEnd())
                {
                    return false;
                }

                if (isBoundary)
                {
                    builder.Separate(boundary);
                }

                int subtreeEnd = tree.EndOf(next);

                if (TextElements.IsUnread(tree.Nodes[next]) || ExcludedRows.IsNext(next, ref excluded))
                {
                    next = subtreeEnd;
                    continue;
                }

                next++;

                if (isBoundary && subtreeEnd > next)
                {
                    ends.Push(subtreeEnd);
                }
            }

            return true;
        }
        finally
        {
            ends.Dispose();
        }
    }

    /// <summary>Appends the texts whose parent is the element. A block or a line break between two of them is white space; any other element is ignored.</summary>
    private static bool TryAppendOwnText(PageTree tree, int row, ref TextBuilder builder)
    {
        foreach (int child in tree.Children(tree.ContentOf(row)))
        {
            builder.CountNode();
            ref PageNode node = ref tree.Nodes[child];

            if (node.Kind == PageNodeKind.Text)
            {
                if (!TryAppendPart(tree, child, ref builder))
                {
                    return false;
                }
            }
            else if (node.Kind == PageNodeKind.Element && (TextElements.IsBlock(node) || TextElements.IsLineBreak(node)))
            {
                builder.Separate(TextSeparator.Blank);
            }
        }

        return true;
    }

    /// <summary>Appends every text as it is, including those of scripts, but not those in the content of templates, which are not descendants.</summary>
    private static bool TryAppendRawText(PageTree tree, int row, ReadOnlySpan<int> excluded, ref TextBuilder builder)
    {
        int end = tree.EndOf(row);

        for (int next = row + 1; next < end;)
        {
            builder.CountNode();
            PageNodeKind kind = tree.Nodes[next].Kind;

            if (kind == PageNodeKind.Text && !builder.TryAppend(tree.TextOf(next)))
            {
                return false;
            }

            next = kind == PageNodeKind.TemplateContent || (kind == PageNodeKind.Element && ExcludedRows.IsNext(next, ref excluded)) ? tree.EndOf(next) : next + 1;
        }

        return true;
    }
}
