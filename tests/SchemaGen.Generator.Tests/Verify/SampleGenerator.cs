using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Tests.Snapshots;

/// <summary>A generator that does what a test of the snapshots tells it.</summary>
internal sealed class SampleGenerator((string Hint, string Text)[] sources, Func<SyntaxTree, Diagnostic>[] diagnostics, Exception? exception = null) : IIncrementalGenerator
{
    public SampleGenerator(params (string Hint, string Text)[] sources)
        : this(sources, [])
    {
    }

    public SampleGenerator(Diagnostic diagnostic)
        : this([], [_ => diagnostic])
    {
    }

    public SampleGenerator(Exception exception)
        : this([], [], exception)
    {
    }

    /// <summary>With all that a descriptor has, and without a place.</summary>
    public static Diagnostic Plain { get; } = Diagnostic.Create(
        new DiagnosticDescriptor("GEN001", "The title", "Bad thing {0}", "Usage", DiagnosticSeverity.Warning, true, "Some description", "https://example.org/GEN001", "TagA"),
        Location.None,
        "X");

    /// <summary>In a file that is only named, and with a message of two lines.</summary>
    public static Diagnostic InFile { get; } = Diagnostic.Create(
        new DiagnosticDescriptor("GEN002", "T", "{0}\nsecond", "C", DiagnosticSeverity.Error, true),
        Location.Create("dir/f.cs", new TextSpan(1, 2), new LinePositionSpan(new LinePosition(1, 2), new LinePosition(3, 4))),
        "first");

    /// <summary>At the name of the first class of <paramref name="tree"/>.</summary>
    public static Diagnostic InTree(SyntaxTree tree)
    {
        int start = tree.GetText().ToString().IndexOf("class ", StringComparison.Ordinal) + 6;

        return Diagnostic.Create(new DiagnosticDescriptor("GEN003", "T", "M", "C", DiagnosticSeverity.Error, true), Location.Create(tree, new TextSpan(start, 1)));
    }

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, (context, compilation) =>
        {
            if (exception is not null)
            {
                throw exception;
            }

            foreach ((string hint, string text) in sources)
            {
                context.AddSource(hint, text);
            }

            foreach (Func<SyntaxTree, Diagnostic> diagnostic in diagnostics)
            {
                context.ReportDiagnostic(diagnostic(compilation.SyntaxTrees.First()));
            }
        });
}
