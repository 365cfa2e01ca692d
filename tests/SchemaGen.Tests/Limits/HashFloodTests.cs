using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using SchemaGen.Reading;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Limits;

/// <summary>Values that a page chooses so that their hash codes collide.</summary>
[Trait("Runs", "Once")]
public sealed partial class HashFloodTests
{
    private const int Count = 30_000;

    [Fact]
    public void GetHashCode_ValuesThatCollideInNET_AreSpread()
    {
        AssertSpread(i => ((long)i << 32) | (long)i);
        AssertSpread(i => ((ulong)(uint)i << 32) | (uint)i);
        AssertSpread(i => i * 52361);
        AssertSpread(i => (uint)i * 52361u);
        AssertSpread(i => ((Int128)i << 64) | (Int128)i);
        AssertSpread(i => (UInt128)(uint)i << 96 | (uint)i);
        AssertSpread(i => BitConverter.Int64BitsToDouble(((long)i << 32) | (long)i));
        AssertSpread(i => new decimal(i, i, 0, false, 0));
        AssertSpread(i => new Guid(i, 0, 0, 0, 0, 0, 0, (byte)(i >> 24), (byte)(i >> 16), (byte)(i >> 8), (byte)i));
        AssertSpread(i => new DateTime(((long)(i & 0xFFFFF) << 32) | (long)i));
        AssertSpread(i => new DateTimeOffset(((long)(i & 0xFFFFF) << 32) | (long)i, TimeSpan.Zero));
        AssertSpread(i => new TimeSpan(((long)i << 32) | (long)i));
        AssertSpread(i => DateOnly.FromDayNumber(i));
    }

    [Fact]
    public void GetHashCode_EqualValues_AreEqual()
    {
        AssertSame(1.0m, 1.00m, -0.0m, 0m, 79228162514264337593543950335m, 79228162514264337593543950335m, 0.0000000000000000000000000001m, 0.0000000000000000000000000001m);
        AssertSame(0.0, -0.0, double.NaN, BitConverter.Int64BitsToDouble(-1), 1e300, 1e300);
        AssertSame(0f, -0f, float.NaN, BitConverter.Int32BitsToSingle(-1));
        AssertSame(new DateTime(5, DateTimeKind.Utc), new DateTime(5, DateTimeKind.Local));
        AssertSame(new DateTimeOffset(2024, 1, 1, 12, 0, 0, TimeSpan.Zero), new DateTimeOffset(2024, 1, 1, 13, 0, 0, TimeSpan.FromHours(1)));
    }

    [Fact]
    public void Extract_NumbersWithOneHashCode_FillSetListAndDictionary()
    {
        // 30,000 values with the default comparer are 450 million comparisons each.
        string html = string.Concat(Enumerable.Range(0, Count).Select(static i => $"<p><b>{((long)i << 32) | (long)i}</b><i>2</i></p>"));
        Collected collected = Issues.Clean(Collected.Extract(html));
        Assert.Equal((Count, Count, Count), (collected.Numbers.Count, collected.Combined.Count, collected.ByNumber.Count));
        Assert.Contains((5L << 32) | 5L, collected.Numbers);
        Assert.Equal(2, collected.ByNumber[(7L << 32) | 7L]);
        Assert.True(collected.Numbers.SetEquals(Enumerable.Range(0, Count).Select(static i => ((long)i << 32) | (long)i)));
    }

    [Theory]
    [InlineData("b")]
    [InlineData("i")]
    [InlineData("u")]
    public void Extract_ValuesOfAUsersTypeWithOneHashCode_EndAsLimit(string name)
    {
        string html = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<p><{name}>{i}</{name}></p>"));
        HtmlIssue issue = Issues.Single(CollectedOwn.Extract(html), "", HtmlIssueKind.LimitReached);
        Assert.Equal("The page has too many different values of type Colliding with the same hash code.", issue.Message);
    }

    [Fact]
    public void Extract_AFewValuesOfAUsersTypeWithOneHashCode_AreRead()
    {
        string html = string.Concat(Enumerable.Range(0, 1000).Select(static i => $"<p><b>{i}</b><i>{i}</i><u>{i}</u></p>"));
        CollectedOwn collected = Issues.Clean(CollectedOwn.Extract(html));
        Assert.Equal((1000, 1000, 1000), (collected.Set.Count, collected.Combined.Count, collected.ByKey.Count));

        // Once it is the user's, nothing is counted any more.
        Assert.All(Enumerable.Range(1000, 20_000), i => Assert.DoesNotContain(new Colliding(i), collected.Set));
    }

    private static void AssertSpread<T>(Func<int, T> make)
    {
        SpreadComparer<T> comparer = SpreadComparer<T>.Create()!;
        int[] codes = [.. Enumerable.Range(0, Count).Select(i => comparer.GetHashCode(make(i)!))];
        Assert.True(codes.Distinct().Count() > Count - 20, typeof(T).Name);

        // Nor do they share the buckets of a set.
        Assert.True(codes.GroupBy(static c => (uint)c % 52361).Max(static g => g.Count()) < 20, typeof(T).Name);
    }

    private static void AssertSame<T>(params T[] pairs)
    {
        SpreadComparer<T> comparer = SpreadComparer<T>.Create()!;

        for (int i = 0; i < pairs.Length; i += 2)
        {
            Assert.True(comparer.Equals(pairs[i], pairs[i + 1]), $"{pairs[i]}");
            Assert.Equal(comparer.GetHashCode(pairs[i]!), comparer.GetHashCode(pairs[i + 1]!));
        }
    }

    [HtmlSchema]
    private sealed partial class Collected
    {
        [Css("b")]
        public required HashSet<long> Numbers { get; init; }

#pragma warning disable SCHEMA0080 // The second source repeats each value, which costs a comparison.
        [Css("b"), Items(Combine = true)]
        [Css("p > b")]
#pragma warning restore SCHEMA0080
        public required List<long> Combined { get; init; }

        [Css("p", Key = "b", Value = "i")]
        public required Dictionary<long, int> ByNumber { get; init; }
    }

    [HtmlSchema]
    private sealed partial class CollectedOwn
    {
        [Css("b")]
        public HashSet<Colliding> Set { get; init; } = [];

#pragma warning disable SCHEMA0080 // The second source repeats each value, which costs a comparison.
        [Css("i"), Items(Combine = true)]
        [Css("p > i")]
#pragma warning restore SCHEMA0080
        public List<Colliding> Combined { get; init; } = [];

        [Css("p", Key = "u", Value = "u")]
        public Dictionary<Colliding, string> ByKey { get; init; } = [];
    }

    private readonly record struct Colliding(int Value) : IParsable<Colliding>
    {
        public static Colliding Parse(string s, IFormatProvider? provider) => throw new NotSupportedException();

        public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Colliding result)
        {
            bool isNumber = int.TryParse(s, provider, out int value);
            result = new Colliding(value);
            return isNumber;
        }

        public override int GetHashCode() => 1;
    }
}
