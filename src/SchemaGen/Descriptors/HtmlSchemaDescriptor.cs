using System;
using System.Collections.Generic;

namespace SchemaGen;

/// <summary>What a schema is, at run time: its members and their sources, without reflection.</summary>
public sealed class HtmlSchemaDescriptor
{
    internal HtmlSchemaDescriptor(Type type, string name, IReadOnlyList<HtmlMemberDescriptor> members)
    {
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
}
