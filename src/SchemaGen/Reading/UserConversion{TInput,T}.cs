using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>A method of the user's that converts. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool UserConversion<in TInput, T>(TInput input, out T? value);
