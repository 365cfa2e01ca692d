using System;
using System.Collections.Generic;
using System.ComponentModel;
using SchemaGen.Text;

namespace SchemaGen.Runtime;

/// <summary>The texts that name the values of an enum, compared without case. Made for generated code.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumNames<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates the names of an enum.</summary>
    /// <param name="names">The texts and their values. The first of equal texts counts.</param>
    public EnumNames(params (string Text, T Value)[] names)
    {
        ArgumentNullException.ThrowIfNull(names);

        foreach ((string text, T value) in names)
        {
            _values.TryAdd(ElementText.Normalize(text), value);
        }
    }

    /// <summary>Gets the value that a text names.</summary>
    internal bool TryGet(string text, out T value) => _values.TryGetValue(ElementText.Normalize(text), out value);
}
