using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Helpers.Tests;

/// <summary>The analyzer harness accepts exactly what is marked.</summary>
public class AnalyzerTestTests
{
    [Fact]
    public Task VerifyAsync_MarkedDiagnostics_Passes() => AnalyzerTest.VerifyAsync<FakeAnalyzer>(
        "class {|FAKE0001:A|} { class {|FAKE0001:{|FAKE0002:Bad|}ly|} { } }",
        messages: ["There is a class 'A'", "There is a class 'Badly'", "This is bad"]);

    [Fact]
    public Task VerifyAsync_MarksInSeveralFiles_Passes() => AnalyzerTest.VerifyAsync<FakeAnalyzer>(
        "class {|FAKE0001:A|} { }",
        new TestOptions { Files = [("B.cs", "class {|FAKE0001:B|} : A { }")] },
        severity: DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("class Bad { }")]
    [InlineData("class {|FAKE0001:Bad|} { }")]
    [InlineData("class {|FAKE0002:{|FAKE0001:Bad|}ly|} { }")]
    [InlineData("class {|FAKE0001:{|FAKE0002:Bad|}ly|} { {|FAKE0001:struct|} X { } }")]
    public async Task VerifyAsync_OtherMarks_FailsAndShowsTheMarkupToPaste(string markup)
    {
        string message = (await Assert.ThrowsAnyAsync<Exception>(() => AnalyzerTest.VerifyAsync<FakeAnalyzer>(markup))).Message;
        string right = message[(message.IndexOf("paste:\n", StringComparison.Ordinal) + 7)..message.IndexOf("\nMessages:", StringComparison.Ordinal)];

        Assert.NotEqual(markup, right);
        await AnalyzerTest.VerifyAsync<FakeAnalyzer>(right);
    }

    [Fact]
    public async Task VerifyAsync_CompilerError_PassesOnlyWhereMarked()
    {
        await AnalyzerTest.VerifyAsync<FakeAnalyzer>("class {|FAKE0001:A|} : {|CS0246:B|} { }");
        await Assert.ThrowsAnyAsync<Exception>(() => AnalyzerTest.VerifyAsync<FakeAnalyzer>("class {|FAKE0001:A|} : B { }"));
    }

    [Fact]
    public Task VerifyAsync_SuppressedDiagnostics_NeedNoMark() => AnalyzerTest.VerifyAsync<FakeAnalyzer>("""
        #pragma warning disable FAKE0001
        class A { }
        #pragma warning restore FAKE0001
        [System.Diagnostics.CodeAnalysis.SuppressMessage("Fake", "FAKE0001")] class B { }
        class {|FAKE0001:C|} { }
        """);

    [Fact]
    public async Task VerifyAsync_WithGenerator_CompilesGeneratedCode()
    {
        const string Source = "namespace Ns; partial class {|FAKE0001:A|} { int _number = Number(); }";

        await AnalyzerTest.VerifyAsync<FakeAnalyzer>(Source, generator: static () => new FakeGenerator());
        await Assert.ThrowsAnyAsync<Exception>(() => AnalyzerTest.VerifyAsync<FakeAnalyzer>(Source));
    }

    [Fact]
    public async Task VerifyAsync_OtherSeverityOrMessage_Fails()
    {
        const string Source = "class {|FAKE0001:A|} { }";

        await Assert.ThrowsAnyAsync<Exception>(() => AnalyzerTest.VerifyAsync<FakeAnalyzer>(Source, severity: DiagnosticSeverity.Error));
        await Assert.ThrowsAnyAsync<Exception>(() => AnalyzerTest.VerifyAsync<FakeAnalyzer>(Source, messages: ["There is a class 'B'"]));
    }

    [Fact]
    public async Task VerifyAsync_AnalyzerThrows_FailsWithTheMessage() =>
        Assert.Contains("the analyzer's own exception", (await Assert.ThrowsAnyAsync<Exception>(() => AnalyzerTest.VerifyAsync<FakeAnalyzer>("class Throws { }"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task DiagnosticsAsync_TwoDiagnostics_ReturnsIdTextMessageAndSeverity()
    {
        IReadOnlyList<FoundDiagnostic> found = await AnalyzerTest.DiagnosticsAsync<FakeAnalyzer>("class Badly { }");

        Assert.Equal([("FAKE0001", "Badly", "There is a class 'Badly'"), ("FAKE0002", "Bad", "This is bad")], [(found[0].Id, found[0].Text, found[0].Message), (found[1].Id, found[1].Text, found[1].Message)]);
        Assert.Equal(DiagnosticSeverity.Error, found[1].Severity);
    }
}
