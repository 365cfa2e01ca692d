using System.Collections.Generic;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>Which form each control belongs to: the one that its attribute <c>form</c> names, else the nearest around it.</summary>
/// <remarks>HTML, 4.10.18.3: in a tree that is no document the attribute says nothing.</remarks>
internal sealed class FormOwners
{
    private readonly ElementTable _table;

    /// <summary>For each row the row of the nearest form around it.</summary>
    private readonly int[] _nearest;

    private readonly Dictionary<string, IElement> _byId = [];

    /// <param name="table">The elements of the page, all of them.</param>
    public FormOwners(ElementTable table)
    {
        _table = table;
        _nearest = new int[table.Count];

        for (int row = 0; row < table.Count; row++)
        {
            int parent = table.Parent(row);
            _nearest[row] = HtmlElements.Is(table[row], "form") ? row : parent == ElementTable.None ? ElementTable.None : _nearest[parent];

            if (table[row].Id is { Length: > 0 } id)
            {
                _byId.TryAdd(id, table[row]);
            }
        }
    }

    /// <summary>The form of a control; null: none.</summary>
    public IElement? OwnerOf(int row)
    {
        if (_table.IsDocument && _table[row].GetAttribute(null, "form") is { } id)
        {
            return _byId.TryGetValue(id, out IElement? element) && HtmlElements.Is(element, "form") ? element : null;
        }

        return _nearest[row] == ElementTable.None ? null : _table[_nearest[row]];
    }
}
