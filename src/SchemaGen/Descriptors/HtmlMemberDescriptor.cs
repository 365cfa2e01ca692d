using System;
using System.Collections.Generic;

namespace SchemaGen;

/// <summary>Describes a member of a schema.</summary>
public sealed class HtmlMemberDescriptor
{
    private readonly Func<HtmlSchemaDescriptor>? _schema;
    private readonly Type? _valueType;

    internal HtmlMemberDescriptor(string name, Type type, bool isRequired, bool isList, IReadOnlyList<HtmlSourceDescriptor> sources, Func<HtmlSchemaDescriptor>? schema)
    {
        Name = name;
        Type = type;
        IsRequired = isRequired;
        IsList = isList;
        Sources = sources;
        _schema = schema;
    }

    /// <summary>The name of the member.</summary>
    public string Name { get; }

    /// <summary>The type of the values: the underlying type of a nullable value type, the item type of a list, and <c>KeyValuePair&lt;TKey, TValue&gt;</c> for a dictionary.</summary>
    public Type Type { get; }

    /// <summary>Whether a page without a value for the member is an error.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether the member is a list or a dictionary.</summary>
    public bool IsList { get; }

    /// <summary>The sources, in the order in which they are tried.</summary>
    public IReadOnlyList<HtmlSourceDescriptor> Sources { get; }

    /// <summary>The type of the keys; null if the member is not a dictionary.</summary>
    internal Type? KeyType { get; init; }

    /// <summary>The type of the values of a dictionary, otherwise <see cref="Type"/>.</summary>
    internal Type ValueType
    {
        get => _valueType ?? Type;
        init => _valueType = value;
    }

    /// <summary>The nested schema that describes the values; null for values of other types.</summary>
    /// <remarks>Resolved on first use, because a schema may contain itself, such as a comment with replies.</remarks>
    public HtmlSchemaDescriptor? Schema => _schema?.Invoke();
}
