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
    public Task Verify_Driver_MatchesSnapshots() => Verify(Driver(new SampleGenerator(("a/Ns.A.g.cs", "class A;\n"), ("b/Ns.A.g.cs", "class B;\n"), ("Other.g.cs", "no line feed at the end"))));

    [Fact]
    public async Task Verify_RunWithDiagnostics_MatchesSnapshots() =>
        await Verify(Driver(new SampleGenerator([("Ns.A.g.cs", "class A;\n")], [static _ => SampleGenerator.Plain, SampleGenerator.InTree])).GetRunResult());

    [Fact]
    public Task Verify_NothingGenerated_Passes() => Verify(Driver(new SampleGenerator()));

    [Theory]
    [InlineData("a:b c", null, true, DayOfWeek.Friday)]
    [InlineData("", 1.5, false, DayOfWeek.Monday)]
    public Task Verify_Parameters_AreInTheFileName(string text, double? number, bool flag, DayOfWeek day) => 
        Verify(Driver(new SampleGenerator(("A.g.cs", string.Create(CultureInfo.InvariantCulture, $"// {text} {number} {flag} {day}\n")))));

    [Fact]
    public Task UseDirectory_Subfolder_ReadsTheSnapshotThere() => Verify(Driver(new SampleGenerator(("A.g.cs", "// folder\n")))).UseDirectory("Snapshots");

    [Theory]
    [InlineData("x", 1)]
    public Task UseParameters_OtherValues_AreInTheFileName(string text, int number) => Verify(Driver(new SampleGenerator(("A.g.cs", $"// {text} {number}\n")))).UseParameters("y", 2);

    [Theory]
    [InlineData("x", 1)]
    public Task UseTextForParameters_Text_IsInTheFileName(string text, int number) => Verify(Driver(new SampleGenerator(("A.g.cs", $"// {text} {number}\n")))).UseTextForParameters("text");

    [Fact]
    public async Task UseFileName_OtherName_IsTheFileName() => await Verifier.Verify(Driver(new SampleGenerator(("A.g.cs", "// file name\n")))).UseFileName("SnapshotTests_of_its_own");

    [Fact]
    public async Task Verify_GeneratorThrows_ThrowsThatException() =>
        await Assert.ThrowsAsync<NotSupportedException>(async () => await Verify(Driver(new SampleGenerator(new NotSupportedException("mine")))));

    private static GeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create(generator).RunGenerators(
            CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText("namespace Ns;\nclass A\n{\n}\n", path: "Sample.cs", cancellationToken: TestContext.Current.CancellationToken)]),
            TestContext.Current.CancellationToken);
}
