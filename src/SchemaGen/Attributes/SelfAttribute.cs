using System;

namespace SchemaGen;

/// <summary>Reads the element of the schema: the root element of the document, or, in a nested schema, the element that the selector of the outer schema matched.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class SelfAttribute : ElementSourceAttribute;
