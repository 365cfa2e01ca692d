using SchemaGen.Routing;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>A route of a catalog.</summary>
/// <typeparam name="T">The type of the catalog's results.</typeparam>
/// <param name="Route">The route.</param>
/// <param name="Schema">The schema that it belongs to.</param>
/// <param name="EndOfService">The first instant that the schema does not serve.</param>
/// <param name="Index">The index of the schema in the catalog.</param>
internal sealed record CatalogRoute<T>(SchemaRoute Route, CatalogSchema<T> Schema, long EndOfService, int Index)
{
    /// <summary>The rank of the route among those of its host: equal for routes that are equally specific, less for more specific ones.</summary>
    public int Rank { get; init; }

    /// <summary>Compares two routes: the more specific one comes first; of equally specific ones, the layout of today, by <see cref="CompareLayouts"/>.</summary>
    public static int Compare(CatalogRoute<T> one, CatalogRoute<T> two)
    {
        int order = SchemaRoute.Compare(one.Route, two.Route);
        return order != 0 ? order : CompareLayouts(one, two, long.MaxValue);
    }

    /// <summary>
    /// Compares two layouts of a page: one with a <c>When</c> comes first, because it is only used where its structure is found. Then comes one that serves the time of the page, the one that is replaced first before others,
    /// then the one that was replaced last.
    /// </summary>
    /// <param name="one">A layout.</param>
    /// <param name="two">Another layout.</param>
    /// <param name="capturedAt">The time of the page, in seconds since 1970 in UTC.</param>
    public static int CompareLayouts(CatalogRoute<T> one, CatalogRoute<T> two, long capturedAt)
    {
        int order = two.Schema.HasWhen.CompareTo(one.Schema.HasWhen);
        bool isServed = capturedAt < one.EndOfService;

        if (order == 0)
        {
            order = (capturedAt < two.EndOfService).CompareTo(isServed);
        }

        if (order == 0)
        {
            order = isServed ? one.EndOfService.CompareTo(two.EndOfService) : two.EndOfService.CompareTo(one.EndOfService);
        }

        return order != 0 ? order : one.Index.CompareTo(two.Index);
    }
}
