using System;
using System.Collections.Generic;

namespace SchemaGen.Tool.Drift.Counts;

/// <summary>Counts pages, and keeps the names of the first three in the order of their names, in whichever order they are read.</summary>
internal sealed class PageExamples
{
    /// <summary>The number of names that are kept.</summary>
    public const int Max = 3;

    private readonly List<string> _names = new(Max + 1);

    /// <summary>The number of pages.</summary>
    public int Count { get; private set; }

    /// <summary>The names of the first pages.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Adds a page, if it has the property that is counted.</summary>
    public void AddIf(bool hasProperty, string page)
    {
        if (!hasProperty)
        {
            return;
        }

        Count++;
        int index = _names.BinarySearch(page, StringComparer.Ordinal);
        _names.Insert(index < 0 ? ~index : index, page);

        if (_names.Count > Max)
        {
            _names.RemoveAt(Max);
        }
    }
}
