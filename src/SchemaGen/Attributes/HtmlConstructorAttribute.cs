using System;

namespace SchemaGen;

/// <summary>Says which constructor builds the schema. Without it: the parameterless one, else the only one; a record's primary constructor counts first.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class HtmlConstructorAttribute : Attribute;
