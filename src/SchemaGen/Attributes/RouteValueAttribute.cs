using System;

namespace SchemaGen;

/// <summary>Reads a capture of the route that the address of the page matched.</summary>
/// <param name="name">The name of the capture in an <see cref="HtmlRouteAttribute"/> of the schema.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class RouteValueAttribute(string name) : HtmlSourceAttribute
{
    /// <summary>The name of the capture.</summary>
    public string Name { get; } = name;
}
