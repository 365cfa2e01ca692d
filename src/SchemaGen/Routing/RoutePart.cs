namespace SchemaGen.Routing;

/// <summary>A part of the path of a route: a text or a capture.</summary>
/// <param name="kind">Which.</param>
/// <param name="text">The text, or the name of the capture.</param>
/// <remarks>One file for compiler and run time.</remarks>
internal sealed class RoutePart(RoutePartKind kind, string text)
{
    /// <summary>What it matches.</summary>
    public RoutePartKind Kind { get; } = kind;

    /// <summary>The text, or the name of the capture.</summary>
    public string Text { get; } = text;
}
