using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SchemaGen.Snapshots;

/// <summary>The value of a test's parameter, as it stands in a file name.</summary>
internal static class ParameterText
{
    /// <summary>Writes <paramref name="value"/> the same on every machine.</summary>
    public static string Of(object? value) => Write(value, isRoot: true);

    private static string Write(object? value, bool isRoot) => value switch
    {
        null => "null",
        string text => SnapshotNames.Clean(text),
        Enum name => name.ToString(),
        // Verify's own forms of these were not observed; a name that it would not read is worse than none.
        DateTime or DateTimeOffset or DateOnly or TimeOnly => throw Unknown(value),
        IDictionary => throw Unknown(value),
        _ when IsPair(value.GetType()) => throw Unknown(value),
        IEnumerable items => Items(items, isRoot),
        IFormattable number => SnapshotNames.Clean(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => SnapshotNames.Clean(value.ToString() ?? throw Unknown(value)),
    };

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static string Items(IEnumerable items, bool isRoot)
    {
        string text = string.Join(',', items.Cast<object?>().Select(static item => Write(item, isRoot: false)));

        if (text.Length == 0 && !items.Cast<object?>().Any())
        {
            return "[]";
        }

        return isRoot ? text : $"[{text}]";
    }

    private static NotSupportedException Unknown(object value) =>
        new($"A parameter of type {value.GetType()} has no known name in a snapshot's file name. Call UseTextForParameters.");
}
