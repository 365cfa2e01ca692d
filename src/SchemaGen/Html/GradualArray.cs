using System;
using System.Buffers;

namespace SchemaGen.Html;

/// <summary>Copies and clears large arrays in steps, so that cancellation does not wait for hundreds of megabytes.</summary>
internal static class GradualArray
{
    /// <summary>The number of items copied between two reports of progress, which takes less than a millisecond for rows of 32 bytes, even in memory that is used for the first time.</summary>
    private const int ItemsBetweenReports = 1 << 14;

    /// <summary>Copies an array into a larger one from the pool.</summary>
    /// <param name="items">The array. The caller returns it to the pool after it has stored the new one.</param>
    /// <param name="length">The smallest length of the new array.</param>
    /// <param name="progress">Called from time to time; an exception that it throws leaves the array as it is.</param>
    public static T[] Copy<T>(T[] items, int length, Action? progress)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(length);

        for (int copied = 0; copied < items.Length; copied += ItemsBetweenReports)
        {
            if (copied > 0)
            {
                progress?.Invoke();
            }

            Array.Copy(items, copied, larger, copied, Math.Min(ItemsBetweenReports, items.Length - copied));
        }

        return larger;
    }

    /// <summary>Clears an array from an index on.</summary>
    /// <param name="items">The array.</param>
    /// <param name="start">The index of the first item.</param>
    /// <param name="end">The index after the last.</param>
    /// <param name="progress">Called from time to time; an exception that it throws leaves items as they are.</param>
    public static void Clear<T>(T[] items, int start, int end, Action? progress)
    {
        for (int next = start; next < end; next += ItemsBetweenReports)
        {
            if (next > start)
            {
                progress?.Invoke();
            }

            Array.Clear(items, next, Math.Min(ItemsBetweenReports, end - next));
        }
    }
}
