using System.Collections.Generic;
using SchemaGen.Reading;

namespace SchemaGen.Tool.Pages;

/// <summary>A page that was read again, passing over some sources.</summary>
/// <param name="Probe">The sources that were passed over.</param>
/// <param name="Schemas">The schemas that were read, and the source that filled each member.</param>
internal sealed record ProbeReading(SourceProbe Probe, IReadOnlyList<TracedSchema> Schemas);
