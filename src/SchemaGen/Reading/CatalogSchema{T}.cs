using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Threading;
using SchemaGen.Conversion.TimeZones;
using SchemaGen.Reading;

namespace SchemaGen.Runtime;

/// <summary>A schema of a catalog, with its routes and what decides between layouts. Made for generated code.</summary>
/// <typeparam name="T">The type of the catalog's results.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogSchema<T>
{
    private IReadOnlyList<HtmlSchemaDescriptor>? _alone;

    private protected CatalogSchema(HtmlRouteAttribute[] routes) => Routes = routes;

    /// <summary>Whether the schema has <see cref="HtmlSchemaAttribute.When"/>.</summary>
    public bool HasWhen { get; init; }

    /// <summary>Whether the schema implements the method that reads a text itself, so that it cannot be read on a tree that others share.</summary>
    public bool HasOwnExtract { get; init; }

    /// <summary><see cref="HtmlSchemaAttribute.Until"/>.</summary>
    public string? Until { get; init; }

    /// <summary>The time zone of <see cref="Until"/>.</summary>
    /// <value>Default: UTC.</value>
    public string? TimeZone { get; init; }

    /// <summary>Its routes.</summary>
    internal HtmlRouteAttribute[] Routes { get; }

    /// <summary>Its descriptor.</summary>
    internal abstract HtmlSchemaDescriptor Descriptor { get; }

    /// <summary>A list of its descriptor.</summary>
    internal IReadOnlyList<HtmlSchemaDescriptor> Alone => _alone ??= [Descriptor];

    /// <summary>Reads a page of which this is the only layout.</summary>
    internal abstract HtmlResult<T> Extract(ReadOnlyMemory<char> html, HtmlContext context, CancellationToken cancellationToken);

    /// <summary>Reads a page that may have another layout.</summary>
    /// <param name="page">The page.</param>
    /// <param name="mismatch">The reason why the page does not have this layout; null if it has.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    internal abstract HtmlResult<T> Read(LayoutPage page, out string? mismatch, CancellationToken cancellationToken);

    /// <summary>Gets the first instant that the layout does not serve, in seconds since 1970 in UTC; the greatest number without <see cref="Until"/>.</summary>
    internal long EndOfService()
    {
        if (Until is null)
        {
            return long.MaxValue;
        }

        var day = DateTime.ParseExact(Until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None);
        long seconds = (day - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond;
        return TimeZone is not null && TimeZoneCatalog.TryGet(TimeZone, out TimeZoneRules? rules) ? rules.MomentOf(seconds) : seconds;
    }
}
