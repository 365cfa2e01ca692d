using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Routing;
using SchemaGen.Runtime;

namespace SchemaGen;

/// <summary>Describes a schema at run time, without reflection: its members, their sources and its routes.</summary>
public sealed class HtmlSchemaDescriptor
{
    private readonly Lazy<SchemaRoute[]> _routes;
    private readonly Lazy<SchemaTraits> _traits;
    private readonly SchemaTraits _ownTraits;

    internal HtmlSchemaDescriptor(Type type, string name, IReadOnlyList<HtmlRouteAttribute> routes, string culture, SchemaTraits traits, IReadOnlyList<HtmlMemberDescriptor> members)
    {
        Culture = culture;
        _ownTraits = traits;
        _traits = new Lazy<SchemaTraits>(FindTraits);
        Routes = routes;
        _routes = new Lazy<SchemaRoute[]>(() => routes.Select(static r => new SchemaRoute(r)).Order(Comparer<SchemaRoute>.Create(SchemaRoute.Compare)).ToArray());
        Type = type;
        Name = name;
        Members = members;
    }

    /// <summary>The type of the schema.</summary>
    public Type Type { get; }

    /// <summary>The name of the type with its containing types: <c>HespressArticle.Comment</c>.</summary>
    public string Name { get; }

    /// <summary>The members that have sources, in the order of declaration, those of base classes first.</summary>
    public IReadOnlyList<HtmlMemberDescriptor> Members { get; }

    /// <summary>The routes of the pages that the schema reads, as declared.</summary>
    public IReadOnlyList<HtmlRouteAttribute> Routes { get; }

    /// <summary>The culture of the schema as a BCP 47 tag; empty for the invariant culture.</summary>
    internal string Culture { get; }

    /// <summary>The traits of the schema and of the schemas nested in it.</summary>
    internal SchemaTraits Traits => _traits.Value;

    /// <summary>The routes, the most specific first.</summary>
    internal IReadOnlyList<SchemaRoute> RoutesBySpecificity => _routes.Value;

    private SchemaTraits FindTraits()
    {
        var seen = new HashSet<HtmlSchemaDescriptor> { this };
        var unvisited = new Stack<HtmlSchemaDescriptor>(seen);
        SchemaTraits traits = SchemaTraits.None;

        while (unvisited.TryPop(out HtmlSchemaDescriptor? schema))
        {
            traits |= schema._ownTraits;

            foreach (HtmlMemberDescriptor member in schema.Members)
            {
                if (member.Schema is { } nested && seen.Add(nested))
                {
                    unvisited.Push(nested);
                }
            }
        }

        // Nested schemas are read from the body.
        return seen.Count > 1 ? traits & ~SchemaTraits.HeadFirst : traits;
    }
}
