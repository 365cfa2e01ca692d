using System;
using System.Collections.Generic;
using System.Globalization;
using CsCheck;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>Random samples that are the same in each run.</summary>
internal static class RandomSamples
{
    /// <summary>Gets samples. CsCheck uses a seed for the first sample only, so each one has its own. Set SCHEMAGEN_RANDOM to explore others.</summary>
    /// <param name="gen">The generator.</param>
    /// <param name="seed">The seed: 13 digits.</param>
    /// <param name="count">The number of samples, at most 10,000.</param>
    public static List<T> Of<T>(Gen<T> gen, string seed, int count)
    {
        bool explores = Environment.GetEnvironmentVariable("SCHEMAGEN_RANDOM") is { Length: > 0 };
        List<T> samples = [];

        for (int i = 0; i < count; i++)
        {
            string? own = explores ? null : seed[..7] + (int.Parse(seed[7..], CultureInfo.InvariantCulture) * 10000 + i).ToString("D6", CultureInfo.InvariantCulture);
            gen.Sample(samples.Add, seed: own, iter: 1, threads: 1);
        }

        return samples;
    }
}
