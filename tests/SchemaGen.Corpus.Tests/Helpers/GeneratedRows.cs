using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>Generates columns and rows of any nesting.</summary>
internal static class GeneratedRows
{
    private static readonly ColumnKind[] s_values = [.. Enum.GetValues<ColumnKind>().Where(static kind => kind < ColumnKind.Struct)];

    /// <summary>The columns of a table.</summary>
    public static Gen<Column[]> Columns { get; } = Gen.Int[0, 3].SelectMany(ColumnOf).Array[1, 5].Select(static columns => columns.Select(static (column, i) => Rename(column, FormattableString.Invariant($"c{i}"))).ToArray());

    /// <summary>Generates rows.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="valueOf">Generates values that are neither null nor nested.</param>
    public static Gen<object?[]> RowOf(IReadOnlyList<Column> columns, Func<ColumnKind, Gen<object?>> valueOf) => columns.Select(column => ValueOf(column, valueOf)).Aggregate(
        Gen.Const(Array.Empty<object?>()),
        static (row, value) => row.SelectMany(first => value.Select(next => (object?[])[.. first, next])));

    private static Gen<Column> ColumnOf(int depth)
    {
        Gen<Column> value = Gen.Int[0, s_values.Length - 1].Select(static i => new Column("element", s_values[i]));

        if (depth == 0)
        {
            return value;
        }

        Gen<Column> inner = ColumnOf(depth - 1);
        return Gen.OneOf(
            value,
            inner.Array[1, 3].Select(static fields => Column.Struct("element", fields.Select(static (field, i) => Rename(field, FormattableString.Invariant($"f{i}"))).ToArray())),
            inner.Select(static item => Column.List("element", item)),
            inner.Select(static item => Column.Map("element", new Column("key", ColumnKind.Text), Rename(item, "value"))));
    }

    private static Column Rename(Column column, string name)
    {
        IReadOnlyList<Column> children = column.Children;
        return new Column(name, column.Kind, children.Count == 0 ? null : () => children);
    }

    private static Gen<object?> ValueOf(Column column, Func<ColumnKind, Gen<object?>> valueOf)
    {
        Gen<object?> value = column.Kind switch
        {
            ColumnKind.Struct => RowOf(column.Children, valueOf).Select(static row => (object?)row),
            ColumnKind.List => ValueOf(column.Children[0], valueOf).Array[0, 4].Select(static items => (object?)items),
            ColumnKind.Map => ValueOf(column.Children[1], valueOf).Array[0, 4].Select(static items => (object?)items.Select(static (item, i) => (object?)new object?[] { FormattableString.Invariant($"k{i}"), item }).ToArray()),
            _ => valueOf(column.Kind),
        };

        return Gen.Frequency((1, Gen.Const((object?)null)), (5, value));
    }
}
