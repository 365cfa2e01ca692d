using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Runtime;

namespace SchemaGen;

/// <summary>What a schema is, at run time: its members and their sources, without reflection.</summary>
public sealed class HtmlSchemaDescriptor
{
    private readonly Lazy<SchemaRoute[]> _routes;
    private readonly Lazy<ParsePlan> _parsing;

    internal HtmlSchemaDescriptor(Type type, string name, IReadOnlyList<HtmlRouteAttribute> routes, SchemaNeeds needs, string culture, IReadOnlyList<HtmlMemberDescriptor> members)
    {
        Culture = culture;
        Needs = needs;
        _parsing = new Lazy<ParsePlan>(() => new ParsePlan(this));
        Routes = routes;
        _routes = new Lazy<SchemaRoute[]>(() => routes.Select(static r => new SchemaRoute(r)).OrderByDescending(static r => r.HostLength).ThenByDescending(static r => r.LiteralSegments).ToArray());
        Type = type;
        Name = name;
        Members = members;
    }

    /// <summary>The schema's type.</summary>
    public Type Type { get; }

    /// <summary>The type's name, with those of the types around it: <c>HespressArticle.Comment</c>.</summary>
    public string Name { get; }

    /// <summary>The members that have sources, in the order in which they are declared, those of base classes first.</summary>
    public IReadOnlyList<HtmlMemberDescriptor> Members { get; }

    /// <summary>Which pages it reads, as declared.</summary>
    public IReadOnlyList<HtmlRouteAttribute> Routes { get; }

    /// <summary>The culture of the schema, a tag of BCP 47; empty: invariant.</summary>
    internal string Culture { get; }

    /// <summary>What of a page its members can see.</summary>
    internal SchemaNeeds Needs { get; }

    /// <summary>How the parser is directed for it.</summary>
    internal ParsePlan Parsing => _parsing.Value;

    /// <summary>The routes, the most specific first.</summary>
    internal IReadOnlyList<SchemaRoute> RoutesBySpecificity => _routes.Value;
}
