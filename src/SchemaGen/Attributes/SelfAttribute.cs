using System;

namespace SchemaGen;

/// <summary>Reads the schema's own element: the document's root element, or in a nested schema the element that the parent's selector matched.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class SelfAttribute : ElementSourceAttribute;
