using System;
using System.Globalization;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Snapshots;

/// <summary>Real snapshots, read by Verify (-p:UseVerify=true) and by the reader alike: the proof that both take the same files.</summary>
public class SnapshotTests
{
    [Fact]
    public Task A_driver() => Verify(Driver(new SampleGenerator(("a/Ns.A.g.cs", "class A;\n"), ("b/Ns.A.g.cs", "class B;\n"), ("Other.g.cs", "no line feed at the end"))));

    [Fact]
    public async Task A_run_with_diagnostics() =>
        await Verify(Driver(new SampleGenerator([("Ns.A.g.cs", "class A;\n")], [static _ => SampleGenerator.Plain, SampleGenerator.InTree])).GetRunResult());

    [Fact]
    public Task Nothing_at_all() => Verify(Driver(new SampleGenerator()));

    [Theory]
    [InlineData("a:b c", null, true, DayOfWeek.Friday)]
    [InlineData("", 1.5, false, DayOfWeek.Monday)]
    public Task Parameters(string text, double? number, bool flag, DayOfWeek day) => 
        Verify(Driver(new SampleGenerator(("A.g.cs", string.Create(CultureInfo.InvariantCulture, $"// {text} {number} {flag} {day}\n")))));

    [Fact]
    public Task A_folder() => Verify(Driver(new SampleGenerator(("A.g.cs", "// folder\n")))).UseDirectory("Snapshots");

    [Theory]
    [InlineData("x", 1)]
    public Task Other_values_of_parameters(string text, int number) => Verify(Driver(new SampleGenerator(("A.g.cs", $"// {text} {number}\n")))).UseParameters("y", 2);

    [Theory]
    [InlineData("x", 1)]
    public Task A_text_for_parameters(string text, int number) => Verify(Driver(new SampleGenerator(("A.g.cs", $"// {text} {number}\n")))).UseTextForParameters("text");

    [Fact]
    public async Task A_file_name() => await Verifier.Verify(Driver(new SampleGenerator(("A.g.cs", "// file name\n")))).UseFileName("SnapshotTests_of_its_own");

    [Fact]
    public async Task An_exception_of_the_generator_is_thrown() =>
        await Assert.ThrowsAsync<NotSupportedException>(async () => await Verify(Driver(new SampleGenerator(new NotSupportedException("mine")))));

    private static GeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create(generator).RunGenerators(
            CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText("namespace Ns;\nclass A\n{\n}\n", path: "Sample.cs", cancellationToken: TestContext.Current.CancellationToken)]),
            TestContext.Current.CancellationToken);
}
