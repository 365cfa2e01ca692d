using System.Collections.Generic;
using System.Linq;
using DuckDB.NET.Data;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>Runs queries in DuckDB.</summary>
internal static class DuckDb
{
    /// <summary>Runs a query, and gets its rows.</summary>
    public static List<object?[]> Query(string sql)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = "SET TimeZone = 'UTC'; " + sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<object?[]>();

        do
        {
            while (reader.Read())
            {
                rows.Add(Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i)).ToArray());
            }
        }
        while (reader.NextResult());

        return rows;
    }

    /// <summary>Runs a query with one result.</summary>
    public static object? Scalar(string sql) => Query(sql).Single()[0];
}
