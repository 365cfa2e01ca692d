using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaGen.Generator.Tests.Helpers.Tests;

/// <summary>An analyzer that reports identifiers of classes, and the <c>Bad</c> in them.</summary>
#pragma warning disable RS1036, RS1041, RS2008 // It is made for tests: no compiler loads it, and there is no release to track.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FakeAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_class = new("FAKE0001", "A class", "There is a class '{0}'", "Fake", DiagnosticSeverity.Warning, true);
    private static readonly DiagnosticDescriptor s_bad = new("FAKE0002", "Bad", "This is bad", "Fake", DiagnosticSeverity.Error, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_class, s_bad];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.ClassDeclaration);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        SyntaxToken name = ((ClassDeclarationSyntax)context.Node).Identifier;

        if (name.Text == "Throws")
        {
            throw new NotSupportedException("the analyzer's own exception");
        }

        context.ReportDiagnostic(Diagnostic.Create(s_class, name.GetLocation(), name.Text));

        if (name.Text.IndexOf("Bad", StringComparison.Ordinal) is >= 0 and int at)
        {
            context.ReportDiagnostic(Diagnostic.Create(s_bad, Location.Create(name.SyntaxTree!, new(name.SpanStart + at, 3))));
        }
    }
}
