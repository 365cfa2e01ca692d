using System;
using System.Collections.Generic;

namespace SchemaGen;

/// <summary>A member of a schema, at run time.</summary>
public sealed class HtmlMemberDescriptor
{
    private readonly Func<HtmlSchemaDescriptor>? _schema;

    internal HtmlMemberDescriptor(string name, Type type, bool isRequired, bool isList, IReadOnlyList<HtmlSourceDescriptor> sources, Func<HtmlSchemaDescriptor>? schema)
    {
        Name = name;
        Type = type;
        IsRequired = isRequired;
        IsList = isList;
        Sources = sources;
        _schema = schema;
    }

    /// <summary>The member's name.</summary>
    public string Name { get; }

    /// <summary>The type of its values: of a nullable value type the underlying type, of a list that of its items.</summary>
    public Type Type { get; }

    /// <summary>Whether it is an error when nothing fills it.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether it is a list.</summary>
    public bool IsList { get; }

    /// <summary>Its sources, in the order in which they are tried.</summary>
    public IReadOnlyList<HtmlSourceDescriptor> Sources { get; }

    /// <summary>The schema of its values; null if it is not a nested schema.</summary>
    /// <remarks>Asked for when needed: a schema may hold itself, as a comment its replies.</remarks>
    public HtmlSchemaDescriptor? Schema => _schema?.Invoke();
}
