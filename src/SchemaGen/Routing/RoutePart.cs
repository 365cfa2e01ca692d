namespace SchemaGen.Routing;

/// <summary>A part of the path of a route: a text or a capture.</summary>
/// <param name="kind">The kind of the part.</param>
/// <param name="text">The text, or the name of the capture.</param>
/// <remarks>The generator compiles this file, too.</remarks>
internal sealed class RoutePart(RoutePartKind kind, string text)
{
    /// <summary>The kind of the part.</summary>
    public RoutePartKind Kind { get; } = kind;

    /// <summary>The text, or the name of the capture.</summary>
    public string Text { get; } = text;
}
