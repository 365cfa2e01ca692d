using System;
using System.Collections.Generic;
using AngleSharp.Dom;
using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The elements that filled the members of a page. Recorded only when <see cref="HtmlSources.Elements"/> asks for them.</summary>
internal sealed class FilledElements
{
    private readonly List<FilledElement> _all = [];
    private readonly List<int> _joined = [];

    /// <summary>The number of elements so far, to which a failed optional schema rolls back.</summary>
    public int Count => _all.Count;

    /// <summary>Adds the element of a value.</summary>
    /// <param name="scope">The scope of the member's schema.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="index">The index of the item; <see cref="SchemaScope.NoIndex"/> if the member is not a list.</param>
    /// <param name="row">The row of the element; <see cref="PageTree.None"/> if the value is not from an element.</param>
    public void Add(SchemaScope scope, string member, int index, int row)
    {
        if (row != PageTree.None)
        {
            _all.Add(new FilledElement(scope.PathOf(member), index == SchemaScope.NoIndex ? null : scope.PathOf(member, index), row));
        }
    }

    /// <summary>Begins a source.</summary>
    public void BeginSource() => _joined.Clear();

    /// <summary>Adds an element whose text is joined to that of the element that the value begins with.</summary>
    public void Join(int row) => _joined.Add(row);

    /// <summary>Adds the elements of a single value: the one that it begins with, and those that are joined to it.</summary>
    public void AddValue(SchemaScope scope, string member, int row)
    {
        Add(scope, member, SchemaScope.NoIndex, row);

        foreach (int joined in _joined)
        {
            Add(scope, member, SchemaScope.NoIndex, joined);
        }

        _joined.Clear();
    }

    /// <summary>Removes the elements of an item that failed.</summary>
    public void RemoveItem(SchemaScope scope, string member, int index)
    {
        string path = scope.PathOf(member, index);
        _all.RemoveAll(element => element.ItemPath == path);
    }

    /// <summary>Removes the elements after a number of them.</summary>
    public void RollBack(int count) => _all.RemoveRange(count, _all.Count - count);

    /// <summary>Gets the elements by the paths of members and of items.</summary>
    public Dictionary<string, IReadOnlyList<IElement>> ByPath(PageTree tree)
    {
        var lists = new Dictionary<string, IReadOnlyList<IElement>>(StringComparer.Ordinal);

        foreach (FilledElement filled in _all)
        {
            IElement element = tree.ElementAt(filled.Row);
            Add(filled.Path, element);

            if (filled.ItemPath is { } path)
            {
                Add(path, element);
            }
        }

        return lists;

        void Add(string path, IElement element)
        {
            if (!lists.TryGetValue(path, out IReadOnlyList<IElement>? list))
            {
                lists.Add(path, list = new List<IElement>());
            }

            var elements = (List<IElement>)list;

            // The parts of a text that is split are one element.
            if (elements.Count == 0 || elements[^1] != element)
            {
                elements.Add(element);
            }
        }
    }
}
