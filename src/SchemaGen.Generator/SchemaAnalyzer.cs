using System;
using System.Collections.Immutable;
using System.Threading;
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
                // Only needed for catalogs and schemas with routes. The exception of a cancelled run is not kept.
                CancellationToken cancellationToken = start.CancellationToken;
                Compilation compilation = start.Compilation;
                var catalogs = new Lazy<CatalogIndex>(() => new CatalogIndex(compilation, cancellationToken), LazyThreadSafetyMode.PublicationOnly);
                start.RegisterSymbolAction(c => Analyze(c, catalogs), SymbolKind.NamedType);
                start.RegisterCompilationEndAction(static c => SchemaDefaults.Check(c.Compilation, c.ReportDiagnostic, c.CancellationToken));
                start.RegisterSyntaxNodeAction(static c => AnalyzeFunction(c), SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context, Lazy<CatalogIndex> catalogs)
    {
        var type = (INamedTypeSymbol)context.Symbol;

        if (TypeDeclarations.HasNoName(type) && type.TypeKind != OrphanCheck.Extension)
        {
            // The name is not written yet, which the compiler reports.
            return;
        }

        SelectorMethodParser.CheckAll(type, context.Compilation, context.ReportDiagnostic, context.CancellationToken);

        if (CatalogParser.Parse(type, context.Compilation, context.ReportDiagnostic, context.CancellationToken) is { } catalog)
        {
            catalogs.Value.CheckCatalog(type, catalog, context.ReportDiagnostic, context.CancellationToken);
        }

        if (KnownTypes.IsSchema(type))
        {
            var mistakes = new SharedMistakes(type, context.Compilation, context.CancellationToken);
            SchemaParser.Parse(type, context.Compilation, diagnostic => Report(context, mistakes, diagnostic), context.CancellationToken);

            if (KnownTypes.Find(type, "HtmlRouteAttribute") is not null)
            {
                catalogs.Value.CheckSchema(type, context.ReportDiagnostic, context.CancellationToken);
            }

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
