using System;
using System.Buffers;
using System.Collections.Generic;
using AngleSharp.Dom;
using AngleSharp.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <summary>Writes rows as HTML (HTML, 13.3), without the subtrees that are left out.</summary>
internal static class HtmlSerializer
{
    private static readonly SearchValues<char> s_escapedInText = SearchValues.Create("&\u00A0<>");
    private static readonly SearchValues<char> s_escapedInAttribute = SearchValues.Create("&\u00A0\"<>");

    /// <summary>Writes the content of an element, and optionally its tags.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="row">The element.</param>
    /// <param name="withElement">Whether its tags are written.</param>
    /// <param name="excluded">The rows of elements that are left out with their descendants, in document order.</param>
    /// <param name="buffer">The buffer that is written to.</param>
    /// <returns>False if the limit is exceeded.</returns>
    public static bool TryWrite(PageTree tree, int row, bool withElement, ReadOnlySpan<int> excluded, ref MarkupBuffer buffer)
    {
        int end = tree.EndOf(row);
        var open = new Stack<(int Row, int End)>();

        if (withElement)
        {
            if (!TryOpen(tree, row, excluded, ref buffer))
            {
                return false;
            }

            open.Push((row, end));
        }

        for (int next = row + 1; next < end;)
        {
            if (!TryCloseUpTo(next, tree, open, ref buffer))
            {
                return false;
            }

            if (ExcludedRows.IsNext(next, ref excluded))
            {
                next = tree.EndOf(next);
                continue;
            }

            bool isWritten = tree.Nodes[next].Kind switch
            {
                PageNodeKind.Element => TryOpen(tree, next, excluded, ref buffer),
                PageNodeKind.Text => TryWriteText(tree, next, ref buffer),
                PageNodeKind.Comment => buffer.TryAppend("<!--") && buffer.TryAppend(tree.TextOf(next)) && buffer.TryAppend("-->"),
                PageNodeKind.ProcessingInstruction => buffer.TryAppend(HtmlMarkupFormatter.Instance.Processing((IProcessingInstruction)tree.NodeAt(next)!)),
                _ => true,
            };

            if (!isWritten)
            {
                return false;
            }

            if (tree.Nodes[next].Kind == PageNodeKind.Element && !IsVoid(tree, next))
            {
                open.Push((next, tree.EndOf(next)));
            }

            next++;
        }

        return TryCloseUpTo(end, tree, open, ref buffer);
    }

    private static bool TryCloseUpTo(int row, PageTree tree, Stack<(int Row, int End)> open, ref MarkupBuffer buffer)
    {
        while (open.TryPeek(out (int Row, int End) last) && last.End <= row)
        {
            open.Pop();

            if (!IsVoid(tree, last.Row) && !(buffer.TryAppend("</") && TryWriteName(tree, last.Row, ref buffer) && buffer.TryAppend(">")))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryOpen(PageTree tree, int row, ReadOnlySpan<int> excluded, ref MarkupBuffer buffer)
    {
        if (!buffer.TryAppend("<") || !TryWriteName(tree, row, ref buffer))
        {
            return false;
        }

        int count = tree.CountAttributes(row);

        for (int i = 0; i < count; i++)
        {
            string name = tree.QualifiedNameAt(row, i, out ReadOnlySpan<char> value);

            if (!buffer.TryAppend(" ") || !buffer.TryAppend(name) || !buffer.TryAppend("=\"") || !TryEscape(value, s_escapedInAttribute, ref buffer) || !buffer.TryAppend("\""))
            {
                return false;
            }
        }

        // The parser drops a line feed right after these tags, so a text that begins with one needs a second.
        return buffer.TryAppend(">") && (!BeginsWithLineFeed(tree, row, excluded) || buffer.TryAppend("\n"));
    }

    private static bool TryWriteName(PageTree tree, int row, ref MarkupBuffer buffer)
    {
        string? prefix = (tree.NodeAt(row) as Element)?.Prefix;
        return (string.IsNullOrEmpty(prefix) || (buffer.TryAppend(prefix) && buffer.TryAppend(":"))) && buffer.TryAppend(tree.NameOf(row));
    }

    private static bool BeginsWithLineFeed(PageTree tree, int row, ReadOnlySpan<int> excluded)
    {
        if (!tree.Is(row, Runtime.TagNames.Pre) && !tree.Is(row, Runtime.TagNames.Textarea))
        {
            return false;
        }

        int end = tree.EndOf(row);
        int first = row + 1;

        while (first < end && excluded.BinarySearch(first) >= 0)
        {
            first = tree.EndOf(first);
        }

        return first < end && tree.Nodes[first].Kind == PageNodeKind.Text && tree.TextOf(first) is ['\n', ..];
    }

    private static bool TryWriteText(PageTree tree, int row, ref MarkupBuffer buffer)
    {
        ReadOnlySpan<char> text = tree.TextOf(row);
        int parent = tree.Nodes[row].Parent;

        return tree.Nodes[parent].IsHtmlElement && TagRules.IsAny(tree.Nodes[parent].Name, TagCategories.LiteralText)
            ? buffer.TryAppend(text)
            : TryEscape(text, s_escapedInText, ref buffer);
    }

    private static bool TryEscape(ReadOnlySpan<char> text, SearchValues<char> escaped, ref MarkupBuffer buffer)
    {
        while (!text.IsEmpty)
        {
            int length = text.IndexOfAny(escaped);

            if (length < 0)
            {
                return buffer.TryAppend(text);
            }

            string reference = text[length] switch
            {
                '&' => "&amp;",
                '\u00A0' => "&nbsp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            };

            if (!buffer.TryAppend(text[..length]) || !buffer.TryAppend(reference))
            {
                return false;
            }

            text = text[(length + 1)..];
        }

        return true;
    }

    private static bool IsVoid(PageTree tree, int row) => tree.IsHtml(row) && TagRules.IsAny(tree.Nodes[row].Name, TagCategories.Void);
}
