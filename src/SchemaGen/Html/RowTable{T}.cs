using System;

namespace SchemaGen.Html;

/// <summary>A value for each row of a tree, empty at first. It grows in steps, unlike a dictionary.</summary>
internal struct RowTable<T>
{
    private PooledArray<T> _values = new();

    public RowTable()
    {
    }

    /// <summary>Gets a reference to the value of a row, which is valid until the next call.</summary>
    /// <param name="row">The row.</param>
    /// <param name="progress">Called from time to time while the table grows.</param>
    public ref T At(int row, Action? progress)
    {
        if (row >= _values.Items.Length)
        {
            Grow(row, progress);
        }

        return ref _values.Items[row];
    }

    /// <summary>Returns the memory to the pool.</summary>
    public void Return() => _values.Return(_values.Items.Length);

    private void Grow(int row, Action? progress)
    {
        int length = _values.Items.Length;
        _values.Reserve(row + 1, progress);

        // Pooled memory is not empty.
        GradualArray.Clear(_values.Items, length, _values.Items.Length, progress);
    }
}
