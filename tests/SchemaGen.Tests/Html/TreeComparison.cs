using System;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Tests.Html;

/// <summary>Compares a page that was parsed with the same page as AngleSharp's tree, row by row. Neighboring rows of text count as one.</summary>
internal static class TreeComparison
{
    /// <summary>Describes the first difference of two trees; null: they are equal.</summary>
    public static string? FindDifference(PageTree parsed, PageTree adapted, IDocument document)
    {
        int[] numbers = Number(parsed);
        int[] others = Number(adapted);

        return parsed.IsInQuirksMode != adapted.IsInQuirksMode ? $"quirks mode {parsed.IsInQuirksMode}, AngleSharp {adapted.IsInQuirksMode}"
            : FindDifference(numbers, others, (row, other, end, otherEnd) => CompareNodes(parsed, adapted, row, other, end, otherEnd, document))
            ?? FindDifference(numbers, others, (row, other, end, otherEnd) => CompareLinks(parsed, adapted, row, other, end, otherEnd, numbers, others))
            ?? (parsed.ElementCount != adapted.ElementCount ? $"{parsed.ElementCount} elements, AngleSharp {adapted.ElementCount}" : null);
    }

    private static string? FindDifference(int[] numbers, int[] others, Func<int, int, int, int, string?> compare)
    {
        int count = numbers.Length - 1;
        int otherCount = others.Length - 1;
        int row = 1;
        int other = 1;

        while (row < count && other < otherCount)
        {
            int end = EndOfRun(numbers, row, count);
            int otherEnd = EndOfRun(others, other, otherCount);

            if (compare(row, other, end, otherEnd) is { } difference)
            {
                return $"row {row}: {difference}";
            }

            row = end;
            other = otherEnd;
        }

        return row < count || other < otherCount ? $"{numbers[count]} rows, AngleSharp {others[otherCount]}" : null;
    }

    private static string? CompareNodes(PageTree parsed, PageTree adapted, int row, int other, int end, int otherEnd, IDocument document)
    {
        ref PageNode node = ref parsed.Nodes[row];
        ref PageNode otherNode = ref adapted.Nodes[other];

        if (node.Kind != otherNode.Kind)
        {
            return $"{Describe(parsed, row)}, AngleSharp {Describe(adapted, other)}";
        }

        switch (node.Kind)
        {
            case PageNodeKind.Element:
                if ((node.Flags & PageNodeFlags.Namespace) != (otherNode.Flags & PageNodeFlags.Namespace) || !HaveSameName(parsed, adapted, node.Name, otherNode.Name))
                {
                    return $"{Describe(parsed, row)}, AngleSharp {Describe(adapted, other)}";
                }

                return CompareAttributes(parsed, adapted, row, other);
            case PageNodeKind.Text or PageNodeKind.Comment:
                return CompareTexts(parsed, adapted, row, other, end, otherEnd);
            case PageNodeKind.Doctype:
                PageDoctype doctype = parsed.Doctype!.Value;
                IDocumentType otherDoctype = document.Doctype;
                return (doctype.Name ?? "", doctype.PublicId ?? "", doctype.SystemId ?? "") == (otherDoctype.Name ?? "", otherDoctype.PublicIdentifier ?? "", otherDoctype.SystemIdentifier ?? "") ? null
                    : $"doctype {doctype}, AngleSharp {otherDoctype.Name} {otherDoctype.PublicIdentifier} {otherDoctype.SystemIdentifier}";
            default:
                return null;
        }
    }

    private static string? CompareLinks(PageTree parsed, PageTree adapted, int row, int other, int end, int otherEnd, int[] numbers, int[] others)
    {
        ref PageNode node = ref parsed.Nodes[row];
        ref PageNode otherNode = ref adapted.Nodes[other];

        return numbers[node.Parent] != others[otherNode.Parent] ? $"{Describe(parsed, row)} has the parent {numbers[node.Parent]}, AngleSharp {others[otherNode.Parent]}"
            : numbers[parsed.Nodes[end - 1].SubtreeEnd] != others[adapted.Nodes[otherEnd - 1].SubtreeEnd] ? $"{Describe(parsed, row)}: end of the subtree"
            : numbers[RowLinks.NextSibling(parsed, end - 1)] != others[RowLinks.NextSibling(adapted, otherEnd - 1)] ? $"{Describe(parsed, row)}: next sibling"
            : numbers[node.PreviousElement] != others[otherNode.PreviousElement] ? $"{Describe(parsed, row)}: previous element"
            : node.Kind == PageNodeKind.Element && node.ChildIndex != otherNode.ChildIndex ? $"{Describe(parsed, row)}: child index"
            : null;
    }

