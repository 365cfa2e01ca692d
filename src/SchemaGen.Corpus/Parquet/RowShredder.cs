using System.Collections.Generic;
using System.Linq;
using SchemaGen.Corpus.Rows;

namespace SchemaGen.Corpus.Parquet;

/// <summary>Divides rows into columns of values with levels.</summary>
internal sealed class RowShredder
{
    private readonly Node[] _roots;

    /// <param name="columns">The columns.</param>
    public RowShredder(IReadOnlyList<Column> columns)
    {
        var leaves = new List<LeafBuffer>();
        _roots = [.. columns.Select(column => new Node(column, repetition: 0, leaves))];
        Leaves = leaves;
    }

    /// <summary>The columns with values, in the order of the file.</summary>
    public IReadOnlyList<LeafBuffer> Leaves { get; }

    /// <summary>The number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a row.</summary>
    public void Add(object?[] row)
    {
        for (int i = 0; i < _roots.Length; i++)
        {
            _roots[i].Add(row[i], repetition: 0, definition: 0);
        }

        Count++;
    }

    /// <summary>Begins to count again, after the columns have been written.</summary>
    public void Reset() => Count = 0;

    /// <summary>A column, or a part of one.</summary>
    private sealed class Node
    {
        private readonly ColumnKind _kind;
        private readonly Node[] _children;
        private readonly LeafBuffer? _leaf;

        /// <summary>The number of optional parts that the column adds to the path: 1, or 0 for the key of a map.</summary>
        private readonly int _optional;

        /// <summary>The depth of lists in which the items are.</summary>
        private readonly int _itemRepetition;

        public Node(Column column, int repetition, List<LeafBuffer> leaves, bool isRequired = false)
        {
            _kind = column.Kind;
            _optional = isRequired ? 0 : 1;
            _itemRepetition = repetition + (_kind is ColumnKind.List or ColumnKind.Map ? 1 : 0);

            if (column.Children.Count == 0)
            {
                _children = [];
                _leaf = ParquetColumns.CreateBuffer(_kind);
                leaves.Add(_leaf);
            }
            else
            {
                _children = [.. column.Children.Select((child, i) => new Node(child, _itemRepetition, leaves, isRequired: _kind == ColumnKind.Map && i == 0))];
            }
        }

        /// <summary>Adds a value.</summary>
        /// <param name="value">The value.</param>
        /// <param name="repetition">The repetition level.</param>
        /// <param name="definition">The definition level of what contains it.</param>
        public void Add(object? value, int repetition, int definition)
        {
            if (value is null)
            {
                AddNull(repetition, definition);
                return;
            }

            definition += _optional;

            switch (_kind)
            {
                case ColumnKind.Struct:
                    AddChildren((object?[])value, repetition, definition);
                    break;
                case ColumnKind.List or ColumnKind.Map:
                    AddItems((object?[])value, repetition, definition);
                    break;
                default:
                    _leaf!.Add(value, repetition, definition);
                    break;
            }
        }

        private void AddItems(object?[] items, int repetition, int definition)
        {
            if (items.Length == 0)
            {
                AddNullOfChildren(repetition, definition);
                return;
            }

            foreach (object? item in items)
            {
                // The group that is repeated counts as an optional part.
                if (_kind == ColumnKind.Map)
                {
                    AddChildren((object?[])item!, repetition, definition + 1);
                }
                else
                {
                    _children[0].Add(item, repetition, definition + 1);
                }

                repetition = _itemRepetition;
            }
        }

        private void AddChildren(object?[] values, int repetition, int definition)
        {
            for (int i = 0; i < _children.Length; i++)
            {
                _children[i].Add(values[i], repetition, definition);
            }
        }

        private void AddNull(int repetition, int definition)
        {
            if (_leaf is null)
            {
                AddNullOfChildren(repetition, definition);
            }
            else
            {
                _leaf.AddNull(repetition, definition);
            }
        }

        private void AddNullOfChildren(int repetition, int definition)
        {
            foreach (Node child in _children)
            {
                child.AddNull(repetition, definition);
            }
        }
    }
}
