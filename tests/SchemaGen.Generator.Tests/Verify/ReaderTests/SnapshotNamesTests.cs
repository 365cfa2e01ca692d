using System;
using System.Collections.Generic;
using System.Reflection;
using SchemaGen.Snapshots;
using VerifyTests;

namespace SchemaGen.Generator.Tests.Snapshots;

/// <summary>The names of the files, as VERIFY.md has them.</summary>
public class SnapshotNamesTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { true, "True" },
        { 1.5, "1.5" },
        { -7, "-7" },
        { 2.50m, "2.50" },
        { DayOfWeek.Friday, "Friday" },
        { new[] { 1, 2 }, "1,2" },
        { new[] { "a", null }, "a,null" },
        { Array.Empty<int>(), "[]" },
        { new[] { new[] { 1 }, [2, 3] }, "[1],[2,3]" },
        { "", "" },
        { "a\"b\\c<d>e|f:g*h?i/j\tk", "a-b-c-d-e-f-g-h-i-j-k" },
        { "a b.c#d é", "a b.c#d é" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Of_ValueOfKnownForm_GivesTheTextOfVerify(object? value, string expected) => Assert.Equal(expected, ParameterText.Of(value));

    public static TheoryData<object> ValuesOfUnknownForm =>
    [
        DateTime.UnixEpoch, DateOnly.MinValue, new Dictionary<string, int> { ["a"] = 1 }, KeyValuePair.Create("a", 1), new[] { KeyValuePair.Create("a", 1) },
        new List<KeyValuePair<string, string>> { new("a", "b") },
    ];

    [Theory]
    [MemberData(nameof(ValuesOfUnknownForm))]
    public void Of_ValueOfUnknownForm_Throws(object value) => Assert.Throws<NotSupportedException>(() => ParameterText.Of(value));

    [Fact]
    public void Prefix_Parameters_AreNamedInOrder() => Assert.Equal("SnapshotNamesTests.Method_b=x_a=1", Prefix("x", 1));

    [Fact]
    public void Prefix_UseParameters_OverridesTheValues() => Assert.Equal("SnapshotNamesTests.Method_b=y_a=2", Prefix(new SnapshotSettings { Parameters = ["y", 2] }, "x", 1));

    [Fact]
    public void Prefix_UseTextForParameters_ReplacesTheParameters() => Assert.Equal("SnapshotNamesTests.Method_t", Prefix(new SnapshotSettings { ParametersText = "t" }, "x", 1));

    [Fact]
    public void Prefix_UseFileName_ReplacesAll() => Assert.Equal("own", Prefix(new SnapshotSettings { FileName = "own" }, "x", 1));

    [Fact]
    public void Prefix_ValuesMissing_ThrowsAndNamesUseParameters() => Assert.Contains("UseParameters", Assert.Throws<InvalidOperationException>(() => Prefix()).Message, StringComparison.Ordinal);

    [Fact]
    public void Prefix_NestedType_StartsWithTheOuterType() =>
        Assert.Equal("SnapshotNamesTests.Inner.Test", SnapshotNames.Prefix(CurrentTest.Of(typeof(Inner).GetMethod(nameof(Inner.Test))!, []), new SnapshotSettings()));

    [Fact]
    public void Find_RunningTest_GivesItsName() =>
        Assert.Equal("SnapshotNamesTests.Find_RunningTest_GivesItsName", SnapshotNames.Prefix(CurrentTest.Find(), new SnapshotSettings()));

    [Theory]
    [InlineData("x", 1)]
    public void Find_RunningTheory_GivesItsValues(string b, int a) =>
        Assert.Equal($"SnapshotNamesTests.Find_RunningTheory_GivesItsValues_b={b}_a={a}", SnapshotNames.Prefix(CurrentTest.Find(), new SnapshotSettings()));

    [Fact]
    public void Suffixes_InvalidAndEqualNames_AreCleanedAndNumbered() =>
        Assert.Equal(["", "#A-B.g.00", "#C", "#A-B.g.01"], SnapshotNames.Suffixes([new(null, "txt", ""), new("A<B.g", "cs", ""), new("C", "cs", ""), new("A<B.g", "cs", "")]));

    [Fact]
    public void UseParameters_AfterAContradictingSetting_Throws()
    {
        Assert.Throws<InvalidOperationException>(() => { new SettingsTask(static _ => { }).UseFileName("a").UseParameters(1); });
        Assert.Throws<InvalidOperationException>(() => { new SettingsTask(static _ => { }).UseTextForParameters("a").UseParameters(1); });
    }

    private static string Prefix(params object?[] arguments) => Prefix(new SnapshotSettings(), arguments);

    private static string Prefix(SnapshotSettings settings, params object?[] arguments) =>
        SnapshotNames.Prefix(CurrentTest.Of(typeof(SnapshotNamesTests).GetMethod(nameof(Method), BindingFlags.Static | BindingFlags.NonPublic)!, arguments), settings);

    private static void Method(string b, int a) => _ = (b, a);

    /// <summary>A class of tests in another.</summary>
    private sealed class Inner
    {
        public static void Test()
        {
        }
    }
}
