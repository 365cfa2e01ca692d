using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace SchemaGen.Runtime;

/// <summary>A method of the user's that converts. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool UserConversion<in TInput, T>(TInput input, [MaybeNullWhen(false)] out T value);
