using System;
using System.Collections.Generic;

namespace SchemaGen;

/// <summary>A member of a schema, at run time.</summary>
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

    /// <summary>The member's name.</summary>
    public string Name { get; }

    /// <summary>The type of its values: of a nullable value type the underlying type, of a list that of its items, which of a dictionary is <c>KeyValuePair&lt;TKey, TValue&gt;</c>.</summary>
    public Type Type { get; }

    /// <summary>Whether it is an error when nothing fills it.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether it is a list, or a dictionary.</summary>
    public bool IsList { get; }

    /// <summary>Its sources, in the order in which they are tried.</summary>
    public IReadOnlyList<HtmlSourceDescriptor> Sources { get; }

    /// <summary>What the text of a key becomes; null: it is no dictionary.</summary>
    internal Type? KeyType { get; init; }

    /// <summary>What the text of a value becomes.</summary>
    internal Type ValueType
    {
        get => _valueType ?? Type;
        init => _valueType = value;
    }

    /// <summary>The schema of its values; null if it is not a nested schema.</summary>
    /// <remarks>Asked for when needed: a schema may hold itself, as a comment its replies.</remarks>
    public HtmlSchemaDescriptor? Schema => _schema?.Invoke();
}
