using System;
using System.Buffers;

namespace SchemaGen.Html;

/// <summary>Grows pooled arrays in steps that can be cancelled: a page of several megabytes copies hundreds of megabytes at once otherwise.</summary>
internal static class GradualGrowth
{
    /// <summary>The items copied between two reports of progress: less than a millisecond for rows of 32 bytes in memory that was never used.</summary>
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
}
