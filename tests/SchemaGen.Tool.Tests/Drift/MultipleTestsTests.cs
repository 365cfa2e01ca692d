using System;
using System.Linq;
using SchemaGen.Tool.Drift.Statistics;

namespace SchemaGen.Tool.Tests.Drift;

public sealed class MultipleTestsTests
{
    /// <remarks>As R's <c>p.adjust(p, "holm")</c>.</remarks>
    [Fact]
    public void Correct_TestsThatCouldAllReject_AreThoseOfHolm()
    {
        Assert.Equal([0.03, 0.06, 0.06, 0.02], Correct(0.05, (0.01, 0), (0.04, 0), (0.03, 0), (0.005, 0)).Select(static p => Math.Round(p, 12)));
        Assert.Equal([0.9, 0.1], Correct(0.2, (0.9, 0), (0.05, 0)));
        Assert.Empty(Correct(0.05));
    }

    [Fact]
    public void Correct_TestsThatCannotReject_NeedNoShareOfTheLevel()
    {
        // 98 sources that fill all pages in both samples, and two that could have fallen.
        (double, double)[] tests = [(0.004, 0.004), (0.3, 0.004), .. Enumerable.Repeat((1.0, 1.0), 98)];
        double[] corrected = Correct(0.01, tests);
        Assert.Equal(0.008, corrected[0]);
        Assert.True(corrected[1] > 0.01);
        Assert.All(corrected[2..], static p => Assert.Equal(1, p));
    }

    [Fact]
    public void Correct_TestsThatCannotRejectTogether_AreLeftOut()
    {
        // Three tests that could reject at 0.01, but not if the level is divided by three; one that could even then.
        double[] corrected = Correct(0.01, (0.004, 0.004), (0.004, 0.004), (0.004, 0.004), (0.0001, 0.0001));
        Assert.Equal([1, 1, 1, 0.0001], corrected);
    }

    [Fact]
    public void Correct_AnyTests_KeepTheirOrderAndAreNotSmaller()
    {
        var random = new Random(3);

        for (int i = 0; i < 500; i++)
        {
            (double P, double Smallest)[] tests = Enumerable.Range(0, random.Next(1, 30)).Select(_ => Math.Pow(random.NextDouble(), 6)).Select(p => (p, p * random.NextDouble())).ToArray();
            double[] corrected = Correct(0.05, tests);
            double[] reversed = Correct(0.05, [.. tests.Reverse()]);
            Assert.Equal(corrected, reversed.Reverse());

            for (int a = 0; a < tests.Length; a++)
            {
                Assert.InRange(corrected[a], tests[a].P, 1);

                for (int b = 0; b < tests.Length; b++)
                {
                    Assert.True(corrected[a] == 1 || corrected[b] == 1 || tests[a].P > tests[b].P || corrected[a] <= corrected[b]);
                }
            }
        }
    }

    private static double[] Correct(double level, params (double P, double Smallest)[] tests) => MultipleTests.Correct(tests, level);
}
