using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator;

/// <summary>Reports the mistakes in schemas. It uses the parser of the generator, so the two cannot disagree.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DiagnosticDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            // A project without a reference to the attributes has nothing to analyze.
            if (!start.Compilation.GetTypesByMetadataName(KnownTypes.HtmlSchemaAttribute).IsEmpty)
            {
                start.RegisterSymbolAction(static c => Analyze(c), SymbolKind.NamedType);
                start.RegisterCompilationEndAction(static c => SchemaDefaults.Check(c.Compilation, c.ReportDiagnostic, c.CancellationToken));
                start.RegisterSyntaxNodeAction(static c => AnalyzeFunction(c), SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;

        if (TypeDeclarations.HasNoName(type) && type.TypeKind != OrphanCheck.Extension)
        {
            // The name is not written yet, which the compiler reports.
            return;
        }

        SelectorMethodParser.CheckAll(type, context.Compilation, context.ReportDiagnostic, context.CancellationToken);

        if (KnownTypes.IsSchema(type))
        {
            var mistakes = new SharedMistakes(type, context.Compilation, context.CancellationToken);
            SchemaParser.Parse(type, context.Compilation, diagnostic => Report(context, mistakes, diagnostic), context.CancellationToken);
            new SelfCycleCheck(context.Compilation, context.ReportDiagnostic, context.CancellationToken).Parse(type);
            new JsonSchemaCheck(context.Compilation, context.ReportDiagnostic, context.CancellationToken).Parse(type);
        }
        else
        {
            new OrphanCheck(type, context.Compilation, context.ReportDiagnostic, context.CancellationToken).ParseOther();
        }
    }

    private static void AnalyzeFunction(SyntaxNodeAnalysisContext context)
    {
        (SyntaxList<AttributeListSyntax> lists, string name, Location location) = context.Node is LocalFunctionStatementSyntax function
            ? (function.AttributeLists, function.Identifier.Text, function.Identifier.GetLocation())
            : (((ParenthesizedLambdaExpressionSyntax)context.Node).AttributeLists, "=>", ((ParenthesizedLambdaExpressionSyntax)context.Node).ArrowToken.GetLocation());

        if (lists.Count > 0)
        {
            SelectorMethodParser.CheckFunction(lists, name, location, context.SemanticModel, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private static void Report(SymbolAnalysisContext context, SharedMistakes mistakes, Diagnostic diagnostic)
    {
        if (!mistakes.IsOfOther(diagnostic))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
