using System;

namespace SchemaGen;

/// <summary>Selects the constructor that creates the schema. By default: a record's primary constructor, then the parameterless constructor, then the only constructor.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class HtmlConstructorAttribute : Attribute;
