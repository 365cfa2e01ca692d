using System;
using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.Limits;

namespace SchemaGen.Microdata;

/// <summary>Finds the Microdata items of a page and their properties.</summary>
/// <remarks>HTML, 5.2.2 (items), 5.2.3 (names), 5.2.5 (associating names with items).</remarks>
/// <param name="tree">The page.</param>
/// <param name="budget">Charged for the elements that are visited: <c>itemref</c> can make many items out of the same elements.</param>
internal sealed class MicrodataItems(PageTree tree, PageBudget budget)
{
    private static readonly char[] s_blanks = AsciiWhitespace.Characters.ToCharArray();

    private Dictionary<string, int>? _byId;

    /// <summary>Reports whether an element is an item.</summary>
    public bool IsItem(int row) => tree.HasAttribute(row, "itemscope");

    /// <summary>Reports whether an element is an item that is not the value of a property.</summary>
    public bool IsTopLevel(int row) => IsItem(row) && !tree.HasAttribute(row, "itemprop");

    /// <summary>Gets the words of an attribute, such as the names of a property; each once, in their order.</summary>
    public string[] Words(int row, string attribute)
    {
        string[] words = (tree.Attribute(row, attribute) ?? string.Empty).Split(s_blanks, StringSplitOptions.RemoveEmptyEntries);

        if (words.Length < 2)
        {
            return words;
        }

        var known = new HashSet<string>(words.Length, StringComparer.Ordinal);
        return Array.FindAll(words, known.Add);
    }

    /// <summary>Gets the elements that are properties of an item, in document order.</summary>
    public List<int> PropertiesOf(int item)
    {
        var properties = new List<int>();

        if (!tree.HasAttribute(item, "itemref"))
        {
            AddInside(item, properties, visited: null);
            return properties;
        }

        // An element that is found twice is a mistake of the page; it counts once.
        var visited = new HashSet<int> { item };
        AddInside(item, properties, visited);

        foreach (string id in Words(item, "itemref"))
        {
            if ((_byId ??= FindIds()).TryGetValue(id, out int row) && visited.Add(row))
            {
                AddIfProperty(row, properties);

                if (!IsItem(row))
                {
                    AddInside(row, properties, visited);
                }
            }
        }

        properties.Sort();
        return properties;
    }

    /// <summary>Adds the properties among the descendants of an element, but not those inside of other items.</summary>
    private void AddInside(int parent, List<int> properties, HashSet<int>? visited)
    {
        int end = tree.EndOf(parent);

        for (int row = parent + 1; (row = tree.NextElement(row)) != PageTree.None && row < end;)
        {
            budget.AddNodes(1);
            bool isNew = visited is null || visited.Add(row);

            if (isNew)
            {
                AddIfProperty(row, properties);
            }

            row = !isNew || IsItem(row) ? tree.EndOf(row) : row + 1;
        }
    }

    private void AddIfProperty(int row, List<int> properties)
    {
        if (tree.HasAttribute(row, "itemprop"))
        {
            properties.Add(row);
        }
    }

    private Dictionary<string, int> FindIds()
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);

        foreach (int row in tree.Elements())
        {
            budget.AddNodes(1);

            if (tree.Attribute(row, "id") is { Length: > 0 } id)
            {
                rows.TryAdd(id, row);
            }
        }

        return rows;
    }
}
