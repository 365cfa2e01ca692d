using System;
using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>Creates descriptors. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SchemaDescriptors
{
    /// <summary>Describes a schema.</summary>
    public static HtmlSchemaDescriptor Schema(Type type, string name, HtmlRouteAttribute[] routes, string culture, SchemaTraits traits, params HtmlMemberDescriptor[] members) =>
        new(type, name, routes, culture, traits, members);

    /// <summary>Gets the descriptor of a nested schema.</summary>
    public static HtmlSchemaDescriptor Of<T>()
        where T : IHtmlSchema<T> => T.Descriptor;

    /// <summary>Describes a member with its sources in order.</summary>
    public static HtmlMemberDescriptor Member(string name, Type type, bool isRequired, bool isList, Func<HtmlSchemaDescriptor>? schema, params HtmlSourceDescriptor[] sources) =>
        new(name, type, isRequired, isList, sources, schema);

    /// <summary>Describes a member that is a dictionary.</summary>
    public static HtmlMemberDescriptor Dictionary(string name, Type type, Type key, Type value, bool isRequired, Func<HtmlSchemaDescriptor>? schema, params HtmlSourceDescriptor[] sources) =>
        new(name, type, isRequired, isList: true, sources, schema) { KeyType = key, ValueType = value };

    /// <summary>Describes a source.</summary>
    public static HtmlSourceDescriptor Source(HtmlSourceKind kind, int index, string expression, string attribute) => new(kind, expression, index, attribute);
}
