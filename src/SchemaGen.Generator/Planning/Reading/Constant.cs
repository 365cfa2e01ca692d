using System.Collections.Generic;

namespace SchemaGen.Generator.Planning;

/// <summary>A value that the generated code holds in a field.</summary>
/// <param name="Label">The member and source that the field is named after.</param>
/// <param name="Value">The value.</param>
internal sealed record Constant<T>(string Label, T Value)
{
    /// <summary>Adds a constant to others.</summary>
    /// <returns>Its index.</returns>
    public static int Add(List<Constant<T>> constants, string label, T value)
    {
        constants.Add(new Constant<T>(label, value));
        return constants.Count - 1;
    }
}
