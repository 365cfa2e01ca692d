using System.Collections.Generic;
using SchemaGen.Reading;

namespace SchemaGen.Tool.Pages;

/// <summary>A page that was read by its schema.</summary>
/// <param name="Page">The page.</param>
/// <param name="Received">Its bytes, address and time.</param>
/// <param name="Context">The context in which it was read.</param>
/// <param name="Schema">The schema; of a page that a catalog reads, that of the layout.</param>
/// <param name="Result">The result.</param>
/// <param name="Schemas">The source that filled each member, also of nested schemas: the schemas that were read, that of the page last. Empty if the page could not be read at all.</param>
internal sealed record PageReading(FolderPage Page, ReceivedPage Received, HtmlContext Context, HtmlSchemaDescriptor Schema, HtmlResult<object> Result, IReadOnlyList<TracedSchema> Schemas)
{
    /// <summary>The readings in which sources were passed over; empty unless <see cref="PageReader.ProbesSources"/> asks for them.</summary>
    public IReadOnlyList<ProbeReading> Probes { get; init; } = [];
}
