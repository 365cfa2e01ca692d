using System;
using System.Collections.Generic;

namespace SchemaGen.Corpus.Rows;

/// <summary>A column of a table, or a part of one.</summary>
/// <param name="name">The name.</param>
/// <param name="kind">The kind.</param>
/// <param name="children">Gets the children of a struct, a list or a map. In a JSON text, a schema may contain itself.</param>
internal sealed class Column(string name, ColumnKind kind, Func<IReadOnlyList<Column>>? children = null)
{
    /// <summary>The name of the child of a list.</summary>
    public const string ItemName = "element";

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The kind.</summary>
    public ColumnKind Kind { get; } = kind;

    /// <summary>The children; none for a value.</summary>
    public IReadOnlyList<Column> Children => children?.Invoke() ?? [];

    /// <summary>Creates a struct.</summary>
    public static Column Struct(string name, params Column[] fields) => new(name, ColumnKind.Struct, () => fields);

    /// <summary>Creates a list.</summary>
    public static Column List(string name, Column item)
    {
        Column[] children = [item];
        return new Column(name, ColumnKind.List, () => children);
    }

    /// <summary>Creates a map.</summary>
    public static Column Map(string name, Column key, Column value)
    {
        Column[] children = [key, value];
        return new Column(name, ColumnKind.Map, () => children);
    }
}
