using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SchemaGen.Snapshots;

/// <summary>The names of snapshot files.</summary>
internal static class SnapshotNames
{
    private static readonly char[] s_invalidOnWindows = ['"', '\\', '<', '>', '|', ':', '*', '?', '/'];

    /// <summary>The part of a file's name before <c>#</c>, <c>.verified</c> and <c>.received</c>.</summary>
    public static string Prefix(CurrentTest test, SnapshotSettings settings) =>
        settings.FileName ?? $"{test.TypeName}.{test.MethodName}{Parameters(test, settings)}";

    /// <summary><paramref name="value"/>, with <c>-</c> for what no file name on Windows may have, so that names are the same everywhere.</summary>
    public static string Clean(string value)
    {
        var builder = new StringBuilder(value.Length);

        foreach (char c in value)
        {
            builder.Append(c < ' ' || Array.IndexOf(s_invalidOnWindows, c) >= 0 ? '-' : c);
        }

        return builder.ToString();
    }

    /// <summary>The names of <paramref name="targets"/> after the prefix; equal ones are numbered.</summary>
    public static IReadOnlyList<string> Suffixes(IReadOnlyList<SnapshotTarget> targets)
    {
        var counts = targets.CountBy(static target => (target.Name, target.Extension)).ToDictionary();
        var next = new Dictionary<(string?, string), int>();
        var suffixes = new List<string>(targets.Count);

        foreach (SnapshotTarget target in targets)
        {
            (string? Name, string Extension) key = (target.Name, target.Extension);
            string name = target.Name is null ? "" : $"#{Clean(target.Name)}";

            if (counts[key] == 1)
            {
                suffixes.Add(name);
                continue;
            }

            int index = next.GetValueOrDefault(key);
            next[key] = index + 1;
            suffixes.Add(target.Name is null ? $"#{index:D2}" : $"{name}.{index:D2}");
        }

        return suffixes;
    }

    private static string Parameters(CurrentTest test, SnapshotSettings settings)
    {
        if (settings.ParametersText is { } text)
        {
            return $"_{text}";
        }

        if (test.ParameterNames.Count == 0)
        {
            return "";
        }

        IReadOnlyList<object?> values = settings.Parameters ?? test.Arguments;

        if (values.Count != test.ParameterNames.Count)
        {
            throw new InvalidOperationException(
                $"{test.TypeName}.{test.MethodName} has {test.ParameterNames.Count} parameters, and {values.Count} values are known. Call UseParameters.");
        }

        return string.Concat(test.ParameterNames.Zip(values, static (name, value) => $"_{name}={ParameterText.Of(value)}"));
    }
}
