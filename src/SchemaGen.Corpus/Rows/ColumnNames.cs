using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace SchemaGen.Corpus.Rows;

/// <summary>Assigns names to columns: those of members in snake case, each once.</summary>
internal sealed class ColumnNames
{
    // Engines such as DuckDB ignore case in names.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Converts a name of C#: <c>PublishedAt</c> to <c>published_at</c>.</summary>
    public static string Of(string member) => JsonNamingPolicy.SnakeCaseLower.ConvertName(member);

    /// <summary>Assigns a name, with a number if it is taken: <c>url_2</c>.</summary>
    public string Add(string name)
    {
        string unique = name;

        for (int i = 2; !_taken.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}_{i}");
        }

        return unique;
    }
}
