using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Helpers.Tests;

/// <summary>The generator harness lets good generators pass, and only them.</summary>
public class GeneratorTestTests
{
    [Fact]
    public void Run_CodeWithoutWarnings_ReturnsTheSource()
    {
        GeneratorTestResult result = GeneratorTest.Run<FakeGenerator>(Program("Good"));

        Assert.Contains("partial class Good", result.Source("Ns.Good.g.cs"), StringComparison.Ordinal);
        Assert.Equal(result.Source("Ns.Good.g.cs"), result.Source());
        Assert.Equal(LanguageVersion.CSharp11, result.Output.LanguageVersion);
    }

    [Theory]
    [InlineData("Warns", "CS0168")]
    [InlineData("Errs", "CS0029")]
    [InlineData("Undocumented", "CS1591")]
    public void Run_GeneratedCodeWithDiagnostic_FailsAndShowsTheLine(string name, string id)
    {
        Exception exception = Assert.ThrowsAny<Exception>(() => GeneratorTest.Run<FakeGenerator>(Program(name)));

        Assert.Contains(id, exception.Message, StringComparison.Ordinal);
        Assert.Contains($"    4      partial class {name}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ProgramWithWarning_Fails() =>
        Assert.Contains("CS8618", Assert.ThrowsAny<Exception>(() => GeneratorTest.Run<FakeGenerator>(
            "namespace Ns; public partial class A { public string Name { get; set; } }")).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_NullableAnnotationsWithNullableOff_Passes() =>
        GeneratorTest.Run<FakeGenerator>("namespace Ns; public partial class A { public string? Name { get; set; } }");

    [Fact]
    public void Run_GeneratorThrows_FailsWithTheMessage() =>
        Assert.Contains("the generator's own exception", Assert.ThrowsAny<Exception>(() => GeneratorTest.Run<FakeGenerator>(Program("Throws"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_CodeThatDependsOnTheCulture_Fails() =>
        Assert.Contains("depends on the culture", Assert.ThrowsAny<Exception>(() => GeneratorTest.Run<FakeGenerator>(Program("Cultural"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_WithOptions_UsesThem()
    {
        GeneratorTestResult result = GeneratorTest.Run<FakeGenerator>(Program("A"), new TestOptions
        {
            Language = LanguageVersion.CSharp12,
            Nullable = NullableContextOptions.Disable,
            AssemblyName = "Other",
            Files = [("B.cs", Program("B"))],
        });

        Assert.Equal(LanguageVersion.CSharp12, result.Output.LanguageVersion);
        Assert.Equal("Other", result.Output.AssemblyName);
        Assert.Contains("class B", result.Source("Ns.B.g.cs"), StringComparison.Ordinal);
        Assert.ThrowsAny<Exception>(() => result.Source());
        Assert.ThrowsAny<Exception>(() => result.Source("None.g.cs"));
    }

    [Fact]
    public void Run_TypesOfNet8AndAngleSharp_Compiles() =>
        GeneratorTest.Run<FakeGenerator>("namespace Ns; internal partial class A { internal AngleSharp.Dom.IDocument? Document { get; } internal System.DateOnly Day { get; } }");

    [Fact]
    public void Run_TypeNewerThanNet8_Fails() =>
        Assert.Contains("CS0234", Assert.ThrowsAny<Exception>(() => GeneratorTest.Run<FakeGenerator>(
            "namespace Ns; internal partial class A { internal System.Threading.Lock? Lock; }")).Message, StringComparison.Ordinal);

    private static string Program(string name) => $"namespace Ns; public partial class {name} {{ }}";
}
