using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>A user's method that converts a text or an element. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool UserConversion<in TInput, T>(TInput input, out T? value);
