using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Tool.Drift.Statistics;

/// <summary>Corrects the p-values of several exact tests, so that the probability of one or more false alarms among all of them is at most the level.</summary>
/// <remarks>
/// Holm's step-down procedure (Scandinavian Journal of Statistics 6, 1979), among the tests that Tarone's method leaves (Biometrics 46, 1990): a test whose smallest possible p-value is too great can never reject, so it
/// needs no share of the level. A source that fills every page in both samples is such a test, and they are the majority. The smallest p-values depend on the pages of both samples together, and not on which page is in
/// which sample. So the tests that are left do not depend on the drift either, and Holm's procedure keeps the level among them, whatever the dependence between the tests.
/// </remarks>
internal static class MultipleTests
{
    /// <summary>Corrects p-values.</summary>
    /// <param name="tests">The p-value of each test, and the smallest one that the test could have had.</param>
    /// <param name="level">The level.</param>
    /// <returns>The corrected p-values in the order of the tests: those that are at most the level are significant. 1 for tests that could never be significant.</returns>
    public static double[] Correct(IReadOnlyList<(double P, double Smallest)> tests, double level)
    {
        double[] corrected = new double[tests.Count];
        Array.Fill(corrected, 1);
        int[] ordered = [.. TestsThatCount(tests, level).OrderBy(i => tests[i].P)];
        double largest = 0;

        for (int i = 0; i < ordered.Length; i++)
        {
            // The i-th smallest p-value is compared with the level divided by the number of those that are not smaller.
            largest = Math.Max(largest, Math.Min(1, (ordered.Length - i) * tests[ordered[i]].P));
            corrected[ordered[i]] = largest;
        }

        return corrected;
    }

    /// <summary>Finds the tests that could be significant if the level is divided among them: the smallest number K, such that at most K tests have a smallest p-value of at most the K-th part of the level.</summary>
    private static IEnumerable<int> TestsThatCount(IReadOnlyList<(double P, double Smallest)> tests, double level)
    {
        for (int k = 1; ; k++)
        {
            double share = level / k;

            if (tests.Count(test => test.Smallest <= share) <= k)
            {
                return Enumerable.Range(0, tests.Count).Where(i => tests[i].Smallest <= share);
            }
        }
    }
}
