using System.Collections.Generic;
using SchemaGen.Tool.Pages;

namespace SchemaGen.Tool.Drift.Counts;

/// <summary>The pages of a run.</summary>
/// <param name="Schemas">The numbers of pages of each schema, in the order of their names.</param>
/// <param name="Failures">The pages that could not be read, with the reasons, in the order of their names.</param>
internal sealed record CountedPages(IReadOnlyList<SchemaCounts> Schemas, IReadOnlyList<PageOutcome> Failures);
