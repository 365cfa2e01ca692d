using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Snapshots;

namespace SchemaGen.Generator.Tests.Snapshots;

/// <summary>What of a run is compared.</summary>
public class SnapshotTargetsTests
{
    [Fact]
    public void From_SeveralSources_AreSortedAndNamedAfterTheirHints()
    {
        GeneratorDriverRunResult run = Run(new SampleGenerator(("b/Ns.X.g.cs", "x\r\ny\r"), ("a/Ns.X.g.cs", "1"), ("Y", "2")));

        Assert.Equal(
            [new("Y", "cs", "//HintName: Y.cs\n2"), new("Ns.X.g", "cs", "//HintName: a/Ns.X.g.cs\n1"), new("Ns.X.g", "cs", "//HintName: b/Ns.X.g.cs\nx\ny\n")],
            SnapshotTargets.From(run));
    }

    [Fact]
    public void From_EqualNamesInAnOrderOfTheCulture_Throws()
    {
        SnapshotTargets.From(Run(new SampleGenerator(("B/X.g.cs", ""), ("a/Y.g.cs", ""))));

        // With invariant globalization there is only one order.
        if (StringComparer.InvariantCulture.Compare("a", "B") < 0)
        {
            Assert.Throws<InvalidOperationException>(() => SnapshotTargets.From(Run(new SampleGenerator(("B/X.g.cs", ""), ("a/X.g.cs", "")))));
        }
    }

    [Fact]
    public void From_Diagnostic_IsATextWithoutName() =>
        Assert.Equal((null, "txt"), SnapshotTargets.From(Run(new SampleGenerator(SampleGenerator.Plain))).Select(static target => (target.Name, target.Extension)).Single());

    [Fact]
    public void From_GeneratorThrows_ThrowsThatException()
    {
        var exception = new NotSupportedException("mine");

        Assert.Same(exception, Assert.Throws<NotSupportedException>(() => SnapshotTargets.From(Run(new SampleGenerator(exception)))));
        Assert.Equal(2, Assert.Throws<AggregateException>(() => SnapshotTargets.From(Run(new SampleGenerator(exception), new SampleGenerator(exception)))).InnerExceptions.Count);
    }

    [Fact]
    public void From_PathOfThisMachine_Throws()
    {
        string path = Path.TrimEndingDirectorySeparator(Path.GetTempPath());

        Assert.Throws<InvalidOperationException>(() => SnapshotTargets.From(Run(new SampleGenerator(("A", $"// {path}/x")))));
        SnapshotTargets.From(Run(new SampleGenerator(("A", $"// {path}late/x"))));
    }

    /// <summary>Verify replaces such a value by a placeholder, and this reader would accept what Verify refuses.</summary>
    [Theory]
    [InlineData("7d8a3d5e-8a3c-4a57-9a3e-0d6a5b8d2f11")]
    [InlineData("{7D8A3D5E-8A3C-4A57-9A3E-0D6A5B8D2F11}")]
    [InlineData("7d8a3d5e8a3c4a579a3e0d6a5b8d2f11")]
    [InlineData("2024-04-22T21:21:00")]
    [InlineData("2024-04-22T21:21:00.5+01:00")]
    [InlineData("2024-04-22T21:21:00Z")]
    [InlineData("04/22/2024")]
    [InlineData("9:21 PM")]
    public void From_ADiagnosticWhoseTextVerifyWouldReplace_IsRefused(string text)
    {
        var descriptor = new DiagnosticDescriptor("GEN004", "T", "{0}", "C", DiagnosticSeverity.Error, isEnabledByDefault: true);
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => SnapshotTargets.From(Run(new SampleGenerator(Diagnostic.Create(descriptor, Location.None, text)))));
        Assert.Contains($"Message '{text}'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the GUID 7d8a3d5e-8a3c-4a57-9a3e-0d6a5b8d2f11")]
    [InlineData("on 2024-04-22")]
    [InlineData("12")]
    [InlineData("1.5")]
    public void From_ADiagnosticWithMoreThanThat_IsWritten(string text)
    {
        var descriptor = new DiagnosticDescriptor("GEN004", "T", "{0}", "C", DiagnosticSeverity.Error, isEnabledByDefault: true);
        Assert.Contains($"Message: {text},", SnapshotTargets.From(Run(new SampleGenerator(Diagnostic.Create(descriptor, Location.None, text)))).Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Diagnostics_GivesTheTextOfVerify()
    {
        const string Expected = """
            {
              Diagnostics: [
                {
                  Message: Bad thing X,
                  Severity: Warning,
                  WarningLevel: 1,
                  Descriptor: {
                    Id: GEN001,
                    Title: The title,
                    Description: Some description,
                    HelpLink: https://example.org/GEN001,
                    MessageFormat: Bad thing {0},
                    Category: Usage,
                    DefaultSeverity: Warning,
                    IsEnabledByDefault: true,
                    CustomTags: [
                      TagA
                    ]
                  }
                },
                {
                  Location: dir\f.cs: (1,2)-(3,4),
                  Message:
            first
            second,
                  Severity: Error,
                  Descriptor: {
                    Id: GEN002,
                    Title: T,
                    MessageFormat:
            {0}
            second,
                    Category: C,
                    DefaultSeverity: Error,
                    IsEnabledByDefault: true
                  }
                },
                {
                  Location: /*
            namespace Ns;
            class A
                  ^
            {
            */
             Sample.cs: (1,6)-(1,7),
                  Message: M,
                  Severity: Error,
                  Descriptor: {
                    Id: GEN003,
                    Title: T,
                    MessageFormat: M,
                    Category: C,
                    DefaultSeverity: Error,
                    IsEnabledByDefault: true
                  }
                }
              ]
            }
            """;

        Assert.Equal(Expected, DiagnosticsText.Write([SampleGenerator.Plain, SampleGenerator.InFile, SampleGenerator.InTree(Program().SyntaxTrees[0])]));
    }

    private static CSharpCompilation Program() =>
        CSharpCompilation.Create("Sample", [TestCompilation.Parse("namespace Ns;\nclass A\n{\n}\n", "Sample.cs", TestCompilation.ParseOptions(new TestOptions()))]);

    private static GeneratorDriverRunResult Run(params IIncrementalGenerator[] generators) =>
        CSharpGeneratorDriver.Create(generators).RunGenerators(Program(), TestContext.Current.CancellationToken).GetRunResult();
}
