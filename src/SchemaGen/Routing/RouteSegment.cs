namespace SchemaGen.Routing;

/// <summary>The contribution of a segment of a route's path to the order of routes.</summary>
/// <param name="weight">The weight of the segment: 0 for a literal, more for captures that match more texts.</param>
/// <param name="literalLength">The number of its characters outside of captures.</param>
/// <remarks>The generator compiles this file, too.</remarks>
internal readonly struct RouteSegment(int weight, int literalLength)
{
    /// <summary>The weight of the segment: that of the capture that matches the most texts; 0 if there is none.</summary>
    public int Weight { get; } = weight;

    /// <summary>The number of its characters outside of captures.</summary>
    public int LiteralLength { get; } = literalLength;

    /// <summary>Gets the weight of a capture: one that matches fewer texts is lighter.</summary>
    public static int WeightOf(RoutePartKind kind) => kind switch
    {
        RoutePartKind.Literal => 0,
        RoutePartKind.Guid or RoutePartKind.Date => 1,
        RoutePartKind.Int32 => 2,
        RoutePartKind.Int64 => 3,
        RoutePartKind.Text => 4,
        _ => 5,
    };
}
