using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaGen.Generator.Parsing;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>Reports what is wrong with schemas. It asks the parser that the generator asks, so the two cannot disagree.</summary>
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
            // A project that does not know the attributes has nothing to be looked at.
            if (!start.Compilation.GetTypesByMetadataName(KnownTypes.HtmlSchemaAttribute).IsEmpty)
            {
                start.RegisterSymbolAction(static c => Analyze(c), SymbolKind.NamedType);
                start.RegisterCompilationEndAction(static c => SchemaSettings.CheckDefaults(c.Compilation, c.ReportDiagnostic, c.CancellationToken));
                start.RegisterSymbolAction(static c => SelectorMethodParser.Parse((IMethodSymbol)c.Symbol, c.Compilation, c.ReportDiagnostic, c.CancellationToken), SymbolKind.Method);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;

        if (KnownTypes.IsSchema(type))
        {
            var mistakes = new SharedMistakes(type, context.Compilation, context.CancellationToken);
            SchemaParser.Parse(type, context.Compilation, diagnostic => Report(context, mistakes, diagnostic), context.CancellationToken);
            new SelfCycleParser(context.Compilation, context.ReportDiagnostic, context.CancellationToken).Parse(type);
            new JsonSchemaParser(context.Compilation, context.ReportDiagnostic, context.CancellationToken).Parse(type);
        }
        else
        {
            new OrphanParser(type, context.Compilation, context.ReportDiagnostic, context.CancellationToken).ParseOther();
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
