using System;
using System.Collections.Generic;

namespace SchemaGen.Html;

/// <summary>The named character references (HTML, 13.5).</summary>
internal static partial class NamedReferences
{
    /// <summary>The length of the longest name, <c>CounterClockwiseContourIntegral</c>.</summary>
    public const int MaxLength = 31;

    /// <summary>The length of the longest name that needs no semicolon.</summary>
    public const int MaxLegacyLength = 6;

    /// <summary>The start of each entry, built on first use.</summary>
    private static readonly int[] s_starts = FindStarts();

    /// <summary>Finds a name, which is case-sensitive.</summary>
    /// <param name="name">The name without <c>&amp;</c> and <c>;</c>.</param>
    /// <param name="value">The one or two characters that it stands for.</param>
    /// <param name="isLegacy">Whether the semicolon may be left out.</param>
    public static bool TryFind(ReadOnlySpan<char> name, out ReadOnlySpan<char> value, out bool isLegacy)
    {
        int low = 0;
        int high = s_starts.Length - 1;

        while (low <= high)
        {
            int middle = (low + high) >> 1;
            ReadOnlySpan<char> entry = Packed.AsSpan(s_starts[middle]);
            int end = entry.IndexOfAny(';', '&');
            int order = name.SequenceCompareTo(entry[..end]);

            if (order == 0)
            {
                isLegacy = entry[end] == '&';
                entry = entry[(end + 1)..];
                value = entry[..entry.IndexOf(' ')];
                return true;
            }

            low = order > 0 ? middle + 1 : low;
            high = order < 0 ? middle - 1 : high;
        }

        value = default;
        isLegacy = false;
        return false;
    }

    private static int[] FindStarts()
    {
        var starts = new List<int>();

        for (int start = 0; start < Packed.Length; start = Packed.IndexOf(' ', start) + 1)
        {
            starts.Add(start);
        }

        return [.. starts];
    }
}
