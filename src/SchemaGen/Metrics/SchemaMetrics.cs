using System.Diagnostics.Metrics;

namespace SchemaGen.Metrics;

/// <summary>The instruments of the meter <c>SchemaGen</c>.</summary>
internal static class SchemaMetrics
{
    private static readonly Meter s_meter = new("SchemaGen", typeof(SchemaMetrics).Assembly.GetName().Version?.ToString());

    /// <summary>The number of members that were read, by schema, member, source and outcome.</summary>
    public static Counter<long> Fields { get; } =
        s_meter.CreateCounter<long>("schemagen.fields", "{field}", "Members of schemas that were read, by the source that filled them or the reason why none did.");

    /// <summary>The time that a page took, by schema and success.</summary>
    public static Histogram<double> PageDuration { get; } =
        s_meter.CreateHistogram<double>("schemagen.page.duration", "s", "The time from the text or tree of a page to its result.");
}
