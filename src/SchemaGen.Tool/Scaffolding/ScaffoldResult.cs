using System.Collections.Generic;

namespace SchemaGen.Tool.Scaffolding;

/// <summary>A schema that was written and tried.</summary>
/// <param name="Source">The file.</param>
/// <param name="TypeName">The full name of the type.</param>
/// <param name="Rows">The members, with the numbers of pages and sources.</param>
/// <param name="Pages">The number of pages, without those that were given twice.</param>
/// <param name="Failures">The pages from which it read no value, with the reasons.</param>
internal sealed record ScaffoldResult(string Source, string TypeName, IReadOnlyList<ScaffoldRow> Rows, int Pages, IReadOnlyList<string> Failures)
{
    /// <summary>Notes for the user: what the pages cannot show, and what is left out of the schema.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
