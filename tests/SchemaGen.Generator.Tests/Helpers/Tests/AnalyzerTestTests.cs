using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Helpers.Tests;

/// <summary>The analyzer harness accepts exactly what is marked.</summary>
public class AnalyzerTestTests
{
    [Fact]
    public Task Marked_diagnostics_pass() => AnalyzerTest.VerifyAsync<FakeAnalyzer>(
        "class {|FAKE0001:A|} { class {|FAKE0001:{|FAKE0002:Bad|}ly|} { } }",
        messages: ["There is a class 'A'", "There is a class 'Badly'", "This is bad"]);

    [Fact]
    public Task Several_files_may_be_marked() => AnalyzerTest.VerifyAsync<FakeAnalyzer>(
        "class {|FAKE0001:A|} { }",
        new TestOptions { Files = [("B.cs", "class {|FAKE0001:B|} : A { }")] },
        severity: DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("class Bad { }")]
    [InlineData("class {|FAKE0001:Bad|} { }")]
    [InlineData("class {|FAKE0002:{|FAKE0001:Bad|}ly|} { }")]
    [InlineData("class {|FAKE0001:{|FAKE0002:Bad|}ly|} { {|FAKE0001:struct|} X { } }")]
    public async Task Others_fail_and_show_the_markup_to_paste(string markup)
    {
        string message = (await Assert.ThrowsAnyAsync<Exception>(() => AnalyzerTest.VerifyAsync<FakeAnalyzer>(markup))).Message;
        string right = message[(message.IndexOf("paste:\n", StringComparison.Ordinal) + 7)..message.IndexOf("\nMessages:", StringComparison.Ordinal)];

        Assert.NotEqual(markup, right);
        await AnalyzerTest.VerifyAsync<FakeAnalyzer>(right);
    }

    [Fact]
    public async Task Errors_of_the_compiler_count()
    {
        await AnalyzerTest.VerifyAsync<FakeAnalyzer>("class {|FAKE0001:A|} : {|CS0246:B|} { }");
        await Assert.ThrowsAnyAsync<Exception>(() => AnalyzerTest.VerifyAsync<FakeAnalyzer>("class {|FAKE0001:A|} : B { }"));
    }

    [Fact]
    public Task Suppressed_diagnostics_are_none() => AnalyzerTest.VerifyAsync<FakeAnalyzer>("""
        #pragma warning disable FAKE0001
        class A { }
        #pragma warning restore FAKE0001
        [System.Diagnostics.CodeAnalysis.SuppressMessage("Fake", "FAKE0001")] class B { }
        class {|FAKE0001:C|} { }
        """);

    [Fact]
    public async Task A_generator_runs_first()
    {
        const string Source = "namespace Ns; partial class {|FAKE0001:A|} { int _number = Number(); }";

        await AnalyzerTest.VerifyAsync<FakeAnalyzer>(Source, generator: static () => new FakeGenerator());
        await Assert.ThrowsAnyAsync<Exception>(() => AnalyzerTest.VerifyAsync<FakeAnalyzer>(Source));
    }

    [Fact]
    public async Task Severity_and_messages_are_compared()
    {
        const string Source = "class {|FAKE0001:A|} { }";

        await Assert.ThrowsAnyAsync<Exception>(() => AnalyzerTest.VerifyAsync<FakeAnalyzer>(Source, severity: DiagnosticSeverity.Error));
        await Assert.ThrowsAnyAsync<Exception>(() => AnalyzerTest.VerifyAsync<FakeAnalyzer>(Source, messages: ["There is a class 'B'"]));
    }

    [Fact]
    public async Task An_exception_of_the_analyzer_fails() =>
        Assert.Contains("the analyzer's own exception", (await Assert.ThrowsAnyAsync<Exception>(() => AnalyzerTest.VerifyAsync<FakeAnalyzer>("class Throws { }"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Diagnostics_can_be_read()
    {
        IReadOnlyList<FoundDiagnostic> found = await AnalyzerTest.DiagnosticsAsync<FakeAnalyzer>("class Badly { }");

        Assert.Equal([("FAKE0001", "Badly", "There is a class 'Badly'"), ("FAKE0002", "Bad", "This is bad")], [(found[0].Id, found[0].Text, found[0].Message), (found[1].Id, found[1].Text, found[1].Message)]);
        Assert.Equal(DiagnosticSeverity.Error, found[1].Severity);
    }
}
