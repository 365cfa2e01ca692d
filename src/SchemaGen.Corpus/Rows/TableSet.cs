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
        foreach (IGrouping<string, HtmlSchemaDescriptor> group in schemas.GroupBy(static schema => NameOf(schema.Name), StringComparer.OrdinalIgnoreCase))
        {
            // A name that is not unique is replaced by the full one for all, so that it does not depend on their order.
            bool isUnique = group.Count() == 1 && group.Key != FailureTable.Name;

            foreach (HtmlSchemaDescriptor schema in group)
            {
                _tables.Add(schema.Type, new Table(isUnique ? group.Key : NameOf(schema.Type.FullName!), schema));
            }
        }
    }

    /// <summary>Gets the table of a schema.</summary>
    public Table this[Type schema] => _tables[schema];

    private static string NameOf(string type) => ColumnNames.Of(type.Replace('.', '_').Replace('+', '_')).Replace("__", "_", StringComparison.Ordinal);
}
