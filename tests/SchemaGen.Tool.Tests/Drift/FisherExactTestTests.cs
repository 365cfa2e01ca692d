using System;
using System.Numerics;
using SchemaGen.Tool.Drift.Statistics;

namespace SchemaGen.Tool.Tests.Drift;

public sealed class FisherExactTestTests
{
    /// <remarks>
    /// The first two are from Fisher's experiment with tea (The Design of Experiments, 1935), the third is Fisher's table of convicted twins, for which R's <c>fisher.test(Convictions, alternative = "less")</c> gives
    /// 0.0004652. The others were computed with fractions of integers in Python.
    /// </remarks>
    [Theory]
    [InlineData(4, 4, 0, 4, 1 / 70.0)]
    [InlineData(3, 4, 1, 4, 17 / 70.0)]
    [InlineData(10, 13, 2, 17, 0.00046518094336290503)]
    [InlineData(10, 10, 0, 10, 5.412544112234515e-06)]
    [InlineData(980, 1_000, 950, 1_000, 0.00017425967665861996)]
    [InlineData(20, 20, 60, 100, 0.00011999487028840256)]
    [InlineData(9_900, 10_000, 9_700, 10_000, 4.672269711137285e-25)]
    [InlineData(5_000, 10_000, 4_900, 10_000, 0.08073464575422903)]
    public void Fall_KnownTables_HasTheirProbability(int before, int ofBefore, int now, int ofNow, double expected)
    {
        AssertClose(expected, FisherExactTest.Fall(new Proportion(before, ofBefore), new Proportion(now, ofNow)));
        AssertClose(expected, FisherExactTest.Rise(new Proportion(now, ofNow), new Proportion(before, ofBefore)));
    }

    [Fact]
    public void FallAndRise_AllSmallTables_AreThoseOfIntegers()
    {
        for (int ofBefore = 0; ofBefore <= 9; ofBefore++)
        {
            for (int ofNow = 0; ofNow <= 9; ofNow++)
            {
                for (int countBefore = 0; countBefore <= ofBefore; countBefore++)
                {
                    for (int countNow = 0; countNow <= ofNow; countNow++)
                    {
                        var before = new Proportion(countBefore, ofBefore);
                        var now = new Proportion(countNow, ofNow);
                        (double atMost, double atLeast, double smallestFall, double smallestRise) = Exact(before, now);
                        AssertClose(atMost, FisherExactTest.Fall(before, now));
                        AssertClose(atLeast, FisherExactTest.Rise(before, now));
                        AssertClose(smallestFall, FisherExactTest.SmallestFall(before, now));
                        AssertClose(smallestRise, FisherExactTest.SmallestRise(before, now));
                    }
                }
            }
        }
    }

    [Fact]
    public void Fall_ComplementAndExchange_AreSymmetric()
    {
        var random = new Random(1);

        for (int i = 0; i < 2_000; i++)
        {
            (Proportion before, Proportion now) = (Sample(random), Sample(random));
            double fall = FisherExactTest.Fall(before, now);
            AssertClose(fall, FisherExactTest.Rise(now, before));
            AssertClose(fall, FisherExactTest.Rise(new Proportion(before.Of - before.Count, before.Of), new Proportion(now.Of - now.Count, now.Of)));
            Assert.InRange(fall, FisherExactTest.SmallestFall(before, now), 1);

            // The number itself is in both tails.
            Assert.True(fall + FisherExactTest.Rise(before, now) >= 1 - 1e-9);
        }
    }

    [Fact]
    public void Fall_FewerPages_IsLessProbable()
    {
        var random = new Random(2);

        for (int i = 0; i < 2_000; i++)
        {
            (Proportion before, Proportion now) = (Sample(random), Sample(random));

            if (now.Count > 0)
            {
                Assert.True(FisherExactTest.Fall(before, now with { Count = now.Count - 1 }) <= FisherExactTest.Fall(before, now) + 1e-12);
            }

            if (before.Count > 0)
            {
                Assert.True(FisherExactTest.Fall(before with { Count = before.Count - 1 }, now) >= FisherExactTest.Fall(before, now) - 1e-12);
            }
        }
    }

    [Fact]
    public void Fall_SamplesOfMillions_StaysAProbability()
    {
        Assert.Equal(0, FisherExactTest.Fall(new Proportion(1_000_000, 1_000_000), new Proportion(0, 1_000_000)));
        Assert.Equal(1, FisherExactTest.Rise(new Proportion(1_000_000, 1_000_000), new Proportion(0, 1_000_000)));
        Assert.Equal(1, FisherExactTest.Fall(new Proportion(int.MaxValue, int.MaxValue), new Proportion(3, 3)));
    }

    private static Proportion Sample(Random random)
    {
        int of = random.Next(1, 60);
        return new Proportion(random.Next(0, of + 1), of);
    }

    private static (double AtMost, double AtLeast, double SmallestFall, double SmallestRise) Exact(Proportion before, Proportion now)
    {
        int property = before.Count + now.Count;
        BigInteger all = Choose(before.Of + now.Of, now.Of);
        BigInteger atMost = 0;
        BigInteger atLeast = 0;
        BigInteger first = 0;
        BigInteger last = 0;

        for (int k = 0; k <= now.Of; k++)
        {
            BigInteger ways = Choose(property, k) * Choose(before.Of + now.Of - property, now.Of - k);
            atMost += k <= now.Count ? ways : 0;
            atLeast += k >= now.Count ? ways : 0;
            first = first == 0 ? ways : first;
            last = ways == 0 ? last : ways;
        }

        return ((double)atMost / (double)all, (double)atLeast / (double)all, (double)first / (double)all, (double)last / (double)all);
    }

    private static BigInteger Choose(int n, int k)
    {
        BigInteger result = k < 0 || k > n ? 0 : 1;

        for (int i = 0; i < k; i++)
        {
            result = result * (n - i) / (i + 1);
        }

        return result;
    }

    private static void AssertClose(double expected, double actual) => Assert.InRange(actual, expected * (1 - 1e-10), expected * (1 + 1e-10));
}
