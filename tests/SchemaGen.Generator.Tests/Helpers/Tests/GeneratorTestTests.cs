using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Helpers.Tests;

/// <summary>The generator harness lets good generators pass, and only them.</summary>
public class GeneratorTestTests
{
    [Fact]
    public void Silent_code_passes_and_is_returned()
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
    public void Code_that_is_not_silent_fails_and_is_shown(string name, string id)
    {
        Exception exception = Assert.ThrowsAny<Exception>(() => GeneratorTest.Run<FakeGenerator>(Program(name)));

        Assert.Contains(id, exception.Message, StringComparison.Ordinal);
        Assert.Contains($"    4      partial class {name}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_in_the_program_fails() =>
        Assert.Contains("CS8618", Assert.ThrowsAny<Exception>(() => GeneratorTest.Run<FakeGenerator>(
            "namespace Ns; public partial class A { public string Name { get; set; } }")).Message, StringComparison.Ordinal);

    [Fact]
    public void Annotations_of_the_program_are_no_warning_where_nullable_is_off() =>
        GeneratorTest.Run<FakeGenerator>("namespace Ns; public partial class A { public string? Name { get; set; } }");

    [Fact]
    public void An_exception_of_the_generator_fails() =>
        Assert.Contains("the generator's own exception", Assert.ThrowsAny<Exception>(() => GeneratorTest.Run<FakeGenerator>(Program("Throws"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Code_that_depends_on_the_culture_fails() =>
        Assert.Contains("depends on the culture", Assert.ThrowsAny<Exception>(() => GeneratorTest.Run<FakeGenerator>(Program("Cultural"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Options_are_followed()
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
    public void The_references_are_net8_with_AngleSharp() =>
        GeneratorTest.Run<FakeGenerator>("namespace Ns; internal partial class A { internal AngleSharp.Dom.IDocument? Document { get; } internal System.DateOnly Day { get; } }");

    [Fact]
    public void What_came_after_net8_is_not_referenced() =>
        Assert.Contains("CS0234", Assert.ThrowsAny<Exception>(() => GeneratorTest.Run<FakeGenerator>(
            "namespace Ns; internal partial class A { internal System.Threading.Lock? Lock; }")).Message, StringComparison.Ordinal);

    private static string Program(string name) => $"namespace Ns; public partial class {name} {{ }}";
}
