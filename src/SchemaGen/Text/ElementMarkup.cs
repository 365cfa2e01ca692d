using System;
using System.Collections.Generic;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;

namespace SchemaGen.Runtime;

/// <summary>Writes an element as HTML, as AngleSharp's <see cref="HtmlMarkupFormatter"/> would, without the subtrees that are left out.</summary>
/// <remarks>
/// AngleSharp's own <c>ToHtml</c> cannot stop at a length, recurses into templates, and looks for the next sibling of every leaf, which scans the
/// parent: on a wide element it is quadratic. So it is not called, even when nothing is left out. Tags, attributes and escapes are the formatter's.
/// </remarks>
internal static class ElementMarkup
{
    private const int InitialDepth = 64;

    /// <summary>Writes what is in <paramref name="element"/>, and its own tags if <paramref name="withElement"/>; false: the limit is exceeded.</summary>
    public static bool TryWrite(IElement element, bool withElement, in ExclusionSet exclusions, ref TextBuilder builder)
    {
        var ancestors = new IndexStack(stackalloc int[InitialDepth]);

        try
        {
            if (withElement && !TryOpen(element, in exclusions, ref builder))
            {
                return false;
            }

            // A template's fragment does not know its template.
            Stack<IElement>? templates = null;
            INode parent = Enter(element, ref templates);
            int index = 0;

            while (true)
            {
                INodeList children = parent.ChildNodes;

                if (index < children.Length)
                {
                    INode child = children[index++];
                    builder.NodeCount++;

                    if (child is not IElement childElement)
                    {
                        if (!TryWriteLeaf(child, parent, ref builder))
                        {
                            return false;
                        }
                    }
                    else if (!exclusions.Contains(childElement))
                    {
                        if (!TryOpen(childElement, in exclusions, ref builder))
                        {
                            return false;
                        }

                        ancestors.Push(index);
                        parent = Enter(childElement, ref templates);
                        index = 0;
                    }
                }
                else if (parent is not IElement parentElement)
                {
                    // The end of a template's fragment; children of its own can only come from a program.
                    parent = templates!.Pop();
                    index = 0;
                }
                else if (ancestors.Count > 0)
                {
                    if (!TryClose(parentElement, ref builder))
                    {
                        return false;
                    }

                    index = ancestors.Pop();
                    parent = parent.Parent!;
                }
                else
                {
                    return !withElement || TryClose(element, ref builder);
                }
            }
        }
        finally
        {
            ancestors.Dispose();
        }
    }

    /// <summary>The node whose children come first after the tag of <paramref name="element"/>.</summary>
    private static INode Enter(IElement element, ref Stack<IElement>? templates)
    {
        if (element is not IHtmlTemplateElement template)
        {
            return element;
        }

        templates ??= new Stack<IElement>();
        templates.Push(element);
        return template.Content;
    }

    private static bool TryOpen(IElement element, in ExclusionSet exclusions, ref TextBuilder builder)
    {
        bool selfClosing = element.Flags.HasFlag(NodeFlags.SelfClosing);

        if (!builder.TryAppend(HtmlMarkupFormatter.Instance.OpenTag(element, selfClosing)))
        {
            return false;
        }

        // The parser drops a line end right after <pre> and the like, so that a text that begins with one needs another.
        return selfClosing
            || !element.Flags.HasFlag(NodeFlags.LineTolerance)
            || FirstKeptChild(element, in exclusions) is not IText text
            || !text.Data.StartsWith('\n')
            || builder.TryAppend("\n");
    }

    private static bool TryClose(IElement element, ref TextBuilder builder)
        => builder.TryAppend(HtmlMarkupFormatter.Instance.CloseTag(element, element.Flags.HasFlag(NodeFlags.SelfClosing)));

    private static bool TryWriteLeaf(INode node, INode parent, ref TextBuilder builder)
    {
        IMarkupFormatter formatter = HtmlMarkupFormatter.Instance;

        return node switch
        {
            IComment comment => builder.TryAppend(formatter.Comment(comment)),
            IProcessingInstruction instruction => builder.TryAppend(formatter.Processing(instruction)),
            ICharacterData text when parent.Flags.HasFlag(NodeFlags.LiteralText) => builder.TryAppend(formatter.LiteralText(text)),
            ICharacterData text => builder.TryAppend(formatter.Text(text)),
            IDocumentType doctype => builder.TryAppend(formatter.Doctype(doctype)),
            _ => true,
        };
    }

    private static INode? FirstKeptChild(IElement element, in ExclusionSet exclusions)
    {
        INodeList children = element.ChildNodes;

        for (int i = 0; i < children.Length; i++)
        {
            INode child = children[i];

            if (!(child is IElement childElement && exclusions.Contains(childElement)))
            {
                return child;
            }
        }

        return null;
    }
}
