using System;

namespace SchemaGen.Tool.Drift.Statistics;

/// <summary>Fisher's exact test of two proportions, one-sided.</summary>
/// <remarks>
/// If the property does not depend on the sample, and the numbers of pages with and without it are given, the number in one sample has the hypergeometric distribution (Fisher, Statistical Methods for Research Workers,
/// 5th edition 1934, section 21.02). Its terms are summed as multiples of the largest one, from which each follows by a quotient of integers, so that neither factorials nor logarithms are needed.
/// </remarks>
internal static class FisherExactTest
{
    /// <summary>Gets the probability that a second sample has as few pages with the property as it has, or fewer, although its rate is the same.</summary>
    public static double Fall(Proportion before, Proportion now) => new Distribution(before, now).AtMost(now.Count);

    /// <summary>Gets the probability that a second sample has as many pages with the property as it has, or more, although its rate is the same.</summary>
    public static double Rise(Proportion before, Proportion now) => Fall(now, before);

    /// <summary>Gets the smallest value that <see cref="Fall"/> can have for samples of the same sizes with as many pages with the property in both together. It does not depend on how these are distributed.</summary>
    public static double SmallestFall(Proportion before, Proportion now)
    {
        var distribution = new Distribution(before, now);
        return distribution.AtMost(distribution.First);
    }

    /// <summary>Gets the smallest value that <see cref="Rise"/> can have.</summary>
    public static double SmallestRise(Proportion before, Proportion now) => SmallestFall(now, before);

    /// <summary>The hypergeometric distribution of the number of pages with the property in the second of two samples.</summary>
    private readonly struct Distribution
    {
        private readonly long _drawn;
        private readonly long _others;
        private readonly long _property;

        public Distribution(Proportion before, Proportion now)
        {
            _drawn = now.Of;
            _others = before.Of;
            _property = (long)before.Count + now.Count;
            First = Math.Max(0, _property - _others);
            Last = Math.Min(_drawn, _property);
        }

        /// <summary>The smallest possible number.</summary>
        public long First { get; }

        /// <summary>The largest possible number.</summary>
        private long Last { get; }

        /// <summary>Gets the probability of a number or a smaller one.</summary>
        public double AtMost(long count)
        {
            // The number with the largest probability.
            long mode = Math.Clamp((_drawn + 1) * (_property + 1) / (_drawn + _others + 2), First, Last);
            double all = 1;
            double tail = mode <= count ? 1 : 0;
            double term = 1;

            for (long k = mode; k < Last && term > 0; k++)
            {
                term *= Quotient(k);
                all += term;
                tail += k + 1 <= count ? term : 0;
            }

            term = 1;

            for (long k = mode - 1; k >= First && term > 0; k--)
            {
                term /= Quotient(k);
                all += term;
                tail += k <= count ? term : 0;
            }

            return Math.Min(1, tail / all);
        }

        /// <summary>Gets the probability of the number after this one, as a multiple of its probability.</summary>
        private double Quotient(long k) => (double)(_property - k) * (_drawn - k) / ((double)(k + 1) * (_others - _property + k + 1));
    }
}
