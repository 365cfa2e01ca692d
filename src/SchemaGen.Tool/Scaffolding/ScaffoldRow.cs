using System.Collections.Generic;

namespace SchemaGen.Tool.Scaffolding;

/// <summary>A member of the written schema, with the pages and sources that filled it.</summary>
/// <param name="Member">The name.</param>
/// <param name="Pages">The number of pages with a value.</param>
/// <param name="Sources">The sources that filled it, with the numbers of pages.</param>
internal sealed record ScaffoldRow(string Member, int Pages, IReadOnlyList<(string Source, int Pages)> Sources);
