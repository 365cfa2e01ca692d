using System;
using System.Collections.Generic;
using System.Text;
using AngleSharp.Dom;
using SchemaGen.Tool.Output;

namespace SchemaGen.Tool.Reporting;

/// <summary>The elements that a report refers to.</summary>
/// <param name="numbers">The numbers of the elements in the view.</param>
internal sealed class ElementCatalog(IReadOnlyDictionary<IElement, int> numbers)
{
    private const int MaxTag = 400;
    private const int MaxText = 300;
    private const int MaxAttribute = 120;

    private readonly SortedDictionary<int, ReportElement> _elements = [];

    /// <summary>The elements that were asked for, in document order.</summary>
    public IReadOnlyCollection<ReportElement> Elements => _elements.Values;

    /// <summary>Gets the number of an element; null if the view does not contain it.</summary>
    public int? NumberOf(IElement element)
    {
        if (!numbers.TryGetValue(element, out int number))
        {
            return null;
        }

        if (!_elements.ContainsKey(number))
        {
            _elements.Add(number, new ReportElement(number, TagOf(element), TextOf(element), PlaceOf(element)));
        }

        return number;
    }

    /// <summary>Gets the numbers of elements, without those that the view does not contain.</summary>
    public IReadOnlyList<int> NumbersOf(IEnumerable<IElement> elements)
    {
        var list = new List<int>();

        foreach (IElement element in elements)
        {
            if (NumberOf(element) is { } number)
            {
                list.Add(number);
            }
        }

        return list;
    }

    /// <summary>Gets the beginning of an element's text. Of elements inside of each other, each would have the text of the page otherwise.</summary>
    private static string TextOf(IElement element)
    {
        var text = new StringBuilder();
        var unvisited = new Stack<(INode Node, int Next)>([(element, 0)]);

        while (text.Length <= MaxText && unvisited.TryPop(out (INode Node, int Next) place))
        {
            if (place.Next == place.Node.ChildNodes.Length)
            {
                continue;
            }

            INode child = place.Node.ChildNodes[place.Next];
            unvisited.Push((place.Node, place.Next + 1));

            if (child is IText { Data: var data })
            {
                ReadOnlySpan<char> added = text.Length == 0 ? data.AsSpan().TrimStart() : data;
                text.Append(added[..int.Min(added.Length, MaxText + 1)]);
            }
            else
            {
                unvisited.Push((child, 0));
            }
        }

        return PlainText.Clip(text.ToString().TrimEnd(), MaxText);
    }

    private static string? PlaceOf(IElement element)
    {
        for (IElement? above = element; above is not null; above = above.ParentElement)
        {
            if (above.LocalName == "head")
            {
                return "in the head of the page";
            }
        }

        return ViewRules.IsHidden(element.LocalName) ? "not displayed" : null;
    }

    private static string TagOf(IElement element)
    {
        var tag = new StringBuilder("<").Append(element.LocalName);

        foreach (IAttr attribute in element.Attributes)
        {
            tag.Append(' ').Append(attribute.Name).Append("=\"").Append(PlainText.Clip(attribute.Value, MaxAttribute)).Append('"');
        }

        return PlainText.Clip(tag.Append('>').ToString(), MaxTag);
    }
}
