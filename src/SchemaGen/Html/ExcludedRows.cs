using System;

namespace SchemaGen.Html;

/// <summary>The rows of elements that are left out while a subtree is read in document order.</summary>
internal static class ExcludedRows
{
    /// <summary>Reports whether a row is among those that are left out, and drops the rows before it.</summary>
    /// <param name="row">The row that is read. Successive calls pass increasing rows.</param>
    /// <param name="excluded">The rows in document order; those before <paramref name="row"/> are dropped.</param>
    public static bool IsNext(int row, ref ReadOnlySpan<int> excluded)
    {
        while (!excluded.IsEmpty && excluded[0] < row)
        {
            excluded = excluded[1..];
        }

        return !excluded.IsEmpty && excluded[0] == row;
    }
}
