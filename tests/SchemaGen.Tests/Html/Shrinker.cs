using System;

namespace SchemaGen.Tests.Html;

/// <summary>Makes a failing input smaller.</summary>
internal static class Shrinker
{
    private const int MaxAttempts = 20_000;

    /// <summary>Removes ranges, the long ones first, as long as the input keeps failing.</summary>
    public static string Shrink(string input, Func<string, bool> fails)
    {
        int attempts = 0;
        bool isShrunk = true;

        while (isShrunk)
        {
            isShrunk = false;

            for (int length = Math.Max(1, input.Length / 2); length > 0; length /= 2)
            {
                for (int start = 0; start + length <= input.Length && attempts < MaxAttempts;)
                {
                    string shorter = input.Remove(start, length);
                    attempts++;

                    if (fails(shorter))
                    {
                        input = shorter;
                        isShrunk = true;
                    }
                    else
                    {
                        start += length;
                    }
                }
            }
        }

        return input;
    }
}
