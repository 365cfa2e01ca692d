using System;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SchemaGen.Runtime;

/// <summary>Reads an element as text or markup. A page may be as deep as it likes: nothing here recurses.</summary>
internal static class ElementText
{
    private const int InitialTextLength = 256;
    private const int InitialDepth = 64;
    private const long MarkupBytesPerNode = 200;

    /// <summary>Reads <paramref name="element"/> as <paramref name="mode"/> says; false (and an empty text): it has more than <paramref name="maxLength"/> characters.</summary>
    /// <param name="element">The element.</param>
    /// <param name="mode">What to read of it.</param>
    /// <param name="excluded">
    /// Elements that are left out with all that is in them; they may lie anywhere. In a text an excluded element counts as an empty one, so that the
    /// words before and after an excluded block stay two. Of markup, it is gone. If <paramref name="element"/> is itself among them, the result is empty.
    /// </param>
    /// <param name="maxLength">The most characters that the result may have.</param>
    /// <param name="text">What was read.</param>
    /// <param name="budget">Counts the nodes that are visited.</param>
    public static bool TryRead(IElement element, ReadMode mode, ReadOnlySpan<IElement> excluded, int maxLength, out string text, PageBudget? budget = null)
    {
        if (excluded.IsEmpty && LoneText(element, mode) is { } lone)
        {
            text = lone.Length <= maxLength ? lone : string.Empty;
            return lone.Length <= maxLength;
        }

        var exclusions = new ExclusionSet(excluded);
        var builder = new TextBuilder(stackalloc char[InitialTextLength], maxLength);

        try
        {
            bool complete = exclusions.Contains(element) || mode switch
            {
                ReadMode.Text => TryReadText(element, TextSeparator.Blank, in exclusions, ref builder),
                ReadMode.Lines => TryReadText(element, TextSeparator.LineEnd, in exclusions, ref builder),
                ReadMode.OwnText => TryReadOwnText(element, ref builder),
                ReadMode.RawText => TryReadRawText(element, in exclusions, ref builder),
                ReadMode.Pre => TryReadText(element, TextSeparator.LineEnd, in exclusions, ref builder, preserves: true),
                ReadMode.InnerHtml => ElementMarkup.TryWrite(element, withElement: false, in exclusions, ref builder),
                ReadMode.OuterHtml => ElementMarkup.TryWrite(element, withElement: true, in exclusions, ref builder),
                _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, message: null),
            };

            text = !complete ? string.Empty : mode == ReadMode.Pre ? builder.ToPreservedString() : builder.ToString();

            if (budget is not null)
            {
                budget.AddNodes(builder.NodeCount + excluded.Length);

                // The formatter makes a string of each tag.
                budget.AddBytes(mode is ReadMode.InnerHtml or ReadMode.OuterHtml ? MarkupBytesPerNode * builder.NodeCount : 0);
            }

            return complete;
        }
        finally
        {
            builder.Dispose();
            exclusions.Dispose();
        }
    }

    /// <summary>Whether nothing is left of <paramref name="text"/> after normalisation.</summary>
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

    /// <summary>One line of <paramref name="text"/>: white space runs made one blank, ends trimmed, invisible characters removed.</summary>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        var builder = new TextBuilder(stackalloc char[InitialTextLength], int.MaxValue);

        try
        {
            builder.TryAppendNormalized(text);
            return builder.ToString();
        }
        finally
        {
            builder.Dispose();
        }
    }

    /// <summary>The same, but a text that needs nothing done is given back as it is: most attributes are such.</summary>
    public static string Normalize(string text) => IsNormalized(text) ? text : Normalize(text.AsSpan());

    private static bool IsNormalized(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text[0] != ' ' && text[^1] != ' ' && TextCharacters.IndexOfIrregular(text) < 0 && text.IndexOf("  ") < 0);

    /// <summary>The text of an element that has nothing but one, which needs nothing done: most that are read are such, and it is given out as it is.</summary>
    private static string? LoneText(IElement element, ReadMode mode)
    {
        if (mode is not (ReadMode.Text or ReadMode.Lines or ReadMode.OwnText))
        {
            return null;
        }

        INodeList children = element.ChildNodes;
        return children.Length == 1 && children[0] is { NodeType: NodeType.Text } text && IsNormalized(text.NodeValue) ? text.NodeValue : null;
    }

    /// <summary>The text of all that is in <paramref name="element"/>, with <paramref name="boundary"/> at each end of a block and at each line break.</summary>
    /// <remarks>Where white space is preserved, each line break is a line end, and the boundaries of blocks that meet are one.</remarks>
    private static bool TryReadText(IElement element, TextSeparator boundary, in ExclusionSet exclusions, ref TextBuilder builder, bool preserves = false)
    {
        var ancestors = new IndexStack(stackalloc int[InitialDepth]);

        try
        {
            INode parent = ContentOf(element);
            INodeList children = parent.ChildNodes;
            int index = 0;

            while (true)
            {
                if (index < children.Length)
                {
                    INode child = children[index++];
                    builder.NodeCount++;

                    if (child.NodeType == NodeType.Text)
                    {
                        if (!(preserves ? builder.TryAppendPreserved(child.NodeValue) : builder.TryAppendNormalized(child.NodeValue)))
                        {
                            return false;
                        }
                    }
                    else if (child is Element childElement)
                    {
                        bool isLineBreak = TextElements.IsLineBreak(childElement);
                        bool isBoundary = TextElements.IsBlock(childElement) || (isLineBreak && !preserves);

                        if (isLineBreak && preserves && !builder.TryAppendLineEnd())
                        {
                            return false;
                        }

                        if (isBoundary)
                        {
                            builder.Separate(boundary);
                        }

                        if (childElement.HasChildNodes && !TextElements.IsUnread(childElement) && !exclusions.Contains(childElement))
                        {
                            // The complement marks a parent whose end is a boundary as well.
                            ancestors.Push(isBoundary ? ~index : index);
                            parent = child;
                            children = child.ChildNodes;
                            index = 0;
                        }
                    }
                }
                else if (ancestors.Count > 0)
                {
                    index = ancestors.Pop();

                    if (index < 0)
                    {
                        builder.Separate(boundary);
                        index = ~index;
                    }

                    parent = parent.Parent!;
                    children = parent.ChildNodes;
                }
                else
                {
                    return true;
                }
            }
        }
        finally
        {
            ancestors.Dispose();
        }
    }

    /// <summary>The text of the text nodes right in <paramref name="element"/>. A block or a line break between two of them is white space, another element nothing.</summary>
    private static bool TryReadOwnText(IElement element, ref TextBuilder builder)
    {
        INodeList children = ContentOf(element).ChildNodes;

        for (int i = 0; i < children.Length; i++)
        {
            INode child = children[i];
            builder.NodeCount++;

            if (child.NodeType == NodeType.Text)
            {
                if (!builder.TryAppendNormalized(child.NodeValue))
                {
                    return false;
                }
            }
            else if (child is Element childElement && (TextElements.IsBlock(childElement) || TextElements.IsLineBreak(childElement)))
            {
                builder.Separate(TextSeparator.Blank);
            }
        }

        return true;
    }

    /// <summary>Every text node in <paramref name="element"/> as it is, those of scripts too.</summary>
    private static bool TryReadRawText(IElement element, in ExclusionSet exclusions, ref TextBuilder builder)
    {
        var ancestors = new IndexStack(stackalloc int[InitialDepth]);

        try
        {
            INode parent = element;
            INodeList children = parent.ChildNodes;
            int index = 0;

            while (true)
            {
                if (index < children.Length)
                {
                    INode child = children[index++];
                    builder.NodeCount++;

                    if (child.NodeType == NodeType.Text)
                    {
                        if (!builder.TryAppend(child.NodeValue))
                        {
                            return false;
                        }
                    }
                    else if (child.ChildNodes.Length > 0 && !(child is Element childElement && exclusions.Contains(childElement)))
                    {
                        ancestors.Push(index);
                        parent = child;
                        children = child.ChildNodes;
                        index = 0;
                    }
                }
                else if (ancestors.Count > 0)
                {
                    index = ancestors.Pop();
                    parent = parent.Parent!;
                    children = parent.ChildNodes;
                }
                else
                {
                    return true;
                }
            }
        }
        finally
        {
            ancestors.Dispose();
        }
    }

    /// <summary>The node whose children are the text of <paramref name="element"/>: a template keeps them in a fragment beside the tree.</summary>
    private static INode ContentOf(IElement element) => element is IHtmlTemplateElement template ? template.Content : element;
}
