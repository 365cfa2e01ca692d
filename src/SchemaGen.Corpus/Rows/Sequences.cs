using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;

namespace SchemaGen.Corpus.Rows;

/// <summary>Converts lists and dictionaries.</summary>
internal static class Sequences
{
    /// <summary>Creates the conversion of a list.</summary>
    public static ValueConverter ListConverter(ValueConverter item) => (value, issues) =>
    {
        if (IsDefault(value))
        {
            return null;
        }

        var items = new List<object?>();

        foreach (object? element in (IEnumerable)value)
        {
            items.Add(element is null ? null : item(element, issues));
        }

        return items.ToArray();
    };

    /// <summary>Creates the conversion of a dictionary.</summary>
    /// <param name="entry">The type of the entries.</param>
    /// <param name="key">Converts keys.</param>
    /// <param name="value">Converts values.</param>
    public static ValueConverter MapConverter(Type entry, ValueConverter key, ValueConverter value)
    {
        Func<object, object?> getKey = MemberAccess.Compile(entry, "Key");
        Func<object, object?> getValue = MemberAccess.Compile(entry, "Value");

        return (dictionary, issues) =>
        {
            var entries = new List<object?>();

            foreach (object? element in (IEnumerable)dictionary)
            {
                object? member = getValue(element!);
                entries.Add(new object?[] { key(getKey(element!)!, issues), member is null ? null : value(member, issues) });
            }

            return entries.ToArray();
        };
    }

    /// <remarks>A default ImmutableArray throws when it is enumerated.</remarks>
    private static bool IsDefault(object value) => value.GetType() is { IsValueType: true } type && type.GetProperty("IsDefault", BindingFlags.Instance | BindingFlags.Public)?.GetValue(value) is true;
}
