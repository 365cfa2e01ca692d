using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>Reads the texts of elements.</summary>
internal static class ElementText
{
    private static readonly HashSet<string> s_skipped = ["script", "style", "template", "noscript", "svg", "math", "iframe", "object", "select", "textarea", "button", "nav", "head", "dialog"];

    /// <summary>Gets the text of an element, with white space collapsed.</summary>
    public static string Of(INode node) => string.Join(' ', TextNodes(node).SelectMany(static text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Reports whether an element has, by its tag, no text of the page.</summary>
    public static bool IsSkipped(IElement element) => s_skipped.Contains(element.LocalName);

    private static IEnumerable<string> TextNodes(INode node)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText text)
            {
                yield return text.Data;
            }
            else if (child is IElement element && !IsSkipped(element))
            {
                foreach (string inner in TextNodes(element))
                {
                    yield return inner;
                }
            }
        }
    }
}
