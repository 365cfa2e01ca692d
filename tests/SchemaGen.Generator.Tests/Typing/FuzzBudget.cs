using System;
using System.Globalization;

namespace SchemaGen.Generator.Tests.Typing;

/// <summary>How long tests with random input run: a few seconds each, or as many as <c>SCHEMAGEN_FUZZ_SECONDS</c> says.</summary>
internal static class FuzzBudget
{
    /// <summary>The time without the variable.</summary>
    public static readonly TimeSpan Default = TimeSpan.FromSeconds(4);

    private static readonly string? s_seconds = Environment.GetEnvironmentVariable("SCHEMAGEN_FUZZ_SECONDS");

    /// <summary>Whether the variable is set.</summary>
    public static bool IsSet => !string.IsNullOrEmpty(s_seconds);

    /// <summary>The time of one test.</summary>
    public static TimeSpan Time => IsSet ? TimeSpan.FromSeconds(double.Parse(s_seconds!, CultureInfo.InvariantCulture)) : Default;
}
