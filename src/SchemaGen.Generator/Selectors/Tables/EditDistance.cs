using System;

namespace SchemaGen.Generator.Selectors;

/// <summary>The edit distance of names.</summary>
internal static class EditDistance
{
    /// <summary>Computes the number of letters to add, remove, replace or swap with their neighbor that turn one name into the other (Damerau and Levenshtein).</summary>
    public static int Between(string left, string right)
    {
        // A much longer name is not similar, and the table should not grow with the input.
        if (Math.Abs(left.Length - right.Length) > 3)
        {
            return int.MaxValue;
        }

        int[,] distances = new int[left.Length + 1, right.Length + 1];

        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                distances[i, j] = i == 0 ? j : j == 0 ? i : Step(distances, left, right, i, j);
            }
        }

        return distances[left.Length, right.Length];
    }

    private static int Step(int[,] distances, string left, string right, int i, int j)
    {
        int replaced = distances[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        int best = Math.Min(replaced, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);

        bool isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];

        return isSwap ? Math.Min(best, distances[i - 2, j - 2] + 1) : best;
    }
}
