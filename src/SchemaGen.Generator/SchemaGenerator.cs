using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Emit;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator;

/// <summary>Adds to each type with <c>[HtmlSchema]</c> the code that reads it from a page, and to each method with <c>[GeneratedSelector]</c> the code that matches.</summary>
/// <remarks>It reports no diagnostics; <see cref="SchemaAnalyzer"/> does, with the same parser.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The transform reads symbols and syntax, and returns models that are compared by value, so that an edit that changes no schema stops here.
        // Where removes null. A further step that only changes the type would compare every schema again at each keystroke.
        IncrementalValuesProvider<SchemaModel> schemas = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownTypes.HtmlSchemaAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, cancellationToken) => IsFirst(attributed)
                    ? SchemaParser.Parse((INamedTypeSymbol)attributed.TargetSymbol, attributed.SemanticModel.Compilation, report: null, cancellationToken)!
                    : null!)
            .Where(static schema => schema is not null)
            .WithTrackingName(TrackingNames.Schemas);

        IncrementalValuesProvider<SelectorMethodModel> methods = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownTypes.GeneratedSelectorAttribute,
                static (node, _) => node is MethodDeclarationSyntax,
                static (attributed, cancellationToken) => SelectorMethodParser.Parse((IMethodSymbol)attributed.TargetSymbol, attributed.SemanticModel.Compilation, report: null, cancellationToken)!)
            .Where(static method => method is not null)
            .WithTrackingName(TrackingNames.SelectorMethods);

        // One file for each schema. Users call the generated members, so they are generated while the user types.
        context.RegisterSourceOutput(schemas, static (output, schema) =>
            output.AddSource(schema.HintName, SourceText.From(SchemaEmitter.Emit(SchemaPlanner.Plan(schema)), Encoding.UTF8)));

        context.RegisterSourceOutput(methods, static (output, method) =>
            output.AddSource(method.HintName, SourceText.From(SelectorMethodEmitter.Emit(SelectorMethodPlan.Of(method)), Encoding.UTF8)));
    }

    /// <summary>Reports whether the attribute is the first on its type. Two parts that both have it are an error, and are generated once.</summary>
    private static bool IsFirst(GeneratorAttributeSyntaxContext attributed) =>
        KnownTypes.Find(attributed.TargetSymbol, "HtmlSchemaAttribute")?.ApplicationSyntaxReference is { } attribute
        && attribute.SyntaxTree == attributed.TargetNode.SyntaxTree
        && attributed.TargetNode.Span.Contains(attribute.Span);
}
