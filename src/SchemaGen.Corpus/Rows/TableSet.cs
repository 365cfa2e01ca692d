using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Corpus.Rows;

/// <summary>The tables of a run.</summary>
internal sealed class TableSet
{
    private readonly Dictionary<Type, Table> _tables = [];

    /// <param name="schemas">The schemas.</param>
    public TableSet(IReadOnlyList<HtmlSchemaDescriptor> schemas)
    {
        var names = new ColumnNames();
        names.Add(FailureTable.Name);
        ILookup<string, HtmlSchemaDescriptor> byName = schemas.ToLookup(static schema => NameOf(schema.Name), StringComparer.OrdinalIgnoreCase);

        foreach (IGrouping<string, HtmlSchemaDescriptor> group in byName.Where(IsUnique))
        {
            _tables.Add(group.Single().Type, new Table(names.Add(group.Key), group.Single()));
        }

        // If a name is ambiguous, all its schemas get their full names, so that names do not depend on the order. The full names of two namespaces may be equal in snake case, too.
        foreach (HtmlSchemaDescriptor schema in byName.Where(static group => !IsUnique(group)).SelectMany(static group => group).OrderBy(static schema => schema.Type.FullName, StringComparer.Ordinal))
        {
            _tables.Add(schema.Type, new Table(names.Add(NameOf(schema.Type.FullName!)), schema));
        }
    }

    /// <summary>Gets the table of a schema.</summary>
    public Table this[Type schema] => _tables[schema];

    private static bool IsUnique(IGrouping<string, HtmlSchemaDescriptor> group) => group.Count() == 1 && group.Key != FailureTable.Name;

    /// <remarks>Engines leave out folders whose names begin with an underscore.</remarks>
    private static string NameOf(string type) => ColumnNames.Of(type.Replace('.', '_').Replace('+', '_')).Replace("__", "_", StringComparison.Ordinal).TrimStart('_') is { Length: > 0 } name ? name : "table";
}
