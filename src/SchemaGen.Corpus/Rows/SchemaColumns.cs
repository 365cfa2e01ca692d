using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Corpus.Rows;

/// <summary>The columns of a schema, and the conversion of its objects.</summary>
internal sealed class SchemaColumns
{
    private readonly List<Column> _columns = [];
    private readonly List<Field> _fields = [];

    private SchemaColumns()
    {
    }

    /// <summary>The columns, in the order of the members.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>The names of the columns of the members, in their order.</summary>
    public IReadOnlyList<string> MemberNames => [.. _fields.Select(member => _columns[member.Index].Name)];

    /// <summary>Creates the columns of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="names">The names that are taken.</param>
    /// <remarks>A table has finitely many columns: a schema nested in itself, such as a reply to a comment, becomes a JSON text.</remarks>
    public static SchemaColumns Create(HtmlSchemaDescriptor schema, ColumnNames names)
    {
        var columns = new SchemaColumns();
        columns.AddMembers(schema, names, new Nesting([schema], []));
        return columns;
    }

    /// <summary>Converts an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="row">The row.</param>
    /// <param name="start">The index of the first column of the schema in the row.</param>
    /// <param name="issues">Collects the issues of the row.</param>
    public void Fill(object value, object?[] row, int start, RowIssues issues)
    {
        foreach (Field field in _fields)
        {
            if (field.Get(value) is not { } member)
            {
                continue;
            }

            row[start + field.Index] = field.Convert(member, issues);

            if (field.HasOffset)
            {
                row[start + field.Index + 1] = (int)((DateTimeOffset)member).Offset.TotalMinutes;
            }
        }
    }

    private object?[] ToRow(object value, RowIssues issues)
    {
        object?[] row = new object?[_columns.Count];
        Fill(value, row, 0, issues);
        return row;
    }

    private void AddMembers(HtmlSchemaDescriptor schema, ColumnNames names, Nesting nesting)
    {
        foreach (HtmlMemberDescriptor member in schema.Members)
        {
            string name = names.Add(ColumnNames.Of(member.Name));
            bool hasOffset = !member.IsList && member.Type == typeof(DateTimeOffset);
            TypedColumn column = member.IsList ? ListOf(name, member, nesting) : ItemOf(name, member.Type, member.Schema, member.Name, nesting);
            _fields.Add(new Field(MemberAccess.Compile(schema.Type, member.Name), _columns.Count, column.Convert, hasOffset));
            _columns.Add(column.Column);

            if (hasOffset)
            {
                _columns.Add(new Column(names.Add(name + "_offset"), ColumnKind.Int32));
            }
        }
    }

    private static TypedColumn ListOf(string name, HtmlMemberDescriptor member, Nesting nesting)
    {
        if (member.Type.IsGenericType && member.Type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
        {
            Type[] types = member.Type.GenericTypeArguments;
            TypedColumn key = ItemOf("key", Underlying(types[0]), schema: null, member.Name, nesting);
            TypedColumn value = Underlying(types[1]) == typeof(DateTimeOffset) ? InstantWithOffset("value") : ItemOf("value", Underlying(types[1]), member.Schema, member.Name, nesting);
            return new TypedColumn(Column.Map(name, key.Column, value.Column), Sequences.MapConverter(member.Type, key.Convert, value.Convert));
        }

        TypedColumn item = member.Type == typeof(DateTimeOffset) ? InstantWithOffset(Column.ItemName) : ItemOf(Column.ItemName, member.Type, member.Schema, member.Name, nesting);
        return new TypedColumn(Column.List(name, item.Column), Sequences.ListConverter(item.Convert));
    }

    /// <summary>Creates the item of a list or a dictionary of dates with zones, which has no column beside it for the offset.</summary>
    private static TypedColumn InstantWithOffset(string name) => new(
        Column.Struct(name, new Column("time", ColumnKind.Timestamp), new Column("offset", ColumnKind.Int32)),
        static (value, _) => new object?[] { EpochTime.ToMicroseconds(((DateTimeOffset)value).UtcDateTime), (int)((DateTimeOffset)value).Offset.TotalMinutes });

    private static TypedColumn ItemOf(string name, Type type, HtmlSchemaDescriptor? schema, string member, Nesting nesting)
    {
        if (schema is null)
        {
            return ValueColumns.Create(name, type, member);
        }

        if (nesting.IsJson)
        {
            SchemaColumns shared = nesting.JsonOf(schema);
            return new TypedColumn(new Column(name, ColumnKind.Struct, () => shared.Columns), shared.ToRow);
        }

        if (nesting.Contains(schema))
        {
            SchemaColumns json = nesting.JsonOf(schema);
            return new TypedColumn(new Column(name, ColumnKind.Text), (value, issues) => JsonRow.ToText(json.Columns, json.ToRow(value, issues)));
        }

        var columns = new SchemaColumns();
        columns.AddMembers(schema, new ColumnNames(), nesting with { Open = [.. nesting.Open, schema] });
        return new TypedColumn(new Column(name, ColumnKind.Struct, () => columns.Columns), columns.ToRow);
    }

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>A member with its column.</summary>
    /// <param name="Get">Reads the member.</param>
    /// <param name="Index">The index of the column.</param>
    /// <param name="Convert">Converts the value.</param>
    /// <param name="HasOffset">Whether the next column has the offset of the date.</param>
    private sealed record Field(Func<object, object?> Get, int Index, ValueConverter Convert, bool HasOffset);

    /// <summary>The schemas around a member.</summary>
    /// <param name="Open">The schemas that contain it.</param>
    /// <param name="Json">The columns of schemas in JSON texts, which may contain each other.</param>
    private sealed record Nesting(IReadOnlyList<HtmlSchemaDescriptor> Open, Dictionary<HtmlSchemaDescriptor, SchemaColumns> Json)
    {
        /// <summary>Whether the member is inside of a JSON text.</summary>
        public bool IsJson { get; private init; }

        /// <summary>Reports whether the member is inside a schema, which then contains itself.</summary>
        public bool Contains(HtmlSchemaDescriptor schema) => Open.Contains(schema);

        /// <summary>Gets the columns of a schema in a JSON text.</summary>
        public SchemaColumns JsonOf(HtmlSchemaDescriptor schema)
        {
            if (!Json.TryGetValue(schema, out SchemaColumns? columns))
            {
                Json.Add(schema, columns = new SchemaColumns());
                columns.AddMembers(schema, new ColumnNames(), this with { IsJson = true });
            }

            return columns;
        }
    }
}
