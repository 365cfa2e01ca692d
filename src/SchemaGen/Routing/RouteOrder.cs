using System.Collections.Generic;

namespace SchemaGen.Routing;

/// <summary>The order of the paths of routes for one host: the most specific first.</summary>
/// <remarks>
/// More literal segments come first. Then the segments are compared from the left: the lighter one comes first (a literal or the end of the path, a GUID or date, an <c>int</c>, a <c>long</c>, any text, the rest), and of two of the
/// same weight the one with more literal characters. The generator compiles this file, too, so that it finds conflicts by the order of the runtime.
/// </remarks>
internal sealed class RouteOrder : IComparer<RoutePattern>
{
    private RouteOrder()
    {
    }

    /// <summary>The only instance.</summary>
    public static RouteOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(RoutePattern? x, RoutePattern? y)
    {
        int order = y!.LiteralSegments.CompareTo(x!.LiteralSegments);

        for (int i = 0; order == 0 && (i < x.Segments.Count || i < y.Segments.Count); i++)
        {
            RouteSegment one = i < x.Segments.Count ? x.Segments[i] : default;
            RouteSegment two = i < y.Segments.Count ? y.Segments[i] : default;
            order = one.Weight.CompareTo(two.Weight);

            if (order == 0 && one.Weight > 0)
            {
                order = two.LiteralLength.CompareTo(one.LiteralLength);
            }
        }

        return order;
    }
}
