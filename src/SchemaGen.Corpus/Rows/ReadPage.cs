using System;
using System.Collections.Generic;

namespace SchemaGen.Corpus.Rows;

/// <summary>The result of reading a page by a schema.</summary>
/// <param name="Value">The value; null if there is none.</param>
/// <param name="Schema">The type of the schema.</param>
/// <param name="Issues">The issues.</param>
/// <param name="Sources">The sources that filled the members.</param>
internal sealed record ReadPage(object? Value, Type Schema, IReadOnlyList<HtmlIssue> Issues, HtmlSources Sources);
