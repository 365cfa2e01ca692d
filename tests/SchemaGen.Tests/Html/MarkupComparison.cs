using System;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Tests.Html;

/// <summary>Compares <see cref="HtmlSerializer"/> with AngleSharp's formatter, for a page whose trees are equal.</summary>
internal static class MarkupComparison
{
    private const int MaxElements = 16;

    /// <summary>Describes the first difference in the markup of some elements; null: there is none.</summary>
    /// <remarks>
    /// AngleSharp's formatter differs from HTML, 13.3, in three ways: it escapes the text of <c>plaintext</c>, writes no end tag of <c>menuitem</c>, and gives nothing as the inner
    /// markup of a <c>template</c>. Pages with one of the first two are left out, and the content of a template is compared instead.
    /// </remarks>
    /// <param name="tree">The tree whose markup is compared.</param>
    /// <param name="adapted">AngleSharp's tree, with the same elements.</param>
    public static string? FindDifference(PageTree tree, PageTree adapted)
    {
        if (Has(adapted, Runtime.TagNames.Plaintext) || Has(adapted, Runtime.TagNames.Menuitem))
        {
            return null;
        }

        int step = Math.Max(1, adapted.ElementCount / MaxElements);
        int index = 0;
        int row = tree.NextElement(1);

        for (int other = adapted.NextElement(1); other != PageTree.None; other = adapted.NextElement(other + 1), row = tree.NextElement(row + 1))
        {
            if (index++ % step != 0)
            {
                continue;
            }

            Element element = adapted.ElementAt(other);
            string outer = Write(tree, row, withElement: true);
            string inner = Write(tree, row, withElement: false);

            if (outer != element.OuterHtml)
            {
                return $"outer markup {outer}, AngleSharp {element.OuterHtml}";
            }

            string otherInner = element is IHtmlTemplateElement template ? template.Content.ToHtml() : element.InnerHtml;

            if (inner != otherInner)
            {
                return $"inner markup {inner}, AngleSharp {otherInner}";
            }
        }

        return null;
    }

    /// <summary>Writes the markup of an element or of its content.</summary>
    public static string Write(PageTree tree, int row, bool withElement)
    {
        var buffer = new MarkupBuffer(stackalloc char[256], int.MaxValue, progress: null);

        try
        {
            Assert.True(HtmlSerializer.TryWrite(tree, row, withElement, excluded: [], ref buffer));
            return buffer.ToString();
        }
        finally
        {
            buffer.Dispose();
        }
    }

    private static bool Has(PageTree tree, int name)
    {
        for (int row = 1; row < tree.Count; row++)
        {
            if (tree.Nodes[row].Kind == PageNodeKind.Element && tree.Is(row, name))
            {
                return true;
            }
        }

        return false;
    }
}
