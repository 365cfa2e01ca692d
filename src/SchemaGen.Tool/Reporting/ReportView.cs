using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace SchemaGen.Tool.Reporting;

/// <summary>The tree of a page, from which the report builds the page without parsing, so that every element has its number.</summary>
/// <param name="Nodes">
/// The tree in document order: a string is a text; an array begins an element, with its name and an object with its attributes; a number ends that many elements.
/// </param>
/// <param name="Notes">The parts of the page that are left out.</param>
internal sealed record ReportView(JsonArray Nodes, IReadOnlyList<string> Notes);
