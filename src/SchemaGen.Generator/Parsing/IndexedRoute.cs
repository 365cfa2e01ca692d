using Microsoft.CodeAnalysis;
using SchemaGen.Routing;

namespace SchemaGen.Generator.Parsing;

/// <summary>A route of a schema in a <see cref="CatalogIndex"/>.</summary>
/// <param name="schema">The schema.</param>
/// <param name="attribute">The attribute that declares it.</param>
/// <param name="host">The host in the form in which hosts are compared.</param>
/// <param name="path">The path as it is written; null: every path.</param>
/// <param name="pattern">The parsed path.</param>
internal sealed class IndexedRoute(IndexedSchema schema, AttributeData attribute, string host, string? path, RoutePattern pattern)
{
    /// <summary>The schema.</summary>
    public IndexedSchema Schema { get; } = schema;

    /// <summary>The attribute that declares it.</summary>
    public AttributeData Attribute { get; } = attribute;

    /// <summary>The host in the form in which hosts are compared.</summary>
    public string Host { get; } = host;

    /// <summary>The path, or the host of a route without one, for messages.</summary>
    public string Description => path ?? Host;

    private RoutePattern Pattern { get; } = pattern;

    /// <summary>Reports whether another route matches addresses of this one equally well, and neither <c>When</c> nor <c>Until</c> decides between the schemas.</summary>
    public bool Conflicts(IndexedRoute other) =>
        other.Schema != Schema
        && other.Schema.When == Schema.When
        && other.Schema.Until == Schema.Until
        && RouteOrder.Instance.Compare(Pattern, other.Pattern) == 0
        && RouteOverlap.Exists(Pattern, other.Pattern);
}