    private static string? CompareAttributes(PageTree parsed, PageTree adapted, int row, int other)
    {
        int count = parsed.CountAttributes(row);

        if (count != adapted.CountAttributes(other))
        {
            return $"{Describe(parsed, row)}: {count} attributes, AngleSharp {Describe(adapted, other)}: {adapted.CountAttributes(other)}";
        }

        for (int i = 0; i < count; i++)
        {
            string name = parsed.QualifiedNameAt(row, i, out ReadOnlySpan<char> value);
            string otherName = adapted.QualifiedNameAt(other, i, out ReadOnlySpan<char> otherValue);

            if (name != otherName || !value.SequenceEqual(otherValue))
            {
                return $"{Describe(parsed, row)}: attribute {name}=\"{value}\", AngleSharp {otherName}=\"{otherValue}\"";
            }

            ReadOnlySpan<char> localName = parsed.AttributeAt(row, i, out bool hasNamespace, out _);
            ReadOnlySpan<char> otherLocalName = adapted.AttributeAt(other, i, out bool otherHasNamespace, out _);

            if (hasNamespace != otherHasNamespace || !localName.SequenceEqual(otherLocalName))
            {
                return $"{Describe(parsed, row)}: local name of attribute {localName} ({hasNamespace}), AngleSharp {otherLocalName} ({otherHasNamespace})";
            }
        }

        return null;
    }

    private static string? CompareTexts(PageTree parsed, PageTree adapted, int row, int other, int end, int otherEnd)
    {
        if (end == row + 1 && otherEnd == other + 1 && parsed.TextOf(row).SequenceEqual(adapted.TextOf(other)))
        {
            return null;
        }

        string text = TextOfRun(parsed, row, end);
        string otherText = TextOfRun(adapted, other, otherEnd);
        return text == otherText ? null : $"{parsed.Nodes[row].Kind} \"{text}\", AngleSharp \"{otherText}\"";
    }

    private static string TextOfRun(PageTree tree, int row, int end)
    {
        var text = new StringBuilder();

        for (; row < end; row++)
        {
            text.Append(tree.TextOf(row));
        }

        return text.ToString();
    }

    private static bool HaveSameName(PageTree first, PageTree second, ushort name, ushort other)
        => name == other && name < Runtime.TagNames.FirstUnknown ? true : first.NameOfTag(name) == second.NameOfTag(other);

    /// <summary>Numbers the rows of a tree and its end, those of one run of text alike.</summary>
    private static int[] Number(PageTree tree)
    {
        var numbers = new int[tree.Count + 1];

        for (int row = 1; row <= tree.Count; row++)
        {
            bool isContinued = row < tree.Count && tree.Nodes[row].Kind == PageNodeKind.Text && tree.Nodes[row - 1].Kind == PageNodeKind.Text && RowLinks.NextSibling(tree, row - 1) == row;
            numbers[row] = numbers[row - 1] + (isContinued ? 0 : 1);
        }

        return numbers;
    }

    private static int EndOfRun(int[] numbers, int row, int count)
    {
        int end = row + 1;

        while (end < count && numbers[end] == numbers[row])
        {
            end++;
        }

        return end;
    }

    private static string Describe(PageTree tree, int row) => tree.Nodes[row].Kind switch
    {
        PageNodeKind.Element => $"<{(tree.IsHtml(row) ? "" : (tree.Nodes[row].Flags & PageNodeFlags.Namespace) + " ")}{tree.NameOf(row)}>",
        PageNodeKind.Text or PageNodeKind.Comment => $"{tree.Nodes[row].Kind} \"{tree.TextOf(row)}\"",
        PageNodeKind kind => kind.ToString(),
    };
}
