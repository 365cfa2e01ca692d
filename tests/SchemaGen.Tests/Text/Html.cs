using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Html;
using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

/// <summary>Markup as elements, for the tests of the text rules.</summary>
internal static class Html
{
    /// <summary>The element with the id "x", or else the body, of <paramref name="html"/>.</summary>
    public static IElement Parse(string html)
    {
        IDocument document = new HtmlParser().ParseDocument(html);
        return document.GetElementById("x") ?? document.Body!;
    }

    /// <summary>What is read when the length does not matter.</summary>
    public static string Read(IElement element, ReadMode mode, string? exclude = null)
    {
        IElement[] excluded = exclude is null ? [] : [.. element.Owner!.QuerySelectorAll(exclude)];
        return Read(element, mode, excluded);
    }

    /// <summary>What is read without <paramref name="excluded"/>.</summary>
    public static string Read(IElement element, ReadMode mode, IElement[] excluded)
    {
        Assert.True(TryRead(element, mode, excluded, int.MaxValue, out string text));
        return text;
    }

    /// <summary>Reads an element with a limit.</summary>
    public static bool TryRead(IElement element, ReadMode mode, IElement[] excluded, int maxLength, out string text)
    {
        using PageTree tree = Rows(element, excluded, out int row, out int[] rows);
        return ElementText.TryRead(tree, row, mode, rows, maxLength, out text);
    }

    /// <summary>The rows of an element, and of those inside of it that are left out.</summary>
    public static PageTree Rows(IElement element, IElement[] excluded, out int row, out int[] rows)
    {
        INode top = element;

        while (top.Parent is { } parent)
        {
            top = parent;
        }

        PageTree tree = PageTree.Of(top, int.MaxValue, static _ => { });
        tree.Complete();
        int first = row = tree.RowOf(element);
        int end = tree.EndOf(row);
        rows = [.. excluded.Select(tree.RowOf).Where(r => r >= first && r < end).Order()];
        return tree;
    }

    /// <summary>A chain of <paramref name="depth"/> elements with <paramref name="text"/> in the innermost. AngleSharp's parser would flatten it.</summary>
    public static IElement Nest(int depth, string text, string name = "div")
    {
        IDocument document = new HtmlParser().ParseDocument("");
        IElement root = document.CreateElement(name);
        IElement current = root;

        for (int i = 1; i < depth; i++)
        {
            IElement child = document.CreateElement(name);
            current.AppendChild(child);
            current = child;
        }

        current.AppendChild(document.CreateTextNode(text));
        return root;
    }

    /// <summary>The elements of a tree in document order, the root first.</summary>
    public static List<IElement> ElementsOf(IElement root) => [.. root.GetDescendantsAndSelf().OfType<IElement>()];

    /// <summary>A copy of <paramref name="root"/> from which the elements that stand where <paramref name="excluded"/> do are gone.</summary>
    public static IElement Without(IElement root, IReadOnlyCollection<IElement> excluded)
    {
        List<IElement> originals = ElementsOf(root);
        var copy = (IElement)root.Clone(deep: true);
        List<IElement> copies = ElementsOf(copy);
        Assert.Equal(originals.Count, copies.Count);

        for (int i = 1; i < originals.Count; i++)
        {
            if (excluded.Any(element => ReferenceEquals(element, originals[i])))
            {
                copies[i].Remove();
            }
        }

        return copy;
    }
}
